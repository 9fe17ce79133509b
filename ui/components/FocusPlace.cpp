// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FocusPlace.h"

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

} // namespace zaklon::ui
