// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/RingRoom.h"

#include "ui/theme/Metrics.h"

#include <QFrame>
#include <QLayout>
#include <QStackedLayout>
#include <QVariant>

namespace zaklon::ui {

void keepRingRoom(QFrame& container) {
    if (container.layout() != nullptr) {
        container.layout()->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    }
    hideRingRoom(container);
}

void hideRingRoom(QFrame& container, int atEnd) {
    container.setProperty("ringRoom", true);
    container.setProperty("roomAtEnd", atEnd);
    // QFrame asks the style for SE_FrameLayoutItem again whenever its frame style is set.
    container.setFrameStyle(QFrame::NoFrame);
}

void leaveRingRoom(QWidget& page) {
    if (auto* stack = qobject_cast<QStackedLayout*>(page.layout())) {
        for (int i = 0; i < stack->count(); ++i) {
            leaveRingRoom(*stack->widget(i));
        }
        return;
    }
    page.setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
}

} // namespace zaklon::ui
