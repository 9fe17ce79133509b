// SPDX-License-Identifier: GPL-3.0-or-later
// The house tonight: every place with who sleeps there and what matters, the stays of two weeks,
// and what one shift tells the next (ui.md 5, Shelter). Names never stand here.
#pragma once

#include "core/shelter/ShelterStore.h"
#include "core/vault/DraftBox.h"
#include "ui/forms/RecordPanel.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <vector>

class QAction;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTimer;

namespace zaklon::ui {

enum class BedAct;
class BedBoard;
class BedList;
class Card;
class DraftLine;
class EmptyState;
class ShiftNotes;
class ShiftTasks;
class SidePlace;
class StayPlan;
class TextLabel;
class WhoPanel;

class ShelterPage final : public Page {
    Q_OBJECT

  public:
    ShelterPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Shelter"); }
    void refresh() override;
    QWidget* firstFocus() override;

    /// Asks who comes, then the form of the stay; in no bed yet unless one is named.
    void welcome(const RecordId& bed = {}, const RecordId& from = {});
    /// The same for a place that is kept.
    void hold(const RecordId& bed = {}, const RecordId& from = {});
    /// The keyboard goes to the note for the next shift.
    void writeNote();
    /// The list of beds, for whoever may arrange them.
    void arrangeBeds();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void makeActions();
    void leaveBeds();
    QWidget* makeTools(QWidget* parent);
    QWidget* makeHouse();
    QWidget* makeBeds();
    QWidget* makeForms();
    void showHouse(const HouseNights& house);
    void showEmpty();
    /// The card of a held place says from its hour on that there is something to decide.
    void waitForNextHour();
    void showPlan(const HouseNights& house);
    void act(BedAct act, const RecordId& bed);
    void actOn(BedAct act, const BedTonight& bed);
    void arrive(const Stay& stay);
    void release(const Stay& stay);
    void forgetTonight(const Stay& stay);
    void openForm(const RecordPanel::Spec& spec);
    void showForms();
    void placeShift(bool besideForm);
    void goToStay(const RecordId& record);
    void openFromPlan(int line, int bar);
    void goOnWithDraft(const FormDraft& draft);

    Session& m_session;
    Navigator& m_navigator;
    QStackedLayout* m_stack = nullptr; ///< the house, the beds, nothing yet
    QScrollArea* m_house = nullptr;
    QWidget* m_beds = nullptr;
    EmptyState* m_empty = nullptr;
    TextLabel* m_shown = nullptr;
    TextLabel* m_elsewhere = nullptr;
    DraftLine* m_waiting = nullptr;
    BedBoard* m_board = nullptr;
    Card* m_planCard = nullptr;
    StayPlan* m_plan = nullptr;
    std::vector<std::vector<RecordId>> m_planPeople; ///< by line and bar; nil: nobody to open
    SidePlace* m_shift = nullptr;                    ///< beside the board, or below it
    ShiftTasks* m_tasks = nullptr;
    ShiftNotes* m_notes = nullptr;
    BedList* m_bedList = nullptr;
    QWidget* m_forms = nullptr; ///< at the side, one at a time
    WhoPanel* m_who = nullptr;
    RecordPanel* m_panel = nullptr;
    QAction* m_welcomeKey = nullptr;
    QTimer* m_nextHour = nullptr;
    bool m_arranging = false;
    bool m_isHourPast = false; ///< of a held place, while nobody could see it
};

} // namespace zaklon::ui
