// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers say so far: level, points, what is open, what to do now, the day on which it was
// asked and the worker's own judgement.
#pragma once

#include "core/assessments/Answers.h"
#include "core/assessments/AssessmentCompletion.h"
#include "core/people/Person.h"
#include "ui/session/Session.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLayout;
class QPushButton;
class QScrollArea;

namespace zaklon::ui {

class CategoryCard;
class DateField;
class Field;
class JudgementCard;
class RecommendedActions;
class ResultCard;
class SidePlace;
class TextLabel;

class OutcomePanel final : public QWidget {
    Q_OBJECT

  public:
    static constexpr int kWidth = 300; ///< as Theme::column takes it

    explicit OutcomePanel(Session& session, QWidget* parent = nullptr);

    /// Below the questions it scrolls with them, as one page.
    void follow(const SidePlace& place);

    /// Where the person stands: what is planned already is not proposed again, nor what a form has
    /// measured (measuredActions).
    void setStanding(PersonCategory category, std::vector<std::string> plannedRules,
                     std::vector<std::string> measured);
    /// Of what age the person is by what is written.
    enum class Age { Adult, Child, Unknown };
    void show(const assessments::Questionnaire& questionnaire, const assessments::Answers& answers,
              Age age);
    /// No assessment is of an earlier day.
    void setFirstContact(Date day) { m_firstContact = day; }
    /// The day on which the draft was begun, which is proposed: what is completed two days later
    /// was asked then.
    void setBegun(Date day);
    /// The day on which it was begun unless somebody says another day; nothing while none is typed.
    std::optional<Date> takenOn() const;
    /// False, with a sentence at its field, if something is chosen without its reason; and once,
    /// with how many and where, if questions have no answer.
    bool check();
    /// That was said of these answers only now: the same keys again are no answer to it yet.
    bool isJustTold() const;
    /// Says once more that questions are open, and puts the keys on the button.
    void askAtButton();
    /// The keys went past the last question: what completes the form is brought into sight, if no
    /// question is open.
    void showEnd();
    /// The level that the worker chose against the rules, with the reason; nothing without one.
    std::optional<LevelDecision> decision() const;
    /// Ticked recommendations, as CarePlanProposal::rule.
    std::vector<std::string> chosenRules() const;
    std::optional<PersonCategory> confirmedCategory() const;
    std::string categoryReason() const;
    void showError(const Error& error);
    /// What was written and chosen beside the answers, for the draft; empty if nothing was.
    QJsonObject judgement() const;
    void setJudgement(const QJsonObject& kept);

  Q_SIGNALS:
    void takenOnChanged();
    void completeRequested();
    void leaveRequested();
    void judgementEdited();

  private:
    void showProposals(const assessments::Questionnaire& questionnaire,
                       const assessments::Outcome& outcome);
    void showUnanswered(const assessments::Questionnaire& questionnaire,
                        const assessments::Answers& answers, bool child);
    bool tellUnanswered();
    void showWhatIsNext(bool isAllAnswered);
    QWidget* makeDay(QWidget* parent);
    bool checkDay();
    QString dayProblem() const;
    QLayout* makeButtons();

    Session& m_session;
    PersonCategory m_category = PersonCategory::NoIndication;
    std::vector<std::string> m_planned;
    std::vector<std::string> m_measured;
    QScrollArea* m_scroll;
    ResultCard* m_result;
    RecommendedActions* m_actions;
    CategoryCard* m_categoryCard;
    JudgementCard* m_judgement;
    DateField* m_takenOn = nullptr;
    Field* m_takenOnField = nullptr;
    Date m_firstContact;
    Date m_begun;
    TextLabel* m_unanswered;
    TextLabel* m_next; ///< above the buttons, once every question has an answer
    QPushButton* m_complete = nullptr;
    int m_countUnanswered = 0;
    bool m_isCompletionTried = false; ///< of this form
    bool m_isToldUnanswered = false;  ///< of these answers; completing again leaves them so
    QElapsedTimer m_sinceTold;
    std::string m_shownFor;
};

} // namespace zaklon::ui
