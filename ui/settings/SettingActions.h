// SPDX-License-Identifier: GPL-3.0-or-later
// What can be set on this laptop, as actions for the command box.
#pragma once

#include "ui/session/Preferences.h"

#include <QList>

class QAction;
class QObject;

namespace zaklon::ui {

/// One action per choice of look and language; it is ticked while it is in force. For times, an
/// action whose data is the name of the control on the page of settings.
QList<QAction*> settingActions(Preferences& preferences, QObject* parent);

} // namespace zaklon::ui
