// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ButtonAction.h"

#include <QAction>
#include <QPushButton>
#include <QVariant>

namespace zaklon::ui {

namespace {

constexpr const char* kOfButton = "ofButton";

} // namespace

QAction* offerAsAction(QPushButton& button, const QString& text) {
    auto* action = new QAction(text.isEmpty() ? button.text() : text, &button);
    action->setProperty(kOfButton, true);
    QObject::connect(action, &QAction::triggered, &button, [&button] {
        if (button.menu() != nullptr) {
            button.showMenu();
        } else {
            button.click();
        }
    });
    button.addAction(action);
    return action;
}

bool isButtonAction(const QAction& action) {
    return action.property(kOfButton).toBool();
}

} // namespace zaklon::ui
