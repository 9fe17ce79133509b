// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FocusSight.h"

#include "ui/components/InSight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QTimer>
#include <QWidget>

namespace zaklon::ui {

namespace {

/// A form that was just opened has its places after the layouts around it have asked again.
constexpr int kTurns = 3;

/// A list, or what is higher than the place that shows it: one part of it is as good as another.
bool isTall(const QWidget& widget) {
    if (qobject_cast<const QAbstractItemView*>(&widget) != nullptr) {
        return true;
    }
    const QWidget* window = widget.window();
    for (const QWidget* around = widget.parentWidget(); around != nullptr && around != window;
         around = around->parentWidget()) {
        if (around->height() < widget.height()) {
            return true;
        }
    }
    return false;
}

void seeSoon(QWidget& widget, int turns) {
    QTimer::singleShot(0, &widget, [&widget, turns] {
        if (!widget.hasFocus()) {
            return; // it went on
        }
        if (!isTall(widget) || widget.visibleRegion().isEmpty()) {
            bringIntoSight(widget);
        }
        if (turns > 1) {
            seeSoon(widget, turns - 1);
        }
    });
}

} // namespace

FocusSight::FocusSight(QObject& owner) : QObject(&owner) {
    qApp->installEventFilter(this);
}

bool FocusSight::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FocusIn) { // every event of the program passes here
        return false;
    }
    const auto reason = static_cast<const QFocusEvent*>(event)->reason();
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool isSent = reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason &&
                        reason != Qt::ActiveWindowFocusReason;
    if (widget != nullptr && isSent) {
        seeSoon(*widget, kTurns);
    }
    return false;
}

} // namespace zaklon::ui
