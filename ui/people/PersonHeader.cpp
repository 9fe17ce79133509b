// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonHeader.h"

#include "core/consent/Consent.h"
#include "core/people/Identity.h"
#include "core/people/PersonStore.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Chip.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ConsentLook.h"
#include "ui/forms/RiskLook.h"
#include "ui/people/RevealedName.h"
#include "ui/people/WhoWords.h"
#include "ui/session/LanguageText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

namespace {

/// What was withdrawn first, so that nobody shares by it; what is over last. The newest leads each.
std::vector<Consent> mostTelling(std::vector<Consent> consents, Date today) {
    const auto rank = [today](const Consent& consent) {
        const bool isWithdrawn = consent.state == ConsentState::Withdrawn;
        const bool isOver = consent.validUntil && *consent.validUntil < today;
        const int place = isWithdrawn ? 2 : isOver ? 0 : 1;
        return std::tuple(place, consent.withdrawnOn.value_or(Date()), consent.id);
    };
    std::sort(consents.begin(), consents.end(),
              [&](const auto& a, const auto& b) { return rank(a) > rank(b); });
    return consents;
}

/// Whoever looks here is about to speak: a name that may be said aloud, one that is known to be
/// safe first. A name used with the exploiter never.
const PersonName* nameToSay(const std::vector<PersonName>& names) {
    const PersonName* found = nullptr;
    for (const auto& name : names) {
        const bool barred = name.safeToUse == YesNo::No || name.kind.text == "exploiter";
        const bool better =
            found == nullptr || (name.safeToUse == YesNo::Yes && found->safeToUse != YesNo::Yes);
        if (!barred && better) {
            found = &name;
        }
    }
    return found;
}

} // namespace

PersonHeader::PersonHeader(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_revealed(new RevealedName(session, this)) {
    setObjectName(QStringLiteral("person_header"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(makeFirstLine());
    m_secondLine = makeSecondLine();
    layout->addWidget(m_secondLine);
    connect(m_revealed, &RevealedName::changed, this, &PersonHeader::showName);
}

QWidget* PersonHeader::makeFirstLine() {
    auto* line = new QFrame(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_code = new TextLabel({}, TextRole::Display, &Theme::text, line);
    m_code->setObjectName(QStringLiteral("person_code"));
    m_pseudonym = new TextLabel({}, TextRole::Heading, &Theme::text2, line);
    m_pseudonym->setObjectName(QStringLiteral("person_pseudonym"));
    m_name = new TextLabel({}, TextRole::Strong, &Theme::text, line);
    m_name->setObjectName(QStringLiteral("person_name"));
    m_name->hide();
    m_risk = new RiskBadge(RiskBadge::Level::NotAssessed, {}, line);
    m_category = new Chip({}, Tone::Outline, line);
    m_status = new Chip({}, Tone::Neutral, line);
    m_reveal = new QPushButton(line);
    m_reveal->setObjectName(QStringLiteral("reveal_name"));
    m_reveal->setIcon(icon(IconName::Eye));
    setCommandWords(*m_reveal, tr("Reveal or hide the name")); // as its key is called
    m_reveal->setVisible(m_revealed->isPermitted());
    m_contact = new QPushButton(line);
    m_contact->setObjectName(QStringLiteral("record_contact"));
    m_contact->setIcon(icon(IconName::Plus));
    setButtonKind(*m_contact, ButtonKind::Primary);
    m_contact->setVisible(mayWrite(m_session.role(), "contact"));
    showButtons();
    auto* facts = new FlowLayout(space::kRow, space::kTiny);
    for (QWidget* each : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_pseudonym),
                          static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_risk),
                          static_cast<QWidget*>(m_category), static_cast<QWidget*>(m_status)}) {
        facts->addWidget(each);
    }
    row->addLayout(facts, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_contact);
    connect(m_reveal, &QPushButton::clicked, this, &PersonHeader::toggleName);
    connect(m_contact, &QPushButton::clicked, this, &PersonHeader::contactRequested);
    keepRingRoom(*line);
    return line;
}

QWidget* PersonHeader::makeSecondLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 8, 4);
    row->setSpacing(8);
    auto* chips = new QWidget(line);
    m_consents = new FlowLayout(6, 4, chips);
    m_consents->setContentsMargins(0, 0, 0, 0);
    m_facts = new TextLabel({}, TextRole::Body, &Theme::text2, line);
    m_facts->setObjectName(QStringLiteral("person_facts"));
    row->addWidget(chips, 1);
    row->addWidget(m_facts);
    return line;
}

