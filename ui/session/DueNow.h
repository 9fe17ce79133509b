// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a section of a person has something that is due, by the rules of Today and no others.
#pragma once

#include "core/tasks/DueTask.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// A task of that kind is due today or late, and was not put off.
bool isDueNow(const Session& session, const RecordId& person, TaskKind kind);

} // namespace zaklon::ui
