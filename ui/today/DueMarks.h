// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of Today under the keyboard: moving from one to the next, choosing several, and
// finding the place again after the lines were made anew.
#pragma once

#include "core/tasks/DueTask.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <set>
#include <string>
#include <vector>

class QAction;
class QWidget;

namespace zaklon::ui {

class DueRow;

class DueMarks final : public QObject {
    Q_OBJECT

  public:
    /// `list` holds the lines; the keys work while the focus is inside it.
    explicit DueMarks(QWidget& list);

    /// Before the lines are made anew: remembers what is chosen and where the focus is.
    void begin();
    void add(DueRow& row, const DueTask& task);
    /// After they were made: what is still there is chosen again, and the focus is where it was.
    void end();

    /// What is chosen, in the order of the page.
    std::vector<DueTask> chosen() const;
    /// The chosen ones, or the one with the focus.
    std::vector<DueTask> chosenOrCurrent() const;
    void chooseNone();
    bool hadFocus() const { return m_focusAt.has_value(); }

  Q_SIGNALS:
    void changed();

  private:
    struct Line {
        QPointer<DueRow> row;
        DueTask task;
    };
    std::optional<std::size_t> current() const;
    void move(int step);
    void toggle();
    void focus(std::size_t at);

    QWidget& m_list;
    QAction* m_none;
    std::vector<Line> m_lines;
    std::set<std::string> m_chosenKeys;
    std::optional<std::size_t> m_focusAt;
};

} // namespace zaklon::ui
