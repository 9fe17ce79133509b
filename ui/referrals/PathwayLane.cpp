// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/PathwayLane.h"

#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/StepArrow.h"
#include "ui/components/TextLabel.h"
#include "ui/referrals/DayQuestion.h"
#include "ui/referrals/LeaveQuestion.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kArrowWidth = 224;
constexpr int kSoonDays = 3;

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

Tone dueTone(Date due, Date today) {
    if (due < today) {
        return Tone::High;
    }
    return today.daysUntil(due) <= kSoonDays ? Tone::Attention : Tone::Neutral;
}

} // namespace

PathwayLane::PathwayLane(Session& session, const PathwayRun& run, bool consentHeld, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(run)
    , m_consentHeld(consentHeld)
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
    if (!m_definition) {
        auto* unknown =
            new TextLabel(session.words().notDefinedHere(), TextRole::Body, &Theme::text2, m_card);
        unknown->setObjectName(QStringLiteral("pathway_not_here"));
        m_card->content().addWidget(unknown);
    }
    if (m_definition && !m_run.steps.empty()) {
        addSteps();
        addNotedDays();
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

void PathwayLane::addMove(QMenu& menu, const QString& text, const QString& name,
                          const std::string& step, StepMove move) {
    auto* action = menu.addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, step, move] {
        Q_EMIT moveChosen(m_run.pathway.id, StepChange{step, move, m_session.today()});
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

void PathwayLane::addStepMoves(QMenu& menu, const PathwayStep& next) {
    const auto step = next.step.text;
    addMove(menu, tr("Complete this step"), QStringLiteral("complete_step"), step,
            StepMove::Complete);
    auto* earlier = menu.addAction(tr("Complete it on another day…"));
    earlier->setObjectName(QStringLiteral("complete_step_on"));
    connect(earlier, &QAction::triggered, this, [this, step] {
        askDay(tr("On which day was it completed?"), tr("Complete step"), [this, step](Date day) {
            Q_EMIT moveChosen(m_run.pathway.id, StepChange{step, StepMove::Complete, day});
        });
    });
    const auto* definition = m_definition ? m_definition->step(step) : nullptr;
    if (definition != nullptr && !definition->ifNegative.empty()) {
        auto* refused = menu.addAction(tr("The decision went against the person…"));
        refused->setObjectName(QStringLiteral("refuse_step"));
        connect(refused, &QAction::triggered, this, [this, step] {
            askDay(tr("Day of the decision. What must follow opens by itself."),
                   tr("Note the decision"), [this, step](Date day) {
                       Q_EMIT refusalChosen(m_run.pathway.id,
                                            StepChange{step, StepMove::Complete, day});
                   });
        });
    }
    addMove(menu, tr("Wait for somebody"), QStringLiteral("wait_step"), step, StepMove::Wait);
    addMove(menu, tr("Go on with it"), QStringLiteral("begin_step"), step, StepMove::Begin);
    addMove(menu, tr("Skip this step"), QStringLiteral("skip_step"), step, StepMove::Skip);
    menu.addSeparator();
}

void PathwayLane::addEvents(QMenu& menu) {
    if (!m_definition || m_definition->events.empty()) {
        return;
    }
    auto* days = menu.addMenu(tr("Note a day"));
    for (const auto& event : m_definition->events) {
        const auto code = toQString(event.code);
        const auto label = m_session.words().text(event.label);
        auto* action = days->addAction(label + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("event_") + code);
        connect(action, &QAction::triggered, this, [this, code, label] {
            askDay(label, tr("Note the day"),
                   [this, code](Date day) { Q_EMIT eventChosen(m_run.pathway.id, code, day); });
        });
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
    auto* question = new LeaveQuestion(m_session, m_run.pathway, tr("Note the choice"), m_card);
    ask(question);
    m_leaving = question;
    connect(question, &LeaveQuestion::dismissed, this, &PathwayLane::dismissQuestion);
    connect(question, &LeaveQuestion::answered, this,
            [this](const PathwayChoice& choice) { Q_EMIT leaveChosen(m_run.pathway.id, choice); });
}

void PathwayLane::focusQuestion() {
    if (m_leaving != nullptr) {
        m_leaving->takeFocus();
    }
}

void PathwayLane::leave() {
    if (m_leaving != nullptr) {
        m_leaving->leave();
    }
}

void PathwayLane::noteChosen() {
    if (m_leaving != nullptr) {
        m_leaving->finish();
    }
}

void PathwayLane::ask(QWidget* question) {
    dismissQuestion();
    m_question = question;
    m_card->content().addWidget(question);
}

void PathwayLane::askDay(const QString& what, const QString& keep, std::function<void(Date)> then) {
    auto* question = new DayQuestion(what, keep, m_session.today(), m_card);
    ask(question);
    connect(question, &DayQuestion::dismissed, this, &PathwayLane::dismissQuestion);
    connect(question, &DayQuestion::answered, this, std::move(then));
    question->takeFocus();
}

void PathwayLane::dismissQuestion() {
    if (m_question == nullptr) {
        return;
    }
    leave();
    m_leaving = nullptr;
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

void PathwayLane::addSteps() {
    auto* scroll = new QScrollArea(m_card);
    scroll->setObjectName(QStringLiteral("lane_steps"));
    scroll->setAccessibleName(tr("Steps"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    QWidget* current = nullptr;
    const auto* next = nextStep(m_run);
    for (const auto& step : m_definition->steps) {
        const bool last = &step == &m_definition->steps.back();
        auto* arrow = makeArrow(step, last);
        row->addWidget(arrow);
        current = next != nullptr && next->step.text == step.code ? arrow : current;
    }
    row->addStretch();
    scroll->setWidget(inside);
    scroll->setFixedHeight(inside->sizeHint().height() +
                           scroll->horizontalScrollBar()->sizeHint().height() + 4);
    m_card->content().addWidget(scroll);
    if (current != nullptr) {
        QTimer::singleShot(0, current, [scroll, current] {
            auto* bar = scroll->horizontalScrollBar();
            const bool mirrored = scroll->layoutDirection() == Qt::RightToLeft;
            // what lies before the step: the bar counts from the beginning in either direction
            const int before =
                mirrored ? scroll->widget()->width() - current->geometry().right() : current->x();
            bar->setValue(std::max(0, before - kArrowWidth));
        });
    }
}

QString PathwayLane::whoOf(const referrals::StepDefinition& step) const {
    QStringList who;
    for (const auto& code : step.who) {
        if (const auto* role = m_definition->role(code)) {
            who.append(m_session.words().text(role->label));
        }
    }
    return who.join(QStringLiteral(", "));
}

QWidget* PathwayLane::makeArrow(const referrals::StepDefinition& step, bool last) {
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
            new Chip(m_session.words().due(*taken->due, today), dueTone(*taken->due, today)));
    }
    if (step.consentNeeded && open && !m_consentHeld) {
        auto* chip = new Chip(tr("no consent yet"), Tone::High);
        chip->setIcon(IconName::Consent);
        arrow->addChip(chip);
    }
    return arrow;
}

} // namespace zaklon::ui
