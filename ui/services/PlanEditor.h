// SPDX-License-Identifier: GPL-3.0-or-later
// Edits one line of the care plan: its words first, what the person said among them, then state,
// who and until when.
#pragma once

#include "core/services/CarePlan.h"
#include "ui/forms/RecordForm.h"
#include "ui/services/PlanLine.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace zaklon::ui {

class Card;

class PlanEditor final : public QWidget {
    Q_OBJECT

  public:
    explicit PlanEditor(Session& session, QWidget* parent = nullptr);

    void open(const Need& need) { openRow(PlanKind::Need, need.person, toRow(need)); }
    void open(const Goal& goal) { openRow(PlanKind::Goal, goal.person, toRow(goal)); }
    void open(const Action& action) { openRow(PlanKind::Action, action.person, toRow(action)); }
    bool isModified() const;
    /// The line that is open; one that was never saved is not in the plan yet.
    RecordId line() const { return form().row().id; }
    void focusFirst();

  Q_SIGNALS:
    void savedLine(const zaklon::RecordId& line);
    void closeRequested();

  private:
    RecordForm* makeWords(QWidget* parent);
    RecordForm* makeNeed(QWidget* parent);
    RecordForm* makeGoal(QWidget* parent);
    RecordForm* makeAction(QWidget* parent);
    void openRow(PlanKind kind, const RecordId& person, const Row& row);
    void openWords(const RecordId& line);
    void save();
    Status saveRow(Transaction& transaction, const Row& row) const;
    Status saveWords(Transaction& transaction, const RecordId& line) const;
    RecordForm& form() const { return *m_forms[static_cast<std::size_t>(m_kind)]; }

    Session& m_session;
    PlanKind m_kind = PlanKind::Need;
    RecordId m_person;
    Card* m_card;
    RecordForm* m_words = nullptr;
    std::array<RecordForm*, 3> m_forms{};
};

} // namespace zaklon::ui
