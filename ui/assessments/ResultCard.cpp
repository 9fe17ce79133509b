// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/ResultCard.h"

#include "core/assessments/LittleKnown.h"
#include "core/assessments/Scoring.h"
#include "ui/components/Chip.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Meter.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/SpokenLine.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RiskLook.h"
#include "ui/session/RaisedLevel.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

namespace {

constexpr Tone kTones[] = {Tone::Outline, Tone::Neutral, Tone::Attention, Tone::High, Tone::Severe};

Tone toneOf(const assessments::Level& level) {
    return kTones[static_cast<std::size_t>(level.tone)];
}

TextLabel* wrapped(TextRole role, ColorToken color, QWidget* parent) {
    auto* label = new TextLabel({}, role, color, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ResultCard::ResultCard(Session& session, QWidget* parent)
    : Card(tr("Result so far"), Padding::Normal, parent), m_session(session) {
    content().addLayout(makeResult());
    m_meter = new Meter(this);
    content().addWidget(m_meter);
    m_spoken = new SpokenLine(this);
    m_open = wrapped(TextRole::Small, &Theme::text2, this);
    m_open->setObjectName(QStringLiteral("outcome_open"));
    m_because = wrapped(TextRole::Small, &Theme::text2, this);
    m_because->setObjectName(QStringLiteral("outcome_because"));
    content().addWidget(m_open);
    content().addWidget(m_because);
    m_ifChild = wrapped(TextRole::Small, &Theme::text2, this);
    m_ifChild->setObjectName(QStringLiteral("outcome_if_child"));
    m_ifChild->setTone(Tone::Attention);
    m_ifChild->hide();
    content().addWidget(m_ifChild);
    auto* keys = wrapped(TextRole::Small, &Theme::text3, this);
    keys->setText(tr("Letters or digits answer, arrows go on, Ctrl+Enter completes."));
    content().addWidget(keys);
}

/// The points large, and what they mean: a level of risk with its bars as everywhere.
QLayout* ResultCard::makeResult() {
    m_points = new TextLabel({}, TextRole::Display, &Theme::text, this);
    m_points->setObjectName(QStringLiteral("outcome_points"));
    m_ofAll = new TextLabel({}, TextRole::Body, &Theme::text2, this);
    m_ofAll->setObjectName(QStringLiteral("outcome_of_all"));
    m_level = new Chip({}, Tone::Outline, this);
    m_level->setObjectName(QStringLiteral("outcome_level"));
    m_risk = new RiskBadge(RiskBadge::Level::NotAssessed, {}, this);
    m_risk->setObjectName(QStringLiteral("outcome_risk"));
    auto* first = new FlowLayout(space::kSmall, space::kTiny);
    first->addWidget(m_points);
    first->addWidget(m_ofAll);
    first->beginTrailing();
    first->addWidget(m_level);
    first->addWidget(m_risk);
    return first;
}

/// Without any answer there is no level yet: none of the points says something of the person.
void ResultCard::showBadge(const assessments::Questionnaire& questionnaire,
                           const assessments::Outcome& outcome, const QString& label) {
    const bool isEmpty = saysNothing(questionnaire, outcome);
    const auto* level = questionnaire.level(outcome.level);
    m_level->setText(label);
    m_level->setTone(isEmpty || level == nullptr ? Tone::Outline : toneOf(*level));
    m_level->setVisible(!outcome.riskRank);
    m_risk->setLevel(riskLevel(isEmpty ? std::nullopt : outcome.riskRank), label);
    m_risk->setVisible(outcome.riskRank.has_value());
}

void ResultCard::showOutcome(const assessments::Questionnaire& questionnaire,
                             const assessments::Outcome& outcome,
                             const assessments::Answers& answers) {
    const auto& words = m_session.words();
    const auto* level = questionnaire.level(outcome.level);
    const bool isEmpty = saysNothing(questionnaire, outcome);
    const auto label = isEmpty            ? tr("Not assessed yet")
                       : level == nullptr ? toQString(outcome.level)
                                          : words.text(level->label);
    showBadge(questionnaire, outcome, label);
    const bool measured = questionnaire.meter.has_value();
    m_points->setVisible(measured);
    m_ofAll->setVisible(measured);
    m_meter->setVisible(measured);
    if (measured) {
        std::vector<Meter::Level> scale;
        for (auto each = questionnaire.levels.rbegin(); each != questionnaire.levels.rend();
             ++each) {
            scale.push_back({each->from ? std::optional(each->from->toNumber()) : std::nullopt,
                             toneOf(*each), words.text(each->label)});
        }
        const auto points = words.locale().toString(outcome.points.toNumber(), 'g', 4);
        const auto most = questionnaire.meterMaximum().toNumber();
        m_points->setText(points);
        //: after a score, as one line with it: '5 of 30 points'; it agrees with the 30
        m_ofAll->setText(tr("of %1 points", nullptr, static_cast<int>(std::ceil(most)))
                             .arg(words.locale().toString(most, 'g', 4)));
        const QString whole = points + QLatin1Char(' ') + m_ofAll->text();
        m_points->setAccessibleName(whole);
        m_meter->setScale(std::move(scale), most);
        // A rule may give a higher level than the points: that one counts.
        const auto counts =
            std::find_if(questionnaire.levels.rbegin(), questionnaire.levels.rend(),
                         [&outcome](const auto& each) { return each.code == outcome.level; });
        const QString spoken = whole + QStringLiteral(", ") + label;
        m_meter->setScore(outcome.points.toNumber(), spoken,
                          static_cast<std::size_t>(counts - questionnaire.levels.rbegin()));
        m_spoken->say(spoken);
    } else {
        m_spoken->say(label);
    }
    m_open->setText(openWords(questionnaire, outcome, answers));
    if (!isEmpty && saysLittle(outcome)) {
        m_open->setTone(Tone::Attention);
    } else {
        m_open->setColor(&Theme::text2);
    }
    showReasons(questionnaire, outcome);
}

/// How much is answered, how far the next level is, and what little is worth.
QString ResultCard::openWords(const assessments::Questionnaire& questionnaire,
                              const assessments::Outcome& outcome,
                              const assessments::Answers& answers) const {
    const auto& words = m_session.words();
    QStringList open{
        tr("Answered %1 of %2.").arg(outcome.answeredCount).arg(outcome.questionCount)};
    // With the questions without an answer below these come to all.
    const auto unknown = std::count_if(outcome.open.begin(), outcome.open.end(),
                                       [&](const auto& item) { return answers.has(item); });
    if (unknown > 0) {
        //: how many answers of a questionnaire say nothing
        open << tr("%n not known, declined or not asked.", nullptr, static_cast<int>(unknown));
    }
    if (saysNothing(questionnaire, outcome)) {
        return open.join(QLatin1Char(' '));
    }
    if (outcome.next && questionnaire.meter) {
        const auto* next = questionnaire.level(outcome.next->level);
        const auto missing = static_cast<int>(std::ceil(outcome.next->missing.toNumber()));
        //: %1 is a level, such as 'Immediate danger'
        open << tr("%n more point(s) would mean: %1.", nullptr, missing)
                    .arg(next == nullptr ? toQString(outcome.next->level)
                                         : words.text(next->label));
    }
    if (saysLittle(outcome)) {
        open << tr("With so little known, a low level does not mean that the person is safe.");
    }
    return open.join(QLatin1Char(' '));
}

void ResultCard::showReasons(const assessments::Questionnaire& questionnaire,
                             const assessments::Outcome& outcome) {
    const auto& words = m_session.words();
    QStringList reasons;
    if (questionnaire.meter) {
        reasons << raisedLevelWords(questionnaire, outcome.level, outcome.points.toNumber(), false);
        reasons.removeAll(QString());
    }
    for (const auto& reason : outcome.reasons) {
        if (const auto* text = questionnaire.ruleText(reason.rule)) {
            QStringList items;
            for (const auto& item : reason.items) {
                items << toQString(item);
            }
            reasons << (items.isEmpty() ? words.text(*text)
                                        : tr("%1 (%2)").arg(words.text(*text),
                                                            items.join(QStringLiteral(", "))));
        }
    }
    m_because->setText(reasons.join(QStringLiteral("\n")));
    m_because->setVisible(!reasons.isEmpty() && !saysNothing(questionnaire, outcome));
}

void ResultCard::showForChild(const assessments::Level* level) {
    if (level != nullptr) {
        //: %1 is a level, such as 'Strong indicators'
        m_ifChild->setText(tr("The year of birth is not written. If the person is under 18, the "
                              "same answers mean: %1. Find out the age before you decide.")
                               .arg(m_session.words().text(level->label)));
    }
    m_ifChild->setVisible(level != nullptr);
}

} // namespace zaklon::ui
