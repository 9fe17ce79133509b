// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FlowLayout.h"

#include "ui/theme/Metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

/// A container that hides its room for rings loses it at its edge; nobody wraps for that.
int leanOf(const QWidget* container) {
    return container != nullptr && container->property("ringRoom").toBool() ? kRingRoom : 0;
}

} // namespace

FlowLayout::FlowLayout(int across, int down, QWidget* parent)
    : QLayout(parent), m_across(across), m_down(down) {}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

void FlowLayout::setFirstGivesWay(int least) {
    m_leastOfFirst = least;
    invalidate();
}

void FlowLayout::setCells(int width) {
    m_cell = width;
    invalidate();
}

QSize FlowLayout::hintOf(const QLayoutItem& item) const {
    const QSize wanted = item.sizeHint();
    if (m_cell == 0 || wanted.isEmpty()) {
        return wanted;
    }
    const int step = m_cell + m_across;
    const int cells = (wanted.width() + m_across + step - 1) / step;
    return {cells * step - m_across, wanted.height()};
}

QSize FlowLayout::sizeIn(const QLayoutItem& item, int room) const {
    const QSize wanted = hintOf(item);
    const int width = std::min(wanted.width(), room);
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height()};
}

int FlowLayout::roomFor(std::size_t at, int room) const {
    if (at > 0 || m_leastOfFirst == 0) {
        return room;
    }
    const int others = ofLine(1, m_line).width();
    const int left = room - others - (others > 0 ? m_across : 0);
    return left >= std::min(m_leastOfFirst, m_items[0]->sizeHint().width()) ? left : room;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::ofLine(std::size_t first, std::size_t end) const {
    QSize line(0, 0);
    for (std::size_t at = first; at < std::min(end, m_items.size()); ++at) {
        if (!m_items[at]->isEmpty()) {
            const QSize size = hintOf(*m_items[at]);
            line = {line.width() + (line.width() > 0 ? m_across : 0) + size.width(),
                    std::max(line.height(), size.height())};
        }
    }
    return line;
}

QSize FlowLayout::sizeHint() const {
    const QSize first = ofLine(0, m_line);
    const QSize second = ofLine(m_line, m_items.size());
    const int between = first.isEmpty() || second.isEmpty() ? 0 : m_down;
    const QSize all(std::max(first.width(), second.width()),
                    first.height() + between + second.height());
    return all.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize widest(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            widest = widest.expandedTo(item->minimumSize());
        }
    }
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
    const QMargins around = contentsMargins();
    const QRect room = rect.marginsRemoved(around);
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int lean = leanOf(parentWidget());
    int y = room.top();
    std::size_t first = 0;
    while (first < m_items.size()) {
        // As many as fit, and at least one that is not empty.
        int wide = 0;
        int tall = 0;
        int placed = 0;
        std::size_t end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty()) {
                continue;
            }
            const QSize size = sizeIn(*m_items[end], roomFor(end, room.width()));
            const int more = (wide > 0 ? m_across : 0) + size.width();
            const bool isOverflow = placed == 1 && y > room.top();
            const bool breaks = end >= m_line && first < m_line && !isOverflow;
            if (wide > 0 && (breaks || wide + more > room.width() + lean)) {
                break;
            }
            wide += more;
            ++placed;
            tall = std::max(tall, size.height());
        }
        int x = room.left();
        int spare = std::max(0, room.width() - wide);
        for (std::size_t at = first; move && at < end; ++at) {
            if (m_items[at]->isEmpty()) {
                continue;
            }
            const QSize size = sizeIn(*m_items[at], roomFor(at, room.width()));
            x += at >= m_trailing ? std::exchange(spare, 0) : 0;
            const QRect logical(QPoint(x, y + (tall - size.height()) / 2), size);
            m_items[at]->setGeometry(QStyle::visualRect(direction, room, logical));
            x += size.width() + m_across;
        }
        y += tall > 0 ? tall + m_down : 0;
        first = end;
    }
    return std::max(0, y - m_down - room.top()) + around.top() + around.bottom();
}

} // namespace zaklon::ui
