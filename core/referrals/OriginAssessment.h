// SPDX-License-Identifier: GPL-3.0-or-later
// What would protect the person in a country of origin: what the law says against what is done, in
// the part of the country that matters (needs A13).
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

/// Law, practice and customary law in words, and the person's own fears, are a Narrative under the
/// same id.
struct OriginAssessment {
    RecordId id;
    RecordId person;
    Code country;
    std::vector<Code> regions; ///< kinds of places that were looked at
    YesNo lawProtects = YesNo::NotAsked;
    YesNo practiceProtects = YesNo::NotAsked;
    std::vector<Code> sources; ///< what it rests on
    Date seenOn;
    std::optional<Date> reviewBy; ///< countries change: to be looked at again
    RecordId worker;
};

template <>
struct Description<OriginAssessment> {
    static constexpr std::string_view kind = "origin_assessment";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `review_by` if that day is not after the one on which it was looked at.
    static Status check(const OriginAssessment& record);
};
extern template struct RecordMapping<OriginAssessment>;

} // namespace zaklon
