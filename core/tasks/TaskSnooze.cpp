// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskSnooze.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<TaskSnooze> {
    static auto all() {
        return std::tuple{field("person", &TaskSnooze::person).refersTo("person"),
                          field("task", &TaskSnooze::task).required(),
                          field("until", &TaskSnooze::until),
                          field("reason", &TaskSnooze::reason).codeList("snooze_reason"),
                          field("worker", &TaskSnooze::worker).refersTo("worker")};
    }
};
template struct RecordMapping<TaskSnooze>;

} // namespace zaklon
