// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that work before a vault is open: help, and leaving the program. The workspace has its own
// (ShellActions).
#pragma once

#include <QObject>

class QWidget;

namespace zaklon::ui {

class GateKeys final : public QObject {
    Q_OBJECT

  public:
    /// Lives as long as `gate` does.
    explicit GateKeys(QWidget& gate);

  Q_SIGNALS:
    void helpRequested();
    /// From a key of the gate: what may delete the gate comes after it.
    void leaveRequested();
};

} // namespace zaklon::ui
