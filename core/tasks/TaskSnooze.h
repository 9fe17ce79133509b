// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a due task off.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// A derived task put off to a day, with a reason. How far: definitionRule(), PutOffLimit.h.
struct TaskSnooze {
    RecordId id;
    RecordId person;
    std::string task; ///< kind and record id of the derived task
    Date until;
    Code reason;
    RecordId worker;
};

template <>
struct Description<TaskSnooze> {
    static constexpr std::string_view kind = "task_snooze";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<TaskSnooze>;

} // namespace zaklon
