// SPDX-License-Identifier: GPL-3.0-or-later
// What one colleague gave over to another: a person, or one thing that is due. The log of who was
// responsible when and why (needs A39, A55).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

struct Handover {
    RecordId id;
    RecordId person;     ///< nil: a task that is of no person
    std::string task;    ///< as a TaskSnooze names it; empty: the person
    RecordId fromWorker; ///< nil: nobody was responsible
    RecordId toWorker;
    Date onDate;
    Code reason;
    RecordId worker; ///< who gave it over
};

template <>
struct Description<Handover> {
    static constexpr std::string_view kind = "handover";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `person` or `task` if it is about nothing.
    static Status check(const Handover& record);
    /// Conflict with `to_worker`: a line of the log does not change. Invalid with `to_worker` for
    /// somebody without access or without the confidential key, or if the person is not theirs in
    /// the same commit.
    static Status guard(const Handover* before, const Handover& after, const RuleContext& context);
};
extern template struct RecordMapping<Handover>;

} // namespace zaklon
