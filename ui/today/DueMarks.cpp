// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DueMarks.h"

#include "ui/components/DueRow.h"
#include "ui/components/KeyAction.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace zaklon::ui {

namespace {

std::string keyOf(const DueTask& task) {
    return taskKey(task.kind, task.record);
}

void showWhole(QWidget& widget) {
    for (auto* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(&widget, 0, 40);
            return;
        }
    }
}

} // namespace

DueMarks::DueMarks(QWidget& list) : QObject(&list), m_list(list) {
    const auto key = [&](const QString& text, const QList<QKeySequence>& keys, auto does) {
        auto* action = addKey(list, text, keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    key(tr("Next line"), {Qt::Key_J, Qt::Key_Down}, [this] { move(1); });
    key(tr("Line before"), {Qt::Key_K, Qt::Key_Up}, [this] { move(-1); });
    key(tr("Do what the line asks for"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
        if (const auto at = current()) {
            m_lines[*at].row->verb().click();
        } else if (auto* button = qobject_cast<QPushButton*>(m_list.window()->focusWidget())) {
            button->click(); // between the lines: 'Show more'
        }
    });
    key(tr("Choose the line, or leave it out"), {Qt::Key_X}, [this] { toggle(); });
    m_none = key(tr("Choose none"), {Qt::Key_Escape}, [this] { chooseNone(); });
    m_none->setEnabled(false); // Esc is for others while nothing is chosen
}

void DueMarks::begin() {
    m_focusAt = current();
    m_lines.clear();
}

void DueMarks::add(DueRow& row, const DueTask& task) {
    m_lines.push_back({&row, task});
    row.setChosen(m_chosenKeys.contains(keyOf(task)));
}

void DueMarks::end() {
    std::set<std::string> still;
    for (const auto& line : m_lines) {
        if (m_chosenKeys.contains(keyOf(line.task))) {
            still.insert(keyOf(line.task));
        }
    }
    m_chosenKeys = std::move(still);
    if (m_focusAt && !m_lines.empty()) {
        focus(std::min(*m_focusAt, m_lines.size() - 1));
    }
    m_none->setEnabled(!m_chosenKeys.empty());
    Q_EMIT changed();
}

std::vector<DueTask> DueMarks::chosen() const {
    std::vector<DueTask> tasks;
    for (const auto& line : m_lines) {
        if (m_chosenKeys.contains(keyOf(line.task))) {
            tasks.push_back(line.task);
        }
    }
    return tasks;
}

std::vector<DueTask> DueMarks::chosenOrCurrent() const {
    auto tasks = chosen();
    if (const auto at = current(); tasks.empty() && at) {
        tasks.push_back(m_lines[*at].task);
    }
    return tasks;
}

void DueMarks::chooseNone() {
    m_chosenKeys.clear();
    for (const auto& line : m_lines) {
        if (line.row) {
            line.row->setChosen(false);
        }
    }
    m_none->setEnabled(false);
    Q_EMIT changed();
}

std::optional<std::size_t> DueMarks::current() const {
    const QWidget* focused = m_list.window()->focusWidget();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].row && m_lines[i].row->isAncestorOf(focused)) {
            return i;
        }
    }
    return std::nullopt;
}

void DueMarks::focus(std::size_t at) {
    if (auto* row = m_lines[at].row.data()) {
        row->verb().setFocus(Qt::TabFocusReason);
        showWhole(*row);
    }
}

void DueMarks::move(int step) {
    if (m_lines.empty()) {
        return;
    }
    const auto at = static_cast<int>(current().value_or(0));
    focus(static_cast<std::size_t>(std::clamp(at + step, 0, static_cast<int>(m_lines.size()) - 1)));
}

void DueMarks::toggle() {
    const auto at = current();
    if (!at) {
        return;
    }
    const auto key = keyOf(m_lines[*at].task);
    const bool chosen = !m_chosenKeys.contains(key);
    if (chosen) {
        m_chosenKeys.insert(key);
    } else {
        m_chosenKeys.erase(key);
    }
    m_lines[*at].row->setChosen(chosen);
    m_none->setEnabled(!m_chosenKeys.empty());
    Q_EMIT changed();
}

} // namespace zaklon::ui
