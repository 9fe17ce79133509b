// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TimelineRows.h"

#include "ui/components/ClearLayout.h"
#include "ui/components/TimelineRow.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

TimelineRows::TimelineRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("timeline_rows"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TimelineRows::clear() {
    m_rows.clear();
    clearLayout(*m_column);
}

void TimelineRows::add(TimelineRow* row, const QString& opens, QWidget* before) {
    m_column->addWidget(row);
    row->setOpens(opens);
    row->setFocusPolicy(m_rows.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    row->installEventFilter(this);
    setTabOrder(m_rows.empty() ? before : m_rows.back(), row);
    const auto place = static_cast<int>(m_rows.size());
    connect(row, &TimelineRow::opened, this, [this, place] { Q_EMIT opened(place); });
    m_rows.push_back(row);
}

std::optional<std::size_t> TimelineRows::placeOf(const QObject* row) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - m_rows.begin()));
}

std::optional<std::size_t> TimelineRows::focused() const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const auto* row) { return row->hasFocus(); });
    return found == m_rows.end() ? std::nullopt : placeOf(*found);
}

void TimelineRows::moveTabStop(const QObject* stop) {
    for (auto* row : m_rows) {
        row->setFocusPolicy(row == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool TimelineRows::handleKey(std::size_t from, int key) {
    auto to = from;
    switch (key) {
    case Qt::Key_Up:
        to = from == 0 ? 0 : from - 1;
        break;
    case Qt::Key_Down:
        to = std::min(from + 1, m_rows.size() - 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_rows.size() - 1;
        break;
    default:
        return false;
    }
    m_rows[to]->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TimelineRows::eventFilter(QObject* watched, QEvent* event) {
    const auto place = placeOf(watched);
    if (place && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(*place, key->key())) {
            return true;
        }
    } else if (place && event->type() == QEvent::FocusIn) {
        moveTabStop(watched);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zaklon::ui
