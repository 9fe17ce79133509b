// SPDX-License-Identifier: GPL-3.0-or-later
// Where a step of a pathway was taken and on which papers it stands (needs A04; domain.md 3,
// 'Record in our file'). It leads to the person, so it is confidential.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// Under the id of the PathwayStep.
struct StepPapers {
    RecordId id;
    RecordId person;
    std::string office;      ///< which one, in which place
    std::string reference;   ///< number of the case there
    std::string certificate; ///< number, and where it is kept
};

template <>
struct Description<StepPapers> {
    static constexpr std::string_view kind = "step_papers";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<StepPapers>;

} // namespace zaklon
