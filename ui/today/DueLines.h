// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of Today: overdue, today, this week and later, each in a card of its own.
#pragma once

#include "core/tasks/DueTaskStore.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <array>
#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class DueMarks;
class DueRow;

class DueLines final : public QWidget {
    Q_OBJECT

  public:
    explicit DueLines(Session& session, QWidget* parent = nullptr);

    /// What is chosen among the lines.
    DueMarks& marks() { return *m_marks; }
    /// How many lines of each group are to be read.
    const std::array<std::size_t, kDueGroups>& most() const { return m_most; }
    /// Another question: each group begins with its first lines.
    void beginAnew();
    /// `whyNothing` stands there if all groups are empty.
    void showGroups(const DueGroups& groups, const QString& whyNothing);
    /// Below the lines, where there is no room beside them.
    void addBelow(QWidget* side);
    /// The button of the first line; null without a line.
    QWidget* firstVerb() const;

  Q_SIGNALS:
    /// Somebody asks for more lines: they are to be shown before this returns.
    void moreWanted();
    void doRequested(const zaklon::DueTask& task);
    void putOffRequested(const std::vector<zaklon::DueTask>& tasks);

  private:
    void showGroup(std::size_t at, const QString& heading, const DueGroup& group, int& row);
    void showMore(std::size_t group, int firstNewRow);
    DueRow* makeRow(const DueTask& task, int number, QWidget* parent);
    void alignVerbs();

    Session& m_session;
    std::array<std::size_t, kDueGroups> m_most;
    QVBoxLayout* m_column;
    QVBoxLayout* m_groups;
    DueMarks* m_marks;
};

} // namespace zaklon::ui
