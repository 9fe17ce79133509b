// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/BoxTab.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>

namespace zaklon::ui {

namespace {

QComboBox* boxOf(const QWidget& list) {
    for (auto* at = list.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* box = qobject_cast<QComboBox*>(at)) {
            return box;
        }
    }
    return nullptr;
}

} // namespace

BoxTab::BoxTab(QAbstractItemView& list) : QObject(&list) {
    list.installEventFilter(this);
}

bool BoxTab::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool tabs = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    const QPointer<QComboBox> box = tabs ? boxOf(*static_cast<QWidget*>(watched)) : nullptr;
    if (box == nullptr) {
        return false;
    }
    const auto number = key.key();
    const auto modifiers = key.modifiers();
    QKeyEvent take(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(watched, &take); // closes the list, unless nothing is marked
    if (box != nullptr) {
        box->hidePopup();
        QCoreApplication::postEvent(box, new QKeyEvent(QEvent::KeyPress, number, modifiers));
    }
    return true;
}

} // namespace zaklon::ui
