// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the procedure that an institution did not follow, or a duty that it did not meet, and
// what kept it from acting: the map from which institutions learn (needs A52, D52, E15). It is
// about procedures, never about people.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

struct StepDeviation {
    RecordId id;
    RecordId person;
    RecordId procedure;
    Code institution;
    RecordId provider; ///< which one of its kind, if that is known
    Code step;         ///< a phase of the pathway, in the version that the procedure follows
    Code unmetDuty;    ///< of the institution, from the list that the organisation keeps
    std::vector<Code> barriers;
    Date onDate;
    RecordId worker;
};

template <>
struct Description<StepDeviation> {
    static constexpr std::string_view kind = "step_deviation";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `step` if neither a step nor a duty is named.
    static Status check(const StepDeviation& record);
};
extern template struct RecordMapping<StepDeviation>;

} // namespace zaklon
