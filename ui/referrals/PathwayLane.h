// SPDX-License-Identifier: GPL-3.0-or-later
// One pathway of a person: its steps as arrows in order, and what can be done with the step that is
// next. A pathway not chosen stays, with its reason.
#pragma once

#include "core/referrals/PathwayStore.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace zaklon::ui {

class Card;
class LeaveQuestion;

class PathwayLane final : public QWidget {
    Q_OBJECT

  public:
    /// `consentHeld`: whether any consent for sharing is in force today.
    PathwayLane(Session& session, const PathwayRun& run, bool consentHeld,
                QWidget* parent = nullptr);

    const RecordId& pathway() const { return m_run.pathway.id; }
    /// It is open, and so may be left.
    bool mayBeLeft() const;
    /// Asks why it is not taken or left; what was typed before is there again.
    void askWhyLeft();
    bool asksWhyLeft() const { return m_leaving != nullptr; }
    void focusQuestion();
    /// The lane goes: what is typed stays as a draft.
    void leave();
    /// The choice is saved: its draft is over.
    void noteChosen();

  Q_SIGNALS:
    /// The question was put away.
    void questionDismissed();
    void moveChosen(const zaklon::RecordId& pathway, const zaklon::StepChange& change);
    /// The step ended with a decision against the person: what must follow opens by itself.
    void refusalChosen(const zaklon::RecordId& pathway, const zaklon::StepChange& change);
    /// A day that no step stands for, an event of the definition.
    void eventChosen(const zaklon::RecordId& pathway, const QString& event, zaklon::Date day);
    void startChosen(const zaklon::RecordId& pathway);
    /// She chose not to take it, or leaves it.
    void leaveChosen(const zaklon::RecordId& pathway, const zaklon::PathwayChoice& choice);

  private:
    void addSteps();
    void addStateChip();
    void addMenu();
    void addStepMoves(QMenu& menu, const PathwayStep& next);
    void addEvents(QMenu& menu);
    void addLeaving(QMenu& menu);
    void addNotedDays();
    /// Puts the question under the steps; one at a time.
    void askDay(const QString& what, const QString& keep, std::function<void(Date)> then);
    void ask(QWidget* question);
    void dismissQuestion();
    void addMove(QMenu& menu, const QString& text, const QString& name, const std::string& step,
                 StepMove move);
    QWidget* makeArrow(const referrals::StepDefinition& step, bool last);
    QString whoOf(const referrals::StepDefinition& step) const;

    Session& m_session;
    PathwayRun m_run;
    bool m_consentHeld;
    referrals::PathwayLibrary::Entry m_definition;
    Card* m_card;
    QWidget* m_question = nullptr;
    LeaveQuestion* m_leaving = nullptr; ///< the question, if it is this one
};

} // namespace zaklon::ui
