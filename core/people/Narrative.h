// SPDX-License-Identifier: GPL-3.0-or-later
// Free text belonging to any casework record, kept in the confidential compartment.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// The free text of a casework record, under the same id: a casework row never holds narrative.
struct Narrative {
    RecordId id;
    RecordId person;
    Code about; ///< kind of the record whose id this one shares
    std::string title;
    std::string text;
    std::string ownWords; ///< what the person said, before ours
};

template <>
struct Description<Narrative> {
    static constexpr std::string_view kind = "narrative";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    /// A shelter worker sees the words of a shift, not of a case.
    static bool visible(const Narrative& narrative, std::string_view role);
};
extern template struct RecordMapping<Narrative>;

} // namespace zaklon
