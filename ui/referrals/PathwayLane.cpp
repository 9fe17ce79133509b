// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/PathwayLane.h"

#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/StepArrow.h"
#include "ui/components/StepRow.h"
#include "ui/components/TextLabel.h"
#include "ui/referrals/ChoiceWords.h"
#include "ui/referrals/LeaveQuestion.h"
#include "ui/referrals/StatementLines.h"
#include "ui/referrals/StepQuestion.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kArrowWidth = 188; ///< five beside each other on a laptop

StepArrow::State arrowState(StepState state) {
    switch (state) {
    case StepState::Later:
        return StepArrow::State::Later;
    case StepState::Now:
        return StepArrow::State::Now;
    case StepState::Waiting:
        return StepArrow::State::Waiting;
    case StepState::Done:
        return StepArrow::State::Done;
    case StepState::Ended:
        return StepArrow::State::Ended;
    }
    return StepArrow::State::Later;
}

} // namespace

PathwayLane::PathwayLane(Session& session, const PathwayRun& run, const LanePerson& person,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(run)
    , m_person(person)
    , m_definition(
          session.definitions().pathways.find(run.pathway.pathway.text, run.pathway.pathwayVersion))
    , m_card(new Card({}, Card::Padding::Normal, this)) {
    setObjectName(QStringLiteral("lane_") + toQString(run.pathway.pathway.text));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setTitle(m_definition ? session.words().text(m_definition->title)
                                  : toQString(run.pathway.pathway.text));
    addStateChip();
    addMenu();
    addChoice();
    if (!m_definition) {
        auto* unknown =
            new TextLabel(session.words().notDefinedHere(), TextRole::Body, &Theme::text2, m_card);
        unknown->setObjectName(QStringLiteral("pathway_not_here"));
        m_card->content().addWidget(unknown);
    }
    if (m_definition && !m_run.steps.empty()) {
        addSteps();
        addNotedDays();
        addFacts();
    } else if (!m_run.pathway.reasons.empty()) {
        auto* why = new TextLabel(session.words().labels("pathway_end_reason", run.pathway.reasons),
                                  TextRole::Body, &Theme::text2, m_card);
        why->setObjectName(QStringLiteral("pathway_reasons"));
        m_card->content().addWidget(why);
    }
}

void PathwayLane::addStateChip() {
    const auto state = m_run.pathway.state;
    const auto tone = state == PathwayState::Running      ? Tone::Info
                      : state == PathwayState::Considered ? Tone::Accent
                      : state == PathwayState::NotChosen  ? Tone::Outline
                                                          : Tone::Neutral;
    m_card->head().addWidget(new Chip(m_session.words().label(state), tone, m_card));
}

void PathwayLane::addChoice() {
    const auto chosen = ChoiceWords::chosen(m_session, m_run.pathway);
    if (!chosen.isEmpty()) {
        auto* why = wrappedLine(chosen, TextRole::Body, &Theme::text2, m_card);
        why->setObjectName(QStringLiteral("pathway_chosen"));
        m_card->content().addWidget(why);
    }
}

void PathwayLane::addMove(QMenu& menu, const QString& text, const QString& name,
                          const std::string& step, StepMove move) {
    auto* action = menu.addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, step, move] {
        Q_EMIT moveChosen(m_run.pathway.id, StepChange{step, move, m_session.today()}, {});
    });
}

bool PathwayLane::mayBeLeft() const {
    const auto state = m_run.pathway.state;
    return mayWrite(m_session.role(), "pathway_case") &&
           (state == PathwayState::Running || state == PathwayState::Considered);
}

void PathwayLane::addMenu() {
    if (!mayBeLeft()) {
        return;
    }
    const auto state = m_run.pathway.state;
    auto* button = new QPushButton(tr("Next step"), m_card);
    button->setObjectName(QStringLiteral("lane_menu"));
    button->setAccessibleName(
        tr("What to do in %1")
            .arg(m_definition ? m_session.words().text(m_definition->title) : QString()));
    setButtonKind(*button, ButtonKind::Quiet);
    auto* menu = new QMenu(button);
    if (const auto* next = nextStep(m_run); next != nullptr && state == PathwayState::Running) {
        addStepMoves(*menu, *next);
    }
    if (state == PathwayState::Running) {
        addEvents(*menu);
    }
    if (state == PathwayState::Considered) {
        auto* start = menu->addAction(tr("Start this pathway"));
        start->setObjectName(QStringLiteral("start_considered"));
        connect(start, &QAction::triggered, this, [this] { Q_EMIT startChosen(m_run.pathway.id); });
    }
    addLeaving(*menu);
    button->setMenu(menu);
    m_card->addToEnd(button);
}

