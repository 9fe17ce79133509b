// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ShareChooser.h"

#include "core/referrals/ReferralField.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/HiddenLine.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::ui {

namespace {
/// Code of `data_category`: who the person is.
constexpr const char* kIdentity = "identity";
} // namespace

ShareChooser::ShareChooser(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(session.words()) {
    setObjectName(QStringLiteral("share_chooser"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    auto* ticks = makeTicks();
    auto* lists = makeLists();
    row->addWidget(ticks, 1);
    row->addWidget(lists, 1);
    new SidePlace(*this, *row, *ticks, *lists, SidePlace::Narrow::Below, {SidePlace::kShared, 320});
    describe();
}

QWidget* ShareChooser::makeLists() {
    auto* holder = new QWidget(this);
    auto* side = new QVBoxLayout(holder);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(4);
    m_nothing = new TextLabel(tr("Nothing yet."), TextRole::Body, &Theme::text, holder);
    m_nothing->setObjectName(QStringLiteral("referral_leaves_nothing"));
    m_stays = new TextLabel({}, TextRole::Small, &Theme::text2, holder);
    m_stays->setObjectName(QStringLiteral("referral_stays"));
    m_stays->setAccessibleName(tr("What will not leave"));
    m_message = new TextLabel({}, TextRole::Body, &Theme::text, holder);
    m_message->setObjectName(QStringLiteral("referral_leaves_message"));
    m_message->hide();
    for (auto* label : {m_message, m_stays}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    side->addWidget(
        new TextLabel(tr("Exactly this will leave"), TextRole::Strong, &Theme::text, holder));
    side->addWidget(m_nothing);
    for (const auto& tick : m_ticks) {
        side->addWidget(tick.line);
    }
    side->addWidget(m_message);
    side->addSpacing(12);
    side->addWidget(new TextLabel(tr("This stays in the organisation"), TextRole::Strong,
                                  &Theme::text, holder));
    side->addWidget(m_stays);
    side->addStretch();
    return holder;
}

QWidget* ShareChooser::makeTicks() {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    std::vector<std::string_view> categories;
    for (const auto& field : referralFields()) {
        if (std::find(categories.begin(), categories.end(), field.category) == categories.end()) {
            categories.push_back(field.category);
        }
    }
    for (const auto category : categories) {
        const auto heading =
            category.empty() ? tr("To refer by") : m_words.label("data_category", category);
        column->addWidget(new TextLabel(heading, TextRole::Strong, &Theme::text, holder));
        if (category.empty()) {
            auto* why = new TextLabel(tr("Our own reference, so that the answer finds its way. It "
                                         "needs no place in the consent."),
                                      TextRole::Small, &Theme::text2, holder);
            why->setObjectName(QStringLiteral("share_reference"));
            why->setWordWrap(true);
            column->addWidget(why);
        }
        for (const auto& field : referralFields()) {
            if (field.category != category) {
                continue;
            }
            auto* box = new QCheckBox(m_words.label("referral_field", field.code), holder);
            box->setObjectName(QStringLiteral("share_") + toQString(field.code));
            box->setAccessibleName(box->text());
            column->addWidget(box);
            m_ticks.push_back({Code{std::string(field.code)}, Code{std::string(field.category)},
                               box, makeLine(std::string(field.code))});
            connect(box, &QCheckBox::toggled, this, [this] {
                describe();
                Q_EMIT changed();
            });
        }
        column->addSpacing(6);
    }
    m_agreedToo = new TextLabel({}, TextRole::Small, &Theme::text2, holder);
    m_agreedToo->setObjectName(QStringLiteral("share_agreed_too"));
    m_agreedToo->setWordWrap(true);
    m_agreedToo->hide();
    column->addWidget(m_agreedToo);
    column->addStretch(1);
    return holder;
}

HiddenLine* ShareChooser::makeLine(const std::string& field) {
    const auto name = toQString(field);
    auto* line = new HiddenLine(m_session, QStringLiteral("referral_leaves_") + name,
                                QStringLiteral("reveal_leaves_") + name, this);
    line->hide();
    return line;
}

void ShareChooser::setSources(const Referral& referral,
                              std::optional<ReferralContentBuilder> builder) {
    m_builder = std::move(builder);
    for (const auto& tick : m_ticks) {
        tick.line->setAbout(zaklon::describe<Referral>(), referral.id, referral.person,
                            tick.field.text, m_words.label("referral_field", tick.field));
    }
    describe();
}

void ShareChooser::setChosen(const std::vector<Code>& fields) {
    for (const auto& tick : m_ticks) {
        const QSignalBlocker quiet(tick.box);
        tick.box->setChecked(std::find(fields.begin(), fields.end(), tick.field) != fields.end());
    }
    describe();
}

void ShareChooser::propose(const std::vector<Code>& fields) {
    setChosen(proposalOf(fields));
}

/// In the order of the closed list, as chosen().
std::vector<Code> ShareChooser::proposalOf(const std::vector<Code>& fields) const {
    std::vector<Code> proposed;
    for (const auto& field : referralFields()) {
        for (const auto& tick : m_ticks) {
            // Who the person is leaves only ticked by hand (domain.md 12.2, minimum necessary).
            const bool isAsked =
                tick.field.text == field.code && tick.category.text != kIdentity &&
                std::find(fields.begin(), fields.end(), tick.field) != fields.end();
            if (isAsked && isCovered(tick) && (!m_builder || m_builder->valueOf(tick.field))) {
                proposed.push_back(tick.field);
            }
        }
    }
    return proposed;
}

bool ShareChooser::isCovered(const Tick& tick) const {
    return isReference(tick.field) ||
           std::find(m_covered.begin(), m_covered.end(), tick.category) != m_covered.end();
}

QStringList ShareChooser::labelsWithoutConsent(const Code& category) const {
    QStringList labels;
    for (const auto& tick : m_ticks) {
        if (tick.category == category && tick.box->isChecked() && !isCovered(tick)) {
            labels.append(m_words.label("referral_field", tick.field));
        }
    }
    return labels;
}

bool ShareChooser::focusWithoutConsent() {
    for (const auto& tick : m_ticks) {
        if (tick.box->isChecked() && !isCovered(tick)) {
            tick.box->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

std::vector<Code> ShareChooser::chosen() const {
    std::vector<Code> fields;
    for (const auto& field : referralFields()) {
        for (const auto& tick : m_ticks) {
            if (tick.field.text == field.code && tick.box->isChecked()) {
                fields.push_back(tick.field);
            }
        }
    }
    return fields;
}

void ShareChooser::setCovered(const std::vector<Code>& categories) {
    m_covered = categories;
    describe();
}

void ShareChooser::setMessage(const QString& message) {
    const bool wasEmpty = m_message->text().isEmpty();
    m_message->setText(sharedMessage(message));
    const bool isEmpty = m_message->text().isEmpty();
    m_message->setVisible(!isEmpty);
    if (isEmpty != wasEmpty) { // not with every letter
        describe();
    }
}

void ShareChooser::setLocked(bool locked) {
    for (const auto& tick : m_ticks) {
        tick.box->setEnabled(!locked);
    }
}

void ShareChooser::describe() {
    QStringList leaving;
    QStringList stays;
    bool leaves = false;
    for (const auto& tick : m_ticks) {
        const auto label = m_words.label("referral_field", tick.field);
        tick.box->setText(isCovered(tick) ? label : tr("%1 (no consent)").arg(label));
        tick.box->setAccessibleName(tick.box->text());
        const bool isLeaving = tick.box->isChecked() && showLine(tick);
        tick.line->setVisible(isLeaving);
        leaves = leaves || isLeaving;
        if (isLeaving) {
            leaving.append(label);
        }
        if (!tick.box->isChecked()) {
            stays.append(label);
        } else if (!isLeaving) {
            stays.append(tr("%1 (nothing is recorded)").arg(label));
        }
    }
    m_nothing->setVisible(!leaves);
    showAgreedToo();
    m_stays->setText(stays.join(QStringLiteral(", ")));
    if (!m_message->text().isEmpty()) {
        leaving.append(tr("what we ask for, word for word"));
    }
    Q_EMIT described(leaving);
}

/// Agreed kinds that no record keeps as a field: only words can say something of them.
void ShareChooser::showAgreedToo() {
    QStringList kinds;
    for (const auto& category : m_covered) {
        const bool hasField = std::any_of(m_ticks.begin(), m_ticks.end(), [&](const Tick& tick) {
            return tick.category == category;
        });
        if (!hasField) {
            kinds << m_words.label("data_category", category);
        }
    }
    m_agreedToo->setText(tr("Agreed too: %1. No field here holds any of it: what the provider "
                            "needs of it is said in "
                            "'What we ask for'.")
                             .arg(kinds.join(QStringLiteral(", "))));
    m_agreedToo->setVisible(!kinds.isEmpty());
}

bool ShareChooser::showLine(const Tick& tick) {
    if (!m_builder) {
        const auto label = m_words.label("referral_field", tick.field);
        tick.line->setWords(label, label); // what is recorded is not to be seen
        return true;
    }
    const auto value = m_builder->valueOf(tick.field, chosen());
    if (value) {
        tick.line->setWords(sharedLine(tick.field, *value, m_words, false),
                            sharedLine(tick.field, *value, m_words, true));
    }
    return value.has_value();
}

} // namespace zaklon::ui
