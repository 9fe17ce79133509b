// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/OutcomePanel.h"

#include "core/assessments/LittleKnown.h"
#include "core/assessments/Scoring.h"
#include "core/services/CarePlanProposals.h"
#include "ui/assessments/CategoryCard.h"
#include "ui/assessments/JudgementCard.h"
#include "ui/assessments/RecommendedActions.h"
#include "ui/assessments/ResultCard.h"
#include "ui/components/DateField.h"
#include "ui/components/InSight.h"
#include "ui/components/TextLabel.h"
#include "ui/components/WholeHeight.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kTakenOn("taken_on");

TextLabel* wrapped(TextRole role, ColorToken color, QWidget* parent) {
    auto* label = new TextLabel({}, role, color, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

OutcomePanel::OutcomePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("outcome_panel"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("outcome_result"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(14);
    m_result = new ResultCard(m_session, inside);
    column->addWidget(m_result);
    m_actions = new RecommendedActions(m_session, inside);
    column->addWidget(m_actions);
    m_categoryCard = new CategoryCard(m_session, inside);
    column->addWidget(m_categoryCard);
    m_judgement = new JudgementCard(m_session, inside);
    column->addWidget(m_judgement);
    connect(m_categoryCard, &CategoryCard::edited, this, &OutcomePanel::judgementEdited);
    connect(m_judgement, &JudgementCard::edited, this, &OutcomePanel::judgementEdited);
    column->addWidget(makeDay(inside));
    m_unanswered = wrapped(TextRole::Small, &Theme::text2, inside);
    m_unanswered->setObjectName(QStringLiteral("outcome_unanswered"));
    m_unanswered->setTone(Tone::Attention);
    column->addWidget(m_unanswered);
    column->addStretch(1);
    showThrough(*m_scroll, inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::kSmall);
    whole->addWidget(m_scroll, 1);
    m_next = wrapped(TextRole::Small, &Theme::text2, this);
    m_next->setObjectName(QStringLiteral("outcome_next"));
    m_next->setText(tr("Every question has an answer. 'Complete' saves the result (Ctrl+Enter); "
                       "until then it is a draft."));
    m_next->hide();
    whole->addWidget(m_next);
    whole->addLayout(makeButtons());
}

void OutcomePanel::follow(const SidePlace& place) {
    new WholeHeight(*m_scroll, place);
}

/// Below what scrolls: in sight however long the result is.
QLayout* OutcomePanel::makeButtons() {
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Keep as draft"), this);
    leave->setObjectName(QStringLiteral("save_assessment"));
    m_complete = new QPushButton(tr("Complete"), this);
    m_complete->setObjectName(QStringLiteral("complete_assessment"));
    setButtonKind(*m_complete, ButtonKind::Primary);
    buttons->addWidget(leave);
    buttons->addWidget(m_complete, 1);
    connect(leave, &QPushButton::clicked, this, &OutcomePanel::leaveRequested);
    connect(m_complete, &QPushButton::clicked, this, &OutcomePanel::completeRequested);
    return buttons;
}

void OutcomePanel::setStanding(PersonCategory category, std::vector<std::string> plannedRules,
                               std::vector<std::string> measured) {
    m_category = category;
    m_planned = std::move(plannedRules);
    m_measured = std::move(measured);
}

bool OutcomePanel::check() {
    return m_categoryCard->check() && checkDay() && tellUnanswered();
}

/// A completed form says for good that these were never answered.
bool OutcomePanel::tellUnanswered() {
    if (m_isToldUnanswered || m_countUnanswered == 0) {
        return true;
    }
    m_isToldUnanswered = true;
    m_isCompletionTried = true;
    m_unanswered->show();
    m_sinceTold.start();
    m_unanswered->setText(m_unanswered->text() + QStringLiteral(" ") +
                          tr("Complete once more to save it so."));
    askAtButton();
    return false;
}

bool OutcomePanel::isJustTold() const {
    return m_isToldUnanswered && !m_sinceTold.hasExpired(QApplication::doubleClickInterval());
}

void OutcomePanel::askAtButton() {
    announce(*m_unanswered, m_unanswered->text());
    QTimer::singleShot(0, m_unanswered, [this] { bringIntoSight(*m_unanswered); }); // laid out
    m_complete->setFocus(Qt::OtherFocusReason);
}

void OutcomePanel::show(const assessments::Questionnaire& questionnaire,
                        const assessments::Answers& answers, Age age) {
    const auto outcome =
        assessments::score(questionnaire, answers, {age == Age::Child, age != Age::Adult});
    if (m_shownFor != questionnaire.code) {
        m_actions->forgetTicks();
        m_shownFor = questionnaire.code;
    }
    m_result->showOutcome(questionnaire, outcome, answers);
    // The result is that of an adult; it must not hide what it would be for a child (domain.md 7,
    // 11).
    m_result->showForChild(
        age == Age::Unknown ? levelForChild(questionnaire, answers, outcome.scoredLevel) : nullptr);
    showUnanswered(questionnaire, answers, age != Age::Adult);
    showProposals(questionnaire, outcome);
    m_judgement->showLevels(questionnaire, outcome);
}

void OutcomePanel::showUnanswered(const assessments::Questionnaire& questionnaire,
                                  const assessments::Answers& answers, bool child) {
    int all = 0;
    QStringList groups;
    const bool isAnyAsked =
        std::any_of(questionnaire.items.begin(), questionnaire.items.end(),
                    [&](const auto& item) { return item.counted && (child || !item.childOnly); });
    for (const auto& group : questionnaire.groups) {
        const auto open =
            std::count_if(questionnaire.items.begin(), questionnaire.items.end(), [&](auto& item) {
                return item.group == group.code && item.counted && (child || !item.childOnly) &&
                       !answers.has(item.id);
            });
        if (open > 0) {
            all += static_cast<int>(open);
            //: a part of a questionnaire, and how many of its questions
            groups << tr("%1 (%2)", "part of a questionnaire")
                          .arg(m_session.words().text(group.title),
                               m_session.words().locale().toString(open));
        }
    }
    m_isToldUnanswered = false;
    m_unanswered->setText(tr("%n question(s) without an answer: %1.", nullptr, all)
                              .arg(groups.join(QStringLiteral(", "))));
    m_unanswered->setAccessibleName(m_unanswered->text());
    m_countUnanswered = all;
    m_unanswered->setVisible(all > 0 && m_isCompletionTried); // before, nothing is missing yet
    showWhatIsNext(isAnyAsked && all == 0);
}

/// Nobody is to think that answering was all. The keys stay where they are: pressed once more in
/// haste they must not complete what never changes afterwards.
void OutcomePanel::showWhatIsNext(bool isAllAnswered) {
    const bool isNew = isAllAnswered && m_next->isHidden();
    m_next->setVisible(isAllAnswered);
    if (isNew && isVisible()) {
        announce(*m_next, m_next->text());
    }
}

void OutcomePanel::showEnd() {
    if (!m_next->isHidden()) {
        QTimer::singleShot(0, m_complete, [this] { bringIntoSight(*m_complete); }); // laid out
    }
}

void OutcomePanel::showProposals(const assessments::Questionnaire& questionnaire,
                                 const assessments::Outcome& outcome) {
    // Nothing follows from a form without an answer.
    const auto proposals =
        saysNothing(questionnaire, outcome)
            ? AssessmentProposals()
            : proposalsOf(questionnaire, outcome, m_category, m_planned, m_measured);
    m_actions->showProposals(proposals.lines);
    m_categoryCard->propose(proposals.category ? std::optional(proposals.category->category)
                                               : std::nullopt);
}

std::optional<LevelDecision> OutcomePanel::decision() const {
    return m_judgement->decision();
}

std::vector<std::string> OutcomePanel::chosenRules() const {
    return m_actions->chosenRules();
}

std::optional<PersonCategory> OutcomePanel::confirmedCategory() const {
    return m_categoryCard->confirmed();
}

std::string OutcomePanel::categoryReason() const {
    return m_categoryCard->reason();
}

QJsonObject OutcomePanel::judgement() const {
    QJsonObject kept;
    if (takenOn() != m_begun) {
        kept[kTakenOn] = m_takenOn->text();
    }
    m_judgement->keepIn(kept);
    m_categoryCard->keepIn(kept);
    return kept;
}

void OutcomePanel::setJudgement(const QJsonObject& kept) {
    m_judgement->putBack(kept);
    m_categoryCard->putBack(kept);
    m_takenOn->setDate(m_begun);
    if (kept.contains(kTakenOn)) {
        m_takenOn->setText(kept[kTakenOn].toString());
    }
}

void OutcomePanel::showError(const Error& error) {
    if (m_judgement->showError(error)) {
        return;
    }
    if (error.field == "taken_on") {
        checkDay(); // midnight passed, or somebody moved the first contact
        return;
    }
    Q_EMIT m_session.failed(error);
}

} // namespace zaklon::ui