bool PathwayLane::isDecidedElsewhere(const referrals::StepDefinition& step) const {
    return step.isDecided() && m_run.pathway.pathway.text == referrals::kIdentificationPathway;
}

void PathwayLane::addStepMoves(QMenu& menu, const PathwayStep& next) {
    const auto step = next.step.text;
    const auto* definition = m_definition ? m_definition->step(step) : nullptr;
    const bool decided = definition != nullptr && definition->isDecided();
    if (!decided) {
        addMove(menu, tr("Complete this step"), QStringLiteral("complete_step"), step,
                StepMove::Complete);
    }
    if (definition != nullptr) {
        auto* ask =
            menu.addAction(isDecidedElsewhere(*definition) ? tr("Outcome, in Identification…")
                           : decided                       ? tr("Note the decision…")
                                     : tr("Complete it: day, by whom, papers…"));
        ask->setObjectName(QStringLiteral("complete_step_on"));
        connect(ask, &QAction::triggered, this, [this, step] {
            askStep(step);
            focusQuestion();
        });
    }
    addMove(menu, tr("Wait for somebody"), QStringLiteral("wait_step"), step, StepMove::Wait);
    addMove(menu, tr("Go on with it"), QStringLiteral("begin_step"), step, StepMove::Begin);
    if (m_run.pathway.pathway.text != referrals::kIdentificationPathway) {
        // There a phase is left out with its reason, under Identification.
        addMove(menu, tr("Skip this step"), QStringLiteral("skip_step"), step, StepMove::Skip);
    }
    menu.addSeparator();
}

void PathwayLane::addEvents(QMenu& menu) {
    if (!m_definition || m_definition->events.empty()) {
        return;
    }
    auto* days = menu.addMenu(tr("Note a day"));
    for (const auto& event : m_definition->events) {
        auto* action = days->addAction(m_session.words().text(event.label) + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("event_") + toQString(event.code));
        connect(action, &QAction::triggered, this, [this, event] { askDay(event); });
    }
    menu.addSeparator();
}

void PathwayLane::addLeaving(QMenu& menu) {
    auto* leave = menu.addAction(
        m_run.pathway.state == PathwayState::Considered ? tr("It is not chosen…") : tr("End it…"));
    leave->setObjectName(QStringLiteral("leave_pathway"));
    connect(leave, &QAction::triggered, this, [this] {
        askWhyLeft();
        focusQuestion();
    });
}

void PathwayLane::askWhyLeft() {
    if (m_asks == Asks::WhyLeft) {
        return; // it is asked already, and holds what was typed
    }
    auto* question = new LeaveQuestion(m_session, m_run.pathway, tr("Note the choice"), m_card);
    askKept(question, Asks::WhyLeft);
    connect(question, &LeaveQuestion::answered, this,
            [this](const PathwayChoice& choice) { Q_EMIT leaveChosen(m_run.pathway.id, choice); });
}

void PathwayLane::askStep(const std::string& step) {
    const auto* definition = m_definition ? m_definition->step(step) : nullptr;
    const auto* taken = m_run.step(step);
    if (definition == nullptr || taken == nullptr || !mayBeLeft()) {
        return;
    }
    if (isDecidedElsewhere(*definition)) {
        Q_EMIT outcomeAsked();
        return;
    }
    if (m_asks == Asks::Step && m_askedStep == step) {
        return;
    }
    const auto access = m_session.confidential();
    const auto kept = access
                          ? m_session.read(access->find<StepPapers>(taken->id))
                          : std::optional<std::optional<StepPapers>>(std::in_place, std::nullopt);
    if (!kept) {
        return; // what would be written might be written over papers that nobody saw
    }
    auto* facts =
        makeStepFacts(*definition, m_person.facts ? &*m_person.facts : nullptr, m_session, m_card);
    auto* question = new StepQuestion(m_session, *taken, kept->value_or(StepPapers{}), *definition,
                                      facts, m_card);
    askKept(question, Asks::Step);
    m_askedStep = step;
    showNextFacts();
    connect(question, &StepQuestion::answered, this,
            [this](const StepChange& change, const StepPapers& papers) {
                Q_EMIT moveChosen(m_run.pathway.id, change, papers);
            });
}

