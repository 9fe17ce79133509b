// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure as something to go to from the command box.
#pragma once

#include "ui/session/Session.h"

#include <QList>

class QAction;
class QObject;

namespace zaklon::ui {

/// In the order in which reports offer them; the data of an action is the code of its figure.
QList<QAction*> figureActions(const Session& session, QObject* parent);

} // namespace zaklon::ui
