// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GateKeys.h"

#include <QAction>
#include <QWidget>

namespace zaklon::ui {

GateKeys::GateKeys(QWidget& gate) : QObject(&gate) {
    auto* help = new QAction(this);
    help->setShortcut(Qt::Key_F1);
    help->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(help, &QAction::triggered, this, &GateKeys::helpRequested);
    auto* leave = new QAction(this); // beside the gate too, where help is read
    leave->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(leave, &QAction::triggered, this, &GateKeys::leaveRequested);
    gate.addActions({help, leave});
}

} // namespace zaklon::ui
