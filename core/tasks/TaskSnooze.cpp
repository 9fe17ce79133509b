// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskSnooze.h"

namespace zaklon {

template struct RecordMapping<TaskSnooze>;

} // namespace zaklon
