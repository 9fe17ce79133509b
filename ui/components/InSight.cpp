// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/InSight.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace zaklon::ui {

namespace {

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
        if (area == nullptr || area->widget() == nullptr ||
            !area->widget()->isAncestorOf(&widget)) {
            continue;
        }
        const QRect place(widget.mapTo(area->widget(), QPoint()), widget.size());
        const int x = besideOf(*area, place);
        area->ensureVisible(x, place.bottom(), 0, kAir);
        area->ensureVisible(x, place.top(), 0, kAir);
    }
}

} // namespace zaklon::ui
