// SPDX-License-Identifier: GPL-3.0-or-later
// Where one does what is due.
#pragma once

#include "core/tasks/DueTask.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// Leads there; what the role may not do itself leads to the person.
void openDue(Session& session, Navigator& navigator, const DueTask& task);

} // namespace zaklon::ui
