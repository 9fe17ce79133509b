// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/LabourCard.h"

#include "core/identification/OutcomeRules.h"
#include "core/identification/SignForms.h"
#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/UnreadCard.h"
#include "ui/identification/DowngradedMark.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

namespace {

constexpr int kLeastColumn = 230; ///< narrower than two of these they stand below each other
constexpr int kInset = 16;

void addText(QWidget& column, const QString& text, TextRole role, ColorToken color,
             const QString& name = {}) {
    auto* label = new TextLabel(text, role, color, &column);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column.layout()->addWidget(label);
}

QWidget* makeColumn(QWidget* parent, const QString& heading, const QString& name) {
    auto* column = new QWidget(parent);
    column->setObjectName(name);
    column->setAccessibleName(heading);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    addText(*column, heading, TextRole::Heading, &Theme::text);
    return column;
}

/// A form that hardly says anything takes no sign back.
std::optional<Assessment> newestSigns(const IdentificationDesk& desk,
                                      const IdentificationFile& file) {
    const auto* telling = newestTelling(file.indicatorForms, desk.limits().indicators());
    return telling == nullptr ? file.indicators() : std::optional(*telling);
}

} // namespace

LabourCard::LabourCard(const IdentificationDesk& desk, const IdentificationFile& file)
    : m_desk(desk), m_indicators(newestSigns(desk, file)) {
    auto looks = desk.session.casework().where<LabourQualification>("person", desk.person);
    if (!looks) {
        m_unread = looks.error();
        return;
    }
    m_looks = std::move(*looks);
    std::sort(m_looks.begin(), m_looks.end(), [](const auto& a, const auto& b) {
        return std::tie(b.seenOn, b.id) < std::tie(a.seenOn, a.id);
    });
}

