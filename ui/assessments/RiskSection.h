// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments of a person: those that were made, and the one being made now.
#pragma once

#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/AssessmentStore.h"
#include "ui/assessments/AssessmentBeginning.h"
#include "ui/assessments/OutcomePanel.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QPointer>

class QStackedLayout;
class QVBoxLayout;

namespace zaklon::ui {

class AskedFormsLine;
class AnswersOpener;
class AssessmentForm;
class AssessmentList;
class AssessmentStarts;
class Banner;
class DraftKeeper;
class DraftLine;
class LifeEventCard;
class RecordPanel;
class RiskTrend;
class SidePlace;

class RiskSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    RiskSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Risk"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;
    /// To the draft that was left, else to a new assessment of the risk.
    void begin() override;
    /// Begins a questionnaire, or goes on with the draft of it that was left.
    void startAssessment(const QString& code);
    /// The questionnaire of that record once more; without one, the one that this is done with.
    void showPlaceOf(TaskKind kind, const RecordId& record) override;

  private:
    QWidget* makeOverview();
    QWidget* makeAssessments(QWidget* page);
    void connectPanel();
    QWidget* makeFormPage();
    void openForm(const BegunAssessment& begun);
    /// Quietly; what could not be kept is said by the window.
    bool keepDraft();
    void offerNotes();
    void keepNote(const std::string& item, const QString& note);
    void complete();
    QWidget* makeForDuty(QWidget* page);
    void showForDuty();
    void lookAtDuty();
    /// `added`: how many actions went into the plan.
    Status completeWith(Transaction& transaction, int& added) const;
    Status protect(Transaction& transaction, PersonCategory category) const;
    void leaveForm();
    void leaveWithDraft();
    void leaveByKey();
    void giveKeysBack();
    void showEvents();
    std::optional<Person> readPerson() const;
    OutcomePanel::Age ageOn(Date day) const;
    void showOutcome();

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    Assessment m_draft;
    bool m_isBegun = false; ///< by hand, now or before: what is opened and left is no draft
    std::map<std::string, std::string> m_unkept; ///< words of answers, until they are in the vault
    QStackedLayout* m_stack;
    AssessmentStarts* m_starts = nullptr;
    AssessmentList* m_list = nullptr;
    LifeEventCard* m_events = nullptr;
    RecordPanel* m_panel = nullptr; ///< of what happened
    DraftLine* m_waiting = nullptr; ///< the same form, begun and left
    AnswersOpener* m_answers = nullptr;
    Banner* m_added = nullptr;   ///< what the form that was just completed put into the plan
    Banner* m_forDuty = nullptr; ///< a duty waits for the assessment that was just completed
    RecordId m_duty;             ///< that one
    Banner* m_draftBanner = nullptr;
    Banner* m_eventBanner = nullptr;
    AskedFormsLine* m_asked = nullptr;
    QString m_askedAgain;           ///< questionnaire that an event asks for
    QPointer<QWidget> m_openedFrom; ///< what opened the form, which has the keys again after it
    QVBoxLayout* m_formColumn = nullptr;
    AssessmentForm* m_form = nullptr;
    OutcomePanel* m_outcome = nullptr;
    SidePlace* m_outcomePlace = nullptr;
    DraftKeeper* m_drafts; ///< of the judgement; the answers keep themselves in the record
};

} // namespace zaklon::ui
