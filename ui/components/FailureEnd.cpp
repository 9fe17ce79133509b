// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FailureEnd.h"

#include <QCoreApplication>
#include <QWidget>

namespace zaklon::ui {

QEvent::Type failureEndType() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void endFailure(QWidget& form) {
    for (QWidget* around = form.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        QEvent event(failureEndType());
        event.ignore();
        if (QCoreApplication::sendEvent(around, &event) && event.isAccepted()) {
            return;
        }
    }
}

} // namespace zaklon::ui
