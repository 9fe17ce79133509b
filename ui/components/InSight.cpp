// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/InSight.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVariant>

namespace zaklon::ui {

namespace {

constexpr int kAir = 24;
constexpr const char* kSeenTogether = "seenTogether";

/// `around` if it is an area that scrolls `widget`.
QScrollArea* scrolling(const QWidget& widget, QWidget* around) {
    auto* area = qobject_cast<QScrollArea*>(around);
    return area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget)
               ? area
               : nullptr;
}

bool hasRoom(const QWidget& widget) {
    for (QWidget* around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        const auto* area = scrolling(widget, around);
        if (area != nullptr && area->viewport()->height() < widget.height() + kAir) {
            return false;
        }
    }
    return true;
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
    for (QWidget* around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        auto* area = scrolling(widget, around);
        if (area == nullptr) {
            continue;
        }
        const QRect place(widget.mapTo(area->widget(), QPoint()), widget.size());
        const int x = besideOf(*area, place);
        area->ensureVisible(x, place.bottom(), 0, kAir);
        area->ensureVisible(x, place.top(), 0, kAir);
    }
}

void seeTogether(QWidget& part) {
    part.setProperty(kSeenTogether, true);
}

const QWidget& seenWith(const QWidget& control) {
    for (const QWidget* around = control.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        if (around->property(kSeenTogether).toBool()) {
            return hasRoom(*around) ? *around : control;
        }
    }
    return control;
}

} // namespace zaklon::ui
