// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever is on shift must know about a stay tonight (ui.md 5, Shelter).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// Under the id of its stay. An allergy, 'do not phone', school in the afternoon: nothing of her
/// case. It goes along when she is moved to another bed.
struct TonightNote {
    RecordId id;     ///< of the stay
    RecordId person; ///< as the stay says; nil while nobody is registered
    Code matter;     ///< for a chip: allergy, medicine ...; empty: words only
    std::string text;
};

template <>
struct Description<TonightNote> {
    static constexpr std::string_view kind = "tonight_note";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    /// Invalid with `id` where there is no such stay, with `person` where the stay is of somebody
    /// else.
    static Status guard(const TonightNote* before, const TonightNote& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<TonightNote>;

} // namespace zaklon