Card* LabourCard::make(QWidget* parent) const {
    auto* card = new Card(tr("Labour rights or exploitation"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("labour_card"));
    if (m_unread) {
        sayUnread(*card, *m_unread);
        return card;
    }
    if (m_desk.mayWrite(describe<LabourQualification>().kind)) {
        card->setAction(m_looks.empty() ? tr("Compare both") : tr("Compare again"));
        card->action().setObjectName(QStringLiteral("compare_labour"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [here = *this] { here.m_desk.ask(here.form(here.nextLook())); });
    }
    if (m_looks.empty()) {
        addSentence(card->content(), tr("Both can be true of the same work. It has not been "
                                        "compared yet."));
        return card;
    }
    addNewest(*card);
    addEarlier(*card);
    return card;
}

void LabourCard::addNewest(Card& card) const {
    const auto& newest = m_looks.front();
    const bool writes = m_desk.mayWrite(describe<LabourQualification>().kind);
    addHeading(card.content(), tr("Compared on %1").arg(m_desk.session.words().date(newest.seenOn)),
               writes ? tr("Correct this comparison") : QString(), QStringLiteral("correct_labour"),
               [here = *this, newest] { here.m_desk.ask(here.form(newest)); });
    card.content().addWidget(makeColumns());
    addAgreed(card);
    addViews(card);
    addRecordWords(card.content(), m_desk.session, newest.id, QStringLiteral("labour"));
}

QWidget* LabourCard::makeColumns() const {
    auto* holder = new QWidget;
    holder->setObjectName(QStringLiteral("labour_columns"));
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kInset, 4, kInset, 8);
    row->setSpacing(kInset);
    auto* rights = makeColumn(holder, tr("Labour rights"), QStringLiteral("labour_rights_column"));
    auto* signs = makeColumn(holder, tr("Exploitation"), QStringLiteral("exploitation_column"));
    fillRights(*rights);
    fillExploitation(*signs);
    row->addWidget(rights, 1, Qt::AlignTop);
    row->addWidget(signs, 1, Qt::AlignTop);
    new SidePlace(*holder, *row, *rights, *signs, SidePlace::Narrow::Below,
                  {SidePlace::kShared, kLeastColumn});
    return holder;
}

void LabourCard::fillRights(QWidget& column) const {
    const auto& words = m_desk.session.words();
    const auto& newest = m_looks.front();
    if (newest.violations.empty()) {
        addText(column, tr("No violation is named."), TextRole::Body, &Theme::text2);
    }
    for (const auto& violation : newest.violations) {
        addText(column, words.label("labour_violation", violation), TextRole::Body, &Theme::text,
                QStringLiteral("violation_") + toQString(violation.text));
    }
    addText(column,
            newest.documents.empty()
                ? tr("Nobody has asked for papers yet.")
                : tr("Papers: %1").arg(words.labels("labour_document", newest.documents)),
            TextRole::Body, &Theme::text2, QStringLiteral("labour_documents"));
}

void LabourCard::fillExploitation(QWidget& column) const {
    if (!m_indicators) {
        addText(column, tr("The indicators have not been gone through yet."), TextRole::Body,
                &Theme::text2);
        return;
    }
    const auto signs = signWords(m_desk, *m_indicators, firedItems(*m_indicators));
    if (signs.isEmpty()) {
        addText(column, tr("No sign was found."), TextRole::Body, &Theme::text2);
    }
    for (const auto& sign : signs) {
        addText(column, sign, TextRole::Body, &Theme::text, QStringLiteral("sign_line"));
    }
    addText(column, tr("Indicators of %1").arg(m_desk.session.words().date(m_indicators->takenOn)),
            TextRole::Body, &Theme::text2);
}

/// Where the work was otherwise than agreed, each in a line of its own (needs E13).
void LabourCard::addAgreed(Card& card) const {
    const auto& words = m_desk.session.words();
    const auto& newest = m_looks.front();
    const auto number = [&](std::optional<int> value) {
        return words.locale().toString(value.value_or(0));
    };
    for (const auto difference : differences(newest)) {
        DueRow::Due line;
        line.icon = IconName::Flag;
        switch (difference) {
        case LabourDifference::Hours:
            line.what = tr("More hours than agreed");
            line.reason = tr("Agreed: %1 a day, worked: %2")
                              .arg(number(newest.hoursAgreed), number(newest.hoursWorked));
            break;
        case LabourDifference::Pay:
            line.what = tr("Less pay than agreed");
            line.reason = tr("Agreed: %1, received: %2 (%3, for: %4)")
                              .arg(number(newest.payAgreed), number(newest.payReceived),
                                   words.label("currency", newest.currency),
                                   words.label("pay_period", newest.payPeriod));
            break;
        case LabourDifference::Duties:
            line.what = tr("Other work than agreed");
            line.reason = tr("Agreed: %1, done: %2")
                              .arg(words.labels("sector", newest.dutiesAgreed),
                                   words.labels("sector", newest.dutiesDone));
            break;
        case LabourDifference::Papers:
            line.what = tr("Somebody else holds the papers");
            break;
        case LabourDifference::Movement:
            line.what = tr("Not free to leave work or lodging");
            break;
        }
        addLine(card.content(), line, QStringLiteral("labour_difference"));
    }
}

QString LabourCard::viewWords(const LabourQualification& qualification) const {
    const auto& words = m_desk.session.words();
    QStringList views{tr("Our view: %1").arg(words.label(qualification.ownView))};
    if (qualification.officialView) {
        //: an institution and what it takes the work for
        views << tr("%1: %2").arg(words.label("institution_type", qualification.institution),
                                  words.label(*qualification.officialView));
    } else {
        views << tr("No institution has said anything yet");
    }
    return views.join(QStringLiteral("  \u00b7  "));
}

void LabourCard::addViews(Card& card) const {
    const auto& newest = m_looks.front();
    addSentence(card.content(), viewWords(newest), QStringLiteral("labour_views"));
    const auto forms =
        m_indicators ? std::vector<Assessment>{*m_indicators} : std::vector<Assessment>();
    addDowngradedMark(
        card.content(), m_desk, m_indicators,
        downgradedBy(newest, forms, m_desk.limits(), m_desk.session.definitions().codes));
}

void LabourCard::addEarlier(Card& card) const {
    for (std::size_t i = 1; i < m_looks.size(); ++i) {
        const auto& earlier = m_looks.at(i);
        DueRow::Due line;
        line.icon = IconName::History;
        line.what = tr("Compared on %1").arg(m_desk.session.words().date(earlier.seenOn));
        line.reason = viewWords(earlier);
        line.verb = m_desk.mayWrite(describe<LabourQualification>().kind) ? tr("Open") : QString();
        addLine(card.content(), line, QStringLiteral("labour_earlier"),
                [here = *this, earlier] { here.m_desk.ask(here.form(earlier)); });
    }
}

/// What was known last, to be compared again today.
LabourQualification LabourCard::nextLook() const {
    auto next = m_looks.empty() ? LabourQualification{} : m_looks.front();
    next.id = RecordId::generate();
    next.person = m_desk.person;
    next.seenOn = m_desk.session.today();
    next.worker = m_desk.session.worker().id;
    return next;
}

Result<std::optional<RecordPanel::Spec>> LabourCard::formOf(const RecordId& record) const {
    if (m_unread) {
        return tl::unexpected<Error>(*m_unread);
    }
    if (record.isNil()) {
        return form(nextLook());
    }
    const auto kept =
        std::find_if(m_looks.begin(), m_looks.end(),
                     [&](const LabourQualification& each) { return each.id == record; });
    return kept == m_looks.end() ? std::nullopt : std::optional(form(*kept));
}

RecordPanel::Spec LabourCard::form(const LabourQualification& qualification) const {
    auto made = deskForm(m_desk, qualification);
    made.title = tr("Labour rights or exploitation");
    made.sentence = tr("What speaks for exploitation stands in the indicators of trafficking.");
    made.save = tr("Save the comparison");
    made.saved = tr("The comparison is saved.");
    made.fields = [](RecordForm& form) {
        form.add("seen_on", tr("Compared on"));
        form.add("violations", tr("Labour rights that were violated")).setOptional(true);
        form.add("documents", tr("Papers that show it"),
                 tr("'None' stands alone: somebody asked, and there are none."))
            .setOptional(true);
        form.addSection(tr("Agreed and real"));
        form.addPair("hours_agreed", tr("Hours a day, agreed"), "hours_worked",
                     tr("Hours a day, worked"));
        form.addPair("pay_agreed", tr("Pay agreed"), "pay_received", tr("Pay received"));
        form.addPair("pay_period", tr("Pay is for"), "currency", tr("Currency"));
        form.add("duties_agreed", tr("Work agreed")).setOptional(true);
        form.add("duties_done", tr("Work done")).setOptional(true);
        form.add("papers_held", tr("Papers held by somebody else"));
        form.add("moves_freely", tr("Free to leave work and lodging"));
        form.addSection(tr("Who takes it for what"));
        form.add("own_view", tr("Our view"), tr("Labour rights, or both, names a violation."));
        form.add("official_view", tr("View of an institution")).setOptional(true);
        form.add("institution", tr("Which institution"),
                 tr("Needed with its view; empty without one."))
            .setOptional(true);
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("How the person sees it")).setOptional(true);
        form.add("text", tr("Reasons, in words")).setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
