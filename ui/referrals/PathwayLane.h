// SPDX-License-Identifier: GPL-3.0-or-later
// One pathway of a person: its steps as arrows in order, and what can be done with the step that is
// next. A pathway not chosen stays, with its reason.
#pragma once

#include "core/referrals/PathwayConditions.h"
#include "core/referrals/PathwayStore.h"
#include "ui/referrals/DayQuestion.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>

class QMenu;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class PathwayQuestion;
class StepArrow;

/// What a lane needs to know of the person.
struct LanePerson {
    bool consentHeld = false;          ///< any consent for sharing is in force today
    std::optional<PathwayFacts> facts; ///< nothing for whoever may not read them
};

class PathwayLane final : public QWidget {
    Q_OBJECT

  public:
    PathwayLane(Session& session, const PathwayRun& run, const LanePerson& person,
                QWidget* parent = nullptr);

    const RecordId& pathway() const { return m_run.pathway.id; }
    /// It is open, and so may be left.
    bool mayBeLeft() const;
    /// Asks why it is not taken or left; what was typed before is there again.
    void askWhyLeft();
    /// Asks how a step went; that of the official identification is decided in its procedure.
    void askStep(const std::string& step);
    const PathwayStep* stepOf(const RecordId& step) const;
    /// What it asks, to be asked again when it is made anew.
    enum class Asks { Nothing, WhyLeft, Step };
    Asks asks() const { return m_asks; }
    const std::string& askedStep() const { return m_askedStep; }
    void focusQuestion();
    /// The lane goes: what is typed stays as a draft.
    void leave();
    /// The choice is saved: its draft is over.
    void noteChosen();

  Q_SIGNALS:
    /// The question was put away.
    void questionDismissed();
    void moveChosen(const zaklon::RecordId& pathway, const zaklon::StepChange& change,
                    const zaklon::StepPapers& papers);
    /// The decision of the official identification is the outcome of its procedure.
    void outcomeAsked();
    /// A day that no step stands for, an event of the definition.
    void eventChosen(const zaklon::RecordId& pathway, const QString& event, zaklon::Date day);
    void startChosen(const zaklon::RecordId& pathway);
    /// She chose not to take it, or leaves it.
    void leaveChosen(const zaklon::RecordId& pathway, const zaklon::PathwayChoice& choice);

  private:
    void addSteps();
    void addStateChip();
    void addChoice();
    void addMenu();
    void addStepMoves(QMenu& menu, const PathwayStep& next);
    void addEvents(QMenu& menu);
    void addLeaving(QMenu& menu);
    void addNotedDays();
    void addFacts();
    void addNextFacts(QVBoxLayout& column, QWidget* holder);
    QWidget* makeBasisButton(QWidget& basis, QWidget* holder);
    void showNextFacts();
    bool isDecidedElsewhere(const referrals::StepDefinition& step) const;
    /// Puts the question under the steps; one at a time.
    void askDay(const referrals::PathwayEvent& event);
    std::optional<Date> proposedDay(const referrals::PathwayEvent& event) const;
    void ask(QWidget* question);
    void askKept(PathwayQuestion* question, Asks asks);
    void dismissQuestion();
    void addMove(QMenu& menu, const QString& text, const QString& name, const std::string& step,
                 StepMove move);
    StepArrow* makeArrow(const referrals::StepDefinition& step, bool last);
    QString whoOf(const referrals::StepDefinition& step) const;

    Session& m_session;
    PathwayRun m_run;
    LanePerson m_person;
    referrals::PathwayLibrary::Entry m_definition;
    Card* m_card;
    QWidget* m_question = nullptr;
    PathwayQuestion* m_kept = nullptr; ///< the question, if its typing is kept
    Asks m_asks = Asks::Nothing;
    std::string m_askedStep;
    std::string m_nextStep;
    QWidget* m_nextFacts = nullptr; ///< what m_nextStep asks; nullptr if it asks nothing
};

} // namespace zaklon::ui
