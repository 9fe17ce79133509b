// SPDX-License-Identifier: GPL-3.0-or-later
// A place to sleep in the house (domain.md 3: a shelter has so many women's places and so many for
// their children; needs B21, B22, C16).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// A bed or a cot. Written by coordinators and case workers; no words, and nothing of a person.
struct ShelterBed {
    RecordId id;
    Code house; ///< accommodation that whoever sleeps here has; one of shelterAccommodation()
    Code unit;  ///< for whom the place is: women, children ...
    std::string room;
    std::string label;                 ///< 'A'; empty for a cot or the only place of a room
    int position = 0;                  ///< order in which the beds are shown
    std::optional<Date> outOfUseFrom;  ///< first night on which it takes nobody
    std::optional<Date> outOfUseUntil; ///< first night on which it does again; none: not yet known
    std::optional<Date> retiredOn;     ///< first night on which it is no place any more
};

template <>
struct Description<ShelterBed> {
    static constexpr std::string_view kind = "shelter_bed";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// checkBed() of StayRules.h: PersonView::InShelter must see who sleeps here.
    static Status check(const ShelterBed& record);
    /// guardBed() of StayRules.h: whoever has the bed is moved first.
    static Status guard(const ShelterBed* before, const ShelterBed& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ShelterBed>;

} // namespace zaklon
