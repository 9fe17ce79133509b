// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FocusSight.h"

#include "ui/components/InSight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QWidget>

namespace zaklon::ui {

namespace {

/// What was opened, refused or said is laid out by then.
constexpr int kSettlesMs = 1000;

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

/// Moves by scrolling.
bool isScrolled(const QWidget& widget) {
    const auto* viewport = widget.parentWidget();
    const auto* area =
        viewport == nullptr ? nullptr : qobject_cast<QScrollArea*>(viewport->parentWidget());
    return area != nullptr && area->widget() == &widget;
}

bool isSent(Qt::FocusReason reason) {
    return reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason &&
           reason != Qt::ActiveWindowFocusReason;
}

bool turnsPage(int key) {
    return key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

FocusSight::FocusSight(QObject& owner) : QObject(&owner) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FocusSight::look);
    qApp->installEventFilter(this);
}

bool FocusSight::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) { // every event of the program passes here
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            const bool sent = isSent(static_cast<const QFocusEvent*>(event)->reason());
            follow(sent ? widget : nullptr);
            m_soon.start();
        }
        break;
    case QEvent::KeyPress:
        follow(turnsPage(static_cast<const QKeyEvent*>(event)->key())
                   ? nullptr
                   : QApplication::focusWidget());
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        follow(nullptr);
        break;
    case QEvent::LayoutRequest:
    case QEvent::Resize:
        if (carriesFocus(*watched)) {
            m_soon.start();
        }
        break;
    case QEvent::Move:
        if (carriesFocus(*watched) && !isScrolled(*static_cast<const QWidget*>(watched))) {
            m_soon.start();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusSight::follow(QWidget* focus) {
    m_focus = focus;
    m_since.start();
}

bool FocusSight::carriesFocus(const QObject& watched) const {
    const auto* widget = qobject_cast<const QWidget*>(&watched);
    return widget != nullptr && m_focus != nullptr && !m_since.hasExpired(kSettlesMs) &&
           (widget == m_focus || widget->isAncestorOf(m_focus));
}

void FocusSight::look() {
    if (m_focus == nullptr || !m_focus->hasFocus()) {
        return; // it went on
    }
    const QWidget& whole = seenWith(*m_focus);
    if (&whole != m_focus || !isTall(whole) || whole.visibleRegion().isEmpty()) {
        bringIntoSight(whole);
    }
}

} // namespace zaklon::ui
