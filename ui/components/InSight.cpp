// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/InSight.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace zaklon::ui {

namespace {

bool showsCurrent(const QAbstractItemView& list) {
    const QRect row = list.visualRect(list.currentIndex());
    return list.isVisible() && row.isValid() && list.viewport()->rect().intersects(row);
}

/// Where to look sideways. Mirrored, QScrollArea::ensureVisible() reckons within its viewport, not
/// within what is scrolled: there the bar stays, and rows that scroll sideways see to it
/// themselves.
int besideOf(const QScrollArea& area, const QRect& place) {
    if (area.layoutDirection() == Qt::LeftToRight) {
        return place.center().x();
    }
    const QRect seen = area.viewport()->rect();
    const QPoint middle(area.horizontalScrollBar()->value() + seen.width() / 2, 0);
    return QStyle::visualPos(Qt::RightToLeft, seen, middle).x();
}

} // namespace

void bringIntoSight(const QWidget& widget) {
    constexpr int kAir = 24;
    for (QWidget* around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area == nullptr || area->widget() == nullptr) {
            continue;
        }
        const QRect place(widget.mapTo(area->widget(), QPoint()), widget.size());
        const int x = besideOf(*area, place);
        area->ensureVisible(x, place.bottom(), 0, kAir);
        area->ensureVisible(x, place.top(), 0, kAir);
    }
}

InSight::InSight(const QWidget& area) {
    const auto lists = area.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* list : lists) {
        if (showsCurrent(*list)) {
            m_lists << list;
        }
    }
    QWidget* focus = area.window()->focusWidget();
    if (focus != nullptr && area.isAncestorOf(focus) && !focus->visibleRegion().isEmpty()) {
        m_focus = focus;
    }
}

void InSight::bringBack() const {
    for (const auto& list : m_lists) {
        if (list != nullptr) {
            list->scrollTo(list->currentIndex());
        }
    }
    // A list is as tall as its room: what matters in it is its row.
    if (m_focus != nullptr && qobject_cast<QAbstractItemView*>(m_focus) == nullptr) {
        bringIntoSight(*m_focus);
    }
}

} // namespace zaklon::ui
