// SPDX-License-Identifier: GPL-3.0-or-later
// Referrals and pathways of one person: the referrals to services, below them a lane per pathway.
// Forms and the comparison take the place of both while they are open.
#pragma once

#include "core/referrals/PathwayStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QMenu;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace zaklon::ui {

class DraftLine;
class PathwayComparisonView;
class PathwayLane;
class ReferralEditor;
class ReferralList;
class ChoiceHistory;
class RemovalBanner;
class RemovalThreatList;
class SentReferralView;
class StartPlace;

class ReferralsSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    ReferralsSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Referrals"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;
    /// Referrals that wait for an answer.
    void startNewReferral();
    /// Where the person can sleep tonight.
    void findPlaceForTonight();
    void comparePathways();
    /// Opens a draft in the editor, another one as it was sent.
    void openReferral(const RecordId& referral);
    void showPlaceOf(TaskKind kind, const RecordId& record) override;
    bool bringForward(const QWidget& inside) override;

  Q_SIGNALS:
    /// The details of the person are shown, to record the year of birth there.
    void sentToBirthYear();

  private:
    QWidget* makeOverview();
    QWidget* makeBar(QWidget* parent);
    QWidget* makeThreats();
    void openThreats();
    void makeActions();
    void showLanes();
    void fillPathwayMenu();
    void showOverview();
    void showWaiting();
    void goOnWithDraft(const FormDraft& draft);
    void goOnWithReferral(const FormDraft& draft);
    void goOnWithWords(const FormDraft& draft);
    void goOnWithChoice(const FormDraft& draft);
    void goOnWithStart(const FormDraft& draft);
    void goOnWithStep(const FormDraft& draft);
    /// How it went, below the steps of its lane; false if nothing asks for it any more.
    bool askStep(const RecordId& step);
    bool isOpen(const std::string& pathway, bool alsoConsidered) const;
    void leaveForms();
    PathwayLane* laneOf(const RecordId& pathwayCase) const;
    /// Takes the lanes away; which of them asked why it is left, and whether the keys were there.
    struct Asking {
        RecordId pathway;
        bool whyLeft = false; ///< else how a step went
        std::string step{};
        bool hadFocus = false;
    };
    Asking clearLanes();
    void askAgain(const Asking& before);
    /// And puts the keys where it begins.
    template <class Form>
    void showForm(Form& form) {
        showOnly(form);
        form.firstFocus()->setFocus();
    }
    void showOnly(QWidget& form);
    bool isConsentHeld() const;
    /// What the definition of one of the lanes says, and the change that it allows.
    template <class Change>
    void changeLane(const RecordId& pathwayCase, const QString& sentence, Change change);
    /// Asks from which day it runs and how it was weighed, above the lanes.
    void askStart(const std::string& pathway);
    void startConsidered(const RecordId& pathwayCase);
    void leave(const RecordId& pathwayCase, const PathwayChoice& choice);
    void moveStep(const RecordId& pathwayCase, const StepChange& change, const StepPapers& papers);
    void noteEvent(const RecordId& pathwayCase, const QString& event, Date day);
    void finish(const Result<SavedRun>& kept, const QString& sentence);
    /// Says it with its Undo.
    void tell(const WriteReceipt& receipt, const QString& sentence);

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    std::vector<PathwayRun> m_runs;
    QStackedLayout* m_stack;
    QWidget* m_overview = nullptr;
    QMenu* m_pathwayMenu = nullptr;
    ReferralList* m_list = nullptr;
    QVBoxLayout* m_lanes = nullptr;
    StartPlace* m_start = nullptr;
    DraftLine* m_waiting = nullptr;
    ReferralEditor* m_editor;
    SentReferralView* m_sent;
    RemovalBanner* m_alert = nullptr;
    ChoiceHistory* m_history = nullptr;
    RemovalThreatList* m_threats = nullptr;
    QWidget* m_threatPage = nullptr;
    PathwayComparisonView* m_comparison;
};

} // namespace zaklon::ui