void PersonHeader::showPerson(const RecordId& id) {
    if (id != m_person) {
        hideName();
    }
    m_person = id;
    const auto row = PersonStore(m_session.casework()).row(id);
    const auto person = m_session.casework().find<Person>(id);
    const bool isThere = row && *row && person && *person;
    m_reveal->setEnabled(isThere);
    if (!isThere) {
        showNobody();
        return;
    }
    const auto& words = m_session.words();
    m_codeText = toQString((*row)->code);
    m_code->setText(m_codeText);
    const auto pseudonym = m_session.pseudonym((*row)->pseudonym);
    m_pseudonym->setText(pseudonym.isEmpty() ? QString() : tr("Pseudonym %1").arg(pseudonym));
    showName(); // without a pseudonym nothing holds its place
    m_risk->setLevel(riskLevel((*row)->riskRank), words.risk((*row)->riskRank));
    m_risk->setTrend(riskTrend((*row)->trend));
    m_category->setText(words.label((*row)->category));
    m_status->setText(words.label((*row)->status));
    // Codes only: who is shown in a room shall not be known by sex, age, region and languages.
    QStringList parts{m_session.isPresenting() ? QString() : factsOf(**person)};
    if (!(*row)->workerInitials.empty()) {
        //: the initials of a colleague, and the day on which the work with the person began
        parts << tr("%1 since %2")
                     .arg(toQString((*row)->workerInitials), words.date((*row)->firstContact));
    }
    parts.removeAll(QString());
    m_facts->setText(parts.join(QStringLiteral("  \u00b7  ")));
    showConsents(**person);
}

QString PersonHeader::factsOf(const Person& person) const {
    const auto& words = m_session.words();
    QStringList facts;
    facts << whoWords(person, m_session.today()) << originWords(person, m_session);
    if (const auto spoken = spokenLanguages(words, person.languages); !spoken.isEmpty()) {
        //: the languages of the person
        facts << tr("speaks %1").arg(spoken);
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(", "));
}

/// The record was taken out or erased: nothing of the person before stays in its place.
void PersonHeader::showNobody() {
    hideName();
    m_codeText.clear();
    m_code->setText(tr("This record is not there"));
    m_pseudonym->clear();
    m_facts->clear();
    m_risk->setLevel(RiskBadge::Level::NotAssessed, m_session.words().risk(std::nullopt));
    m_risk->setTrend(RiskBadge::Trend::None);
    m_category->setText({});
    m_status->setText({});
    showName();
    clearLayout(*m_consents);
}

void PersonHeader::showConsents(const Person& person) {
    clearLayout(*m_consents);
    const auto read = m_session.casework().where<Consent>("person", person.id);
    if (!read) {
        return;
    }
    const auto consents = mostTelling(*read, m_session.today());
    m_consents->addWidget(
        new TextLabel(consents.empty() ? tr("No consent recorded yet") : tr("Consent"),
                      TextRole::Body, &Theme::text2, this));
    const bool isChild = mayBeChild(person, m_session.today());
    constexpr std::size_t kShown = 4;
    for (std::size_t i = 0; i < std::min(consents.size(), kShown); ++i) {
        const auto type = m_session.words().label("consent_type", consents[i].type);
        const ConsentLook look(m_session, consents[i], isChild);
        auto* chip =
            new Chip(look.holds ? type : tr("%1: %2").arg(type, look.inOneLine()), look.tone, this);
        chip->setObjectName(QStringLiteral("person_consent"));
        chip->setIcon(look.holds ? IconName::Check : IconName::Close);
        m_consents->addWidget(chip);
    }
    if (consents.size() > kShown) {
        const int more = static_cast<int>(consents.size() - kShown);
        auto* chip = new Chip(QStringLiteral("+") + m_session.words().locale().toString(more),
                              Tone::Neutral, this);
        chip->setObjectName(QStringLiteral("person_consents_more"));
        chip->setAccessibleName(tr("%n more consent(s)", nullptr, more));
        chip->setToolTip(chip->accessibleName());
        m_consents->addWidget(chip);
    }
}

QString PersonHeader::nameWords(const Session& session, const RecordId& person) {
    const auto access = session.confidential();
    const auto names = access ? access->where<PersonName>("person", person)
                              : Result<std::vector<PersonName>>(std::vector<PersonName>{});
    if (!names || names->empty()) {
        return tr("No name recorded");
    }
    const auto* name = nameToSay(*names);
    if (name == nullptr) {
        return tr("The recorded name must not be said");
    }
    const auto whole = toQString(name->given + " " + name->family).trimmed();
    return whole.isEmpty() ? toQString(name->asWritten) : whole;
}

void PersonHeader::toggleName() {
    m_revealed->toggle(m_person);
}

void PersonHeader::hideName() {
    m_revealed->hide();
    showName();
}

void PersonHeader::showName() {
    const bool showing = m_revealed->isShowing(m_person);
    m_name->setText(showing ? nameWords(m_session, m_person) : QString());
    m_name->setVisible(showing);
    m_pseudonym->setVisible(!showing && !m_pseudonym->text().isEmpty());
    m_reveal->setIcon(icon(showing ? IconName::EyeOff : IconName::Eye));
    showButtons();
}

/// With their words, or in few lines as icons that say them.
void PersonHeader::showButtons() {
    const bool showing = m_revealed->isShowing(m_person);
    const auto say = [this](QPushButton& button, const QString& words) {
        button.setText(m_low ? QString() : words);
        button.setToolTip(m_low ? words : QString());
        button.setAccessibleName(words);
    };
    say(*m_reveal, showing ? tr("Hide name") : tr("Reveal name"));
    say(*m_contact, tr("Record contact"));
}

void PersonHeader::setLow(bool low) {
    m_low = low;
    showButtons();
}

void PersonHeader::setCompact(bool compact) {
    m_secondLine->setVisible(!compact);
}

void PersonHeader::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::of(this);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace zaklon::ui
