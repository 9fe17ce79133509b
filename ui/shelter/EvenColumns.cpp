// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/EvenColumns.h"

#include "ui/theme/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

int heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

EvenColumns::EvenColumns(int least, int most, QWidget* parent)
    : QLayout(parent), m_least(least), m_most(most) {}

EvenColumns::~EvenColumns() {
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void EvenColumns::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* EvenColumns::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* EvenColumns::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

int EvenColumns::least() const {
    const auto* parent = parentWidget();
    return parent == nullptr ? m_least : Theme::of(parent).scaled(m_least);
}

int EvenColumns::columnsIn(int width) const {
    return std::clamp((width + kGap) / (least() + kGap), 1, m_most);
}

int EvenColumns::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize EvenColumns::sizeHint() const {
    const QMargins around = contentsMargins();
    const int wide = m_most * least() + (m_most - 1) * kGap + around.left() + around.right();
    return {wide, heightForWidth(wide)};
}

QSize EvenColumns::minimumSize() const {
    QSize widest(0, 0);
    for (const QLayoutItem* item : m_items) {
        widest = widest.expandedTo(item->minimumSize());
    }
    return widest.grownBy(contentsMargins());
}

void EvenColumns::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int EvenColumns::arrange(const QRect& rect, bool move) const {
    const QMargins around = contentsMargins();
    const QRect room = rect.marginsRemoved(around);
    const auto direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    const int columns = columnsIn(room.width());
    const int wide = (room.width() - (columns - 1) * kGap) / columns;
    int top = room.top();
    for (std::size_t first = 0; first < m_items.size();) {
        const auto end = std::min(m_items.size(), first + static_cast<std::size_t>(columns));
        int tall = 0;
        for (std::size_t at = first; at < end; ++at) {
            tall = std::max(tall, heightOf(*m_items[at], wide));
        }
        for (std::size_t at = first; move && at < end; ++at) {
            // The pixels that are left over are shared, so that the line ends where the rest does.
            const int column = static_cast<int>(at - first);
            const int begins = column * (room.width() + kGap) / columns;
            const int ends = (column + 1) * (room.width() + kGap) / columns - kGap;
            const QRect logical(room.left() + begins, top, ends - begins, tall);
            m_items[at]->setGeometry(QStyle::visualRect(direction, room, logical));
        }
        top += tall + kGap;
        first = end;
    }
    const int below = m_items.empty() ? 0 : kGap;
    return top - below - room.top() + around.top() + around.bottom();
}

} // namespace zaklon::ui