const PathwayStep* PathwayLane::stepOf(const RecordId& step) const {
    const auto found = std::find_if(m_run.steps.begin(), m_run.steps.end(),
                                    [&](const PathwayStep& each) { return each.id == step; });
    return found == m_run.steps.end() ? nullptr : &*found;
}

void PathwayLane::focusQuestion() {
    if (m_kept != nullptr) {
        m_kept->takeFocus();
    }
}

void PathwayLane::leave() {
    if (m_kept != nullptr) {
        m_kept->leave();
    }
}

void PathwayLane::noteChosen() {
    if (m_kept != nullptr) {
        m_kept->finish();
    }
    m_asks = Asks::Nothing;
}

void PathwayLane::ask(QWidget* question) {
    dismissQuestion();
    m_question = question;
    m_card->content().addWidget(question);
}

void PathwayLane::askKept(PathwayQuestion* question, Asks asks) {
    ask(question);
    m_kept = question;
    m_asks = asks;
    connect(question, &PathwayQuestion::dismissed, this, &PathwayLane::dismissQuestion);
}

void PathwayLane::askDay(const referrals::PathwayEvent& event) {
    const auto days = event.mayBeAhead ? DayQuestion::Days::AlsoAhead : DayQuestion::Days::Past;
    auto* question = new DayQuestion(m_session.words().text(event.label), tr("Note the day"),
                                     m_session.today(), days, m_card);
    if (const auto day = proposedDay(event)) {
        question->propose(*day);
    }
    ask(question);
    connect(question, &DayQuestion::dismissed, this, &PathwayLane::dismissQuestion);
    connect(question, &DayQuestion::answered, this, [this, code = toQString(event.code)](Date day) {
        Q_EMIT eventChosen(m_run.pathway.id, code, day);
    });
    question->takeFocus();
}

/// What stands on the paper that lasts longest.
std::optional<Date> PathwayLane::proposedDay(const referrals::PathwayEvent& event) const {
    std::optional<Date> last;
    for (const auto& paper :
         m_person.facts ? m_person.facts->documents : std::vector<IdentityDocument>()) {
        const auto& kinds = event.lastDayOf;
        if (std::find(kinds.begin(), kinds.end(), paper.kind.text) != kinds.end()) {
            last = std::max(last, paper.validUntil);
        }
    }
    return last;
}

void PathwayLane::dismissQuestion() {
    if (m_question == nullptr) {
        return;
    }
    leave();
    m_kept = nullptr;
    m_asks = Asks::Nothing;
    m_askedStep.clear();
    showNextFacts();
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
    if (auto* menu = findChild<QPushButton*>(QStringLiteral("lane_menu"))) {
        menu->setFocus();
    }
    Q_EMIT questionDismissed();
}

void PathwayLane::addNotedDays() {
    QStringList noted;
    for (const auto& event : m_definition->events) {
        if (const auto* day = m_run.step(event.code); day != nullptr && day->doneOn) {
            noted.append(
                tr("%1: %2").arg(m_session.words().text(event.label),
                                 m_session.words().shortDate(*day->doneOn, m_session.today())));
        }
    }
    if (noted.isEmpty()) {
        return;
    }
    auto* days =
        new TextLabel(noted.join(QStringLiteral("  ·  ")), TextRole::Small, &Theme::text2, m_card);
    days->setObjectName(QStringLiteral("noted_days"));
    m_card->content().addWidget(days);
}

/// What the next step asks and what is not met yet; the rest on one press: several lanes are to be
/// in sight together.
void PathwayLane::addFacts() {
    auto* holder = new QWidget(m_card);
    holder->setObjectName(QStringLiteral("pathway_facts"));
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addNextFacts(*column, holder);
    auto* basis = new QWidget(holder);
    basis->setObjectName(QStringLiteral("pathway_basis"));
    auto* lines = new QVBoxLayout(basis);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    if (m_person.facts && m_run.pathway.state == PathwayState::Running) {
        for (const auto& each : conditionsOf(*m_definition, *m_person.facts)) {
            const bool hinders = each.state == ConditionState::NotMet;
            addCondition(hinders ? *column : *lines, each.state, m_session.words().text(each.label),
                         hinders ? holder : basis);
        }
    }
    addLegalBasis(*lines, *m_definition, m_session, basis);
    basis->hide();
    column->addWidget(makeBasisButton(*basis, holder), 0, Qt::AlignLeading);
    column->addWidget(basis);
    m_card->content().addWidget(holder);
}

