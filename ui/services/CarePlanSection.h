// SPDX-License-Identifier: GPL-3.0-or-later
// Care plan of a person: need, goal and action in one indented list, the selected line in a panel
// beside it (ui.md 5, Care plan).
#pragma once

#include "core/services/CarePlanStore.h"
#include "ui/services/PlanLine.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <optional>

class QAction;
class QHBoxLayout;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace zaklon::ui {

class Card;
class Chip;
class DraftLine;
class EmptyState;
class PlanEditor;
class PlanModel;
class PlanPhases;
class PlanProgressPanel;
class RecordPanel;
class SaidNeedsBanner;
class TextLabel;

class CarePlanSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    CarePlanSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Care plan"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;

    /// Selects an action and opens its form as done, for whoever may write it; nothing happens if
    /// the plan has it no more.
    void carryOut(const RecordId& id);
    void showPlaceOf(TaskKind kind, const RecordId& record) override;

    /// An action, where a line is selected; the first need of a plan that has none.
    void begin() override;
    void addNeed();
    /// Under the need of the selected line; does nothing without one.
    void addGoal();
    /// Under the goal of the selected line, or its need.
    void addAction();
    /// One level deeper than the selected line, as far as the plan goes down. A key of its own: Tab
    /// leaves the list (ui.md 11).
    void addBelow();
    /// Ticks the selected line, or takes the tick back.
    void toggleDone();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeList();
    QWidget* makeBar(QWidget* parent);
    QPushButton* makeButton(const QString& text, const char* name, QWidget* parent);
    void makeActions();
    void currentChanged();
    void openCurrent();
    void openLine(const PlanLine& line);
    void showEditor();
    void closeEditor();
    void fitProgress();
    void makePhases(Card& card);
    /// The form of a phase, or the plan, or that it is empty.
    void showPart();
    void showHead();
    void showWaiting();
    void goOnWithDraft(const FormDraft& draft);
    void select(const RecordId& id);
    QString titleOf(const QModelIndex& index) const;
    void move(MoveDirection direction);
    std::optional<PlanLine> current() const;
    bool mayEdit() const;

    Session& m_session;
    RecordId m_person;
    CarePlan m_plan;
    bool m_refreshing = false;
    RecordId m_carriedOut; ///< the action whose form is open as done; nil: none
    PlanModel* m_model;
    QTreeView* m_tree = nullptr;
    DraftLine* m_waiting = nullptr;
    SaidNeedsBanner* m_said = nullptr;
    EmptyState* m_empty = nullptr;
    PlanPhases* m_phases = nullptr;
    RecordPanel* m_phaseForm = nullptr;
    PlanEditor* m_editor;
    PlanProgressPanel* m_progress;
    TextLabel* m_summary = nullptr;
    Chip* m_overdue = nullptr;
    QPushButton* m_addNeed = nullptr;
    QPushButton* m_addGoal = nullptr;
    QPushButton* m_addAction = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace zaklon::ui
