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

#include <map>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace zaklon {
struct CarePlanProposal;
}

namespace zaklon::ui {

class Card;
class Chip;
class DateField;
class Field;
class Meter;
class RiskBadge;
class SidePlace;
class SpokenLine;
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
    QLayout* makeResult();
    void showBadge(const assessments::Questionnaire& questionnaire,
                   const assessments::Outcome& outcome, const QString& label);
    void showReasons(const assessments::Questionnaire& questionnaire,
                     const assessments::Outcome& outcome);
    QString openWords(const assessments::Questionnaire& questionnaire,
                      const assessments::Outcome& outcome,
                      const assessments::Answers& answers) const;
    void showLevel(const assessments::Questionnaire& questionnaire,
                   const assessments::Outcome& outcome, const assessments::Answers& answers);
    void showProposals(const assessments::Questionnaire& questionnaire,
                       const assessments::Outcome& outcome);
    void showLevels(const assessments::Questionnaire& questionnaire,
                    const assessments::Outcome& outcome);
    void showForChild(const assessments::Questionnaire& questionnaire,
                      const assessments::Answers& answers, const assessments::Outcome& outcome,
                      Age age);
    void showUnanswered(const assessments::Questionnaire& questionnaire,
                        const assessments::Answers& answers, bool child);
    bool tellUnanswered();
    void showWhatIsNext(bool isAllAnswered);
    QWidget* makeDay(QWidget* parent);
    bool checkDay();
    QString dayProblem() const;
    QWidget* makeJudgement(QWidget* parent);
    QWidget* makeCategory(QWidget* parent);
    QLayout* makeButtons();

    void addProposal(const CarePlanProposal& line);

    Session& m_session;
    PersonCategory m_category = PersonCategory::NoIndication;
    std::vector<std::string> m_planned;
    std::vector<std::string> m_measured;
    QScrollArea* m_scroll;
    Card* m_levelCard;
    TextLabel* m_points;
    TextLabel* m_ofAll;
    Chip* m_level;
    RiskBadge* m_risk;
    Meter* m_meter;
    SpokenLine* m_spoken;
    TextLabel* m_open;
    TextLabel* m_because;
    TextLabel* m_ifChild; ///< what the answers mean for a child, where nobody knows the age
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
    Card* m_judgementCard = nullptr; ///< hidden where the form has no levels to judge by
    Card* m_actionsCard;
    QVBoxLayout* m_actions;
    std::map<std::string, QCheckBox*> m_ticks;
    std::map<std::string, bool> m_unticked; ///< a tick taken away stays away while answers change
    QComboBox* m_levels = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    Field* m_reasonField = nullptr;
    Card* m_categoryCard = nullptr;
    QCheckBox* m_confirm = nullptr;
    QLineEdit* m_categoryReason = nullptr;
    Field* m_categoryField = nullptr;
    std::optional<PersonCategory> m_proposed;
    std::string m_scored;
    std::string m_shownFor;
};

} // namespace zaklon::ui
