// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Page.h"

#include <QAction>
#include <QVariant>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr const char* kRegion = "region";

void addShown(QList<QAction*>& shown, const QWidget& widget, bool onlyWithKeys) {
    const auto actions = widget.actions();
    for (QAction* action : actions) {
        const bool lacksKeys = onlyWithKeys && action->shortcuts().isEmpty();
        if (lacksKeys || !action->isVisible() || action->text().isEmpty()) {
            continue;
        }
        const bool known = std::any_of(shown.begin(), shown.end(), [action](const QAction* each) {
            return each->text() == action->text() && each->shortcuts() == action->shortcuts();
        });
        if (!known) {
            shown << action;
        }
    }
}

} // namespace

QList<QAction*> Page::pageActions() const {
    return shownActions(*this);
}

QList<QAction*> shownActions(const QWidget& root) {
    QList<QAction*> shown;
    const QWidget* focus = root.window()->focusWidget();
    if (focus != nullptr && root.isAncestorOf(focus)) {
        addShown(shown, *focus, true);
    }
    addShown(shown, root, false);
    const auto inside = root.findChildren<QWidget*>();
    for (const QWidget* widget : inside) {
        if (widget->isVisibleTo(&root) && !widget->isWindow()) {
            addShown(shown, *widget, true);
        }
    }
    return shown;
}

void setRegion(QWidget& widget) {
    widget.setProperty(kRegion, true);
}

bool isRegion(const QWidget& widget) {
    return widget.property(kRegion).toBool();
}

} // namespace zaklon::ui
