// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over due tasks, and persons with the work that is open for them (needs A39, A55).
#pragma once

#include "core/people/Handover.h"
#include "core/tasks/DueTask.h"
#include "core/vault/Transaction.h"

#include <span>

namespace zaklon {

/// Gives each task to `worker`: in the record that names who does it (namesItsWorker), or else by a
/// Handover of the task. NotFound if a record is gone: then nothing is changed.
Status assignTasks(Transaction& transaction, const CaseworkRecords& records,
                   std::span<const DueTask> tasks, const RecordId& worker, Date today);

/// Makes `handover.toWorker` responsible for each person and notes it in the log, each under an id
/// of its own (one person: that of `handover`), with its day and reason. What is open and was the
/// former worker's goes along; what somebody else was given stays with them. Those who have that
/// worker already are left alone; NotFound if there is no such person: then nothing is changed.
Status handOverPersons(Transaction& transaction, const CaseworkRecords& records,
                       std::span<const RecordId> persons, const Handover& handover);

} // namespace zaklon
