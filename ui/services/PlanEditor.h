// SPDX-License-Identifier: GPL-3.0-or-later
// Edits one line of the care plan: its words first, what the person said among them, then state,
// who and until when.
#pragma once

#include "core/people/Narrative.h"
#include "core/services/CarePlan.h"
#include "ui/forms/RecordForm.h"
#include "ui/services/PlanLine.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <array>
#include <optional>

class QHBoxLayout;
class QPushButton;

namespace zaklon::ui {

class Card;
class DraftKeeper;

class PlanEditor final : public QWidget {
    Q_OBJECT

  public:
    explicit PlanEditor(Session& session, QWidget* parent = nullptr);

    /// False, and nothing changes, if its words cannot be read: they would be saved as empty.
    bool open(const Need& need) { return openRow({PlanKind::Need, need.person, {}}, toRow(need)); }
    bool open(const Goal& goal) { return openRow({PlanKind::Goal, goal.person, {}}, toRow(goal)); }
    bool open(const Action& action) {
        return openRow({PlanKind::Action, action.person, {}}, toRow(action));
    }
    /// The action as done today, under its own words: saved, it is. Nothing is written before.
    bool carryOut(Action action, const QString& title);
    /// A line that is nowhere yet, below another one (nil: below none). What was begun there is put
    /// back.
    bool openNew(const Need& need) {
        return openRow({PlanKind::Need, need.person, RecordId()}, toRow(need));
    }
    bool openNew(const Goal& goal) {
        return openRow({PlanKind::Goal, goal.person, goal.need}, toRow(goal));
    }
    bool openNew(const Action& action) {
        return openRow(
            {PlanKind::Action, action.person, action.goal.isNil() ? action.need : action.goal},
            toRow(action));
    }
    /// What is typed stays as a draft.
    void leave();
    bool isModified() const;
    /// The line that is open; one that was never saved is not in the plan yet.
    RecordId line() const { return form().row().id; }
    bool isNew() const { return m_place.below.has_value(); }
    /// Under which line the open goal or action stands, for the heading.
    void setAbove(const QString& line);
    void focusFirst();
    /// To what came of an action.
    void focusOutcome();

  Q_SIGNALS:
    void savedLine(const zaklon::RecordId& line);
    void closeRequested();

  private:
    RecordForm* makeWords(QWidget* parent);
    RecordForm* makeNeed(QWidget* parent);
    RecordForm* makeGoal(QWidget* parent);
    RecordForm* makeAction(QWidget* parent);
    struct Place {
        PlanKind kind = PlanKind::Need;
        RecordId person;
        std::optional<RecordId> below; ///< only for a new line
    };
    bool openRow(const Place& place, const Row& row);
    void showOpened();
    void beginDraft(const Row& row);
    QHBoxLayout* makeButtons();
    std::optional<Narrative> wordsOf(const RecordId& line) const;
    void save();
    Status saveRow(Transaction& transaction, const Row& row) const;
    Status saveWords(Transaction& transaction, const Row& row) const;
    void showRefusal(const Error& error);
    RecordForm& form() const { return *m_forms[static_cast<std::size_t>(m_place.kind)]; }
    /// Without a service or a phase the words say what a line is: they are not called optional.
    void askForWords();
    /// Only a step towards work is asked what stands in its way.
    void showBarriers();

    Session& m_session;
    Place m_place;
    Row m_opened; ///< as it was opened, for starting again
    Narrative m_openedWords;
    Code m_areaAbove; ///< of the need under which the open action stands
    DraftKeeper* m_drafts;
    QPushButton* m_close = nullptr;
    QPushButton* m_keep = nullptr;
    bool m_carriesOut = false;
    Card* m_card;
    RecordForm* m_words = nullptr;
    std::array<RecordForm*, 3> m_forms{};
};

} // namespace zaklon::ui
