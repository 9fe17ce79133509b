// SPDX-License-Identifier: GPL-3.0-or-later
// Handing due tasks over to a colleague.
#pragma once

#include "core/tasks/DueTask.h"
#include "core/vault/Transaction.h"

#include <span>

namespace zaklon {

/// Only what names somebody of its own can be handed over: an action and a step of a pathway. All
/// else is due for whoever is responsible for the person, or says who did something.
bool canAssign(TaskKind kind);

/// Hands over those that can be; the others stay. NotFound if a record is gone: then nothing is
/// changed.
Status assignTasks(Transaction& transaction, const CaseworkRecords& records,
                   std::span<const DueTask> tasks, const RecordId& worker);

} // namespace zaklon
