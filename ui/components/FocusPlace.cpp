// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FocusPlace.h"

#include <QApplication>
#include <QString>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

bool takesKeys(const QWidget& widget, const QWidget& within) {
    const QWidget* target = &widget;
    while (target->focusProxy() != nullptr) {
        target = target->focusProxy();
    }
    return (target->focusPolicy() & Qt::TabFocus) != 0 && target->isVisibleTo(&within) &&
           target->isEnabledTo(&within);
}

} // namespace

QWidget* focusPlace(QWidget* wanted, QWidget& within) {
    if (wanted != nullptr && takesKeys(*wanted, within)) {
        return wanted;
    }
    const auto inside = within.findChildren<QWidget*>();
    const auto found = std::find_if(inside.begin(), inside.end(), [&](const QWidget* child) {
        return !child->isWindow() && takesKeys(*child, within);
    });
    return found == inside.end() ? nullptr : *found;
}

QString nameOfChoice(const QWidget& within) {
    const auto* held = QApplication::focusWidget();
    if (held == nullptr || !within.isAncestorOf(held)) {
        return {};
    }
    const auto* choice = held->parentWidget(); // it gives the keys to one of its answers
    return choice->focusProxy() == held ? choice->objectName() : QString();
}

void focusNamed(const QString& name, const QWidget& within) {
    auto* found = name.isEmpty() ? nullptr : within.findChild<QWidget*>(name);
    if (found != nullptr && found->isVisible()) {
        found->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace zaklon::ui