/// Its name stands on its arrow.
void PathwayLane::addNextFacts(QVBoxLayout& column, QWidget* holder) {
    const auto* next = nextStep(m_run);
    const auto* definition = next == nullptr ? nullptr : m_definition->step(next->step.text);
    auto* asked = definition == nullptr
                      ? nullptr
                      : makeStepFacts(*definition, m_person.facts ? &*m_person.facts : nullptr,
                                      m_session, holder);
    if (asked == nullptr) {
        return;
    }
    m_nextStep = next->step.text;
    m_nextFacts = asked;
    column.addWidget(asked);
}

QWidget* PathwayLane::makeBasisButton(QWidget& basis, QWidget* holder) {
    auto* button = new QPushButton(tr("What it stands on"), holder);
    button->setObjectName(QStringLiteral("show_basis"));
    button->setAccessibleName(
        //: of a pathway: its conditions, its version and its law
        tr("What %1 stands on").arg(m_session.words().text(m_definition->title)));
    button->setCheckable(true);
    setButtonKind(*button, ButtonKind::Quiet);
    setDense(*button);
    connect(button, &QPushButton::toggled, &basis, &QWidget::setVisible);
    return button;
}

/// A question about the step says the same above its fields.
void PathwayLane::showNextFacts() {
    if (m_nextFacts != nullptr) {
        m_nextFacts->setVisible(m_askedStep != m_nextStep);
    }
}

void PathwayLane::addSteps() {
    auto* row = new StepRow(QStringLiteral("lane_steps"), tr("Steps"), {}, m_card);
    StepArrow* current = nullptr;
    const auto* next = nextStep(m_run);
    for (const auto& step : m_definition->steps) {
        auto* arrow = makeArrow(step, &step == &m_definition->steps.back());
        row->add(arrow);
        current = next != nullptr && next->step.text == step.code ? arrow : current;
    }
    row->finish(current);
    m_card->content().addWidget(row);
}

QString PathwayLane::whoOf(const referrals::StepDefinition& step) const {
    const auto* taken = m_run.step(step.code);
    if (taken != nullptr && !taken->doneBy.empty()) {
        return tr("Done by: %1").arg(m_session.words().label("institution_type", taken->doneBy));
    }
    QStringList who;
    for (const auto& code : step.who) {
        if (const auto* role = m_definition->role(code)) {
            who.append(m_session.words().text(role->label));
        }
    }
    return who.join(QStringLiteral(", "));
}

StepArrow* PathwayLane::makeArrow(const referrals::StepDefinition& step, bool last) {
    const auto* taken = m_run.step(step.code);
    const auto state = taken == nullptr ? StepState::Later : taken->state;
    const auto name = m_session.words().text(step.label);
    auto* arrow = new StepArrow(name, whoOf(step), arrowState(state), m_card);
    arrow->setObjectName(QStringLiteral("step_") + toQString(step.code));
    arrow->setToolTip(name);
    arrow->setLast(last);
    arrow->setFixedWidth(Theme::of(this).scaled(kArrowWidth));
    const auto today = m_session.today();
    const bool open = state != StepState::Done && state != StepState::Ended;
    if (taken != nullptr && taken->doneOn) {
        arrow->addChip(new Chip(m_session.words().shortDate(*taken->doneOn, today)));
    } else if (taken != nullptr && taken->due && open) {
        arrow->addChip(
            new Chip(m_session.words().due(*taken->due, today), toneOfDue(*taken->due, today)));
    }
    if (taken != nullptr && taken->outcome) {
        arrow->addChip(
            new Chip(m_session.words().label(*taken->outcome),
                     *taken->outcome == StepOutcome::Positive ? Tone::Good : Tone::Attention));
    }
    if (step.consentNeeded && open && !m_person.consentHeld) {
        auto* chip = new Chip(tr("no consent yet"), Tone::High);
        chip->setIcon(IconName::Consent);
        arrow->addChip(chip);
    }
    connect(arrow, &StepArrow::clicked, this, [this, code = step.code] {
        askStep(code);
        focusQuestion();
    });
    return arrow;
}

} // namespace zaklon::ui
