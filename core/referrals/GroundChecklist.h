// SPDX-License-Identifier: GPL-3.0-or-later
// What of a ground of protection is proven, what is only said and what nobody has looked at: the
// status of a victim alone is not enough (need A30). A first look for the lawyer, no decision.
#pragma once

#include "core/referrals/PathwayConditions.h"

#include <string>
#include <vector>

namespace zaklon {

/// NotLookedAt: no record says anything about it. Unproven: records do, and not for it.
enum class GroundState { Proven, Claimed, Unproven, NotLookedAt };

/// A kind of record that something rests on.
struct GroundSource {
    enum class From { Person, Documents, Assessment, Origin };
    From from = From::Person;
    std::string name{}; ///< field of the person, or code of the questionnaire
    bool operator==(const GroundSource&) const = default;
};

struct GroundLine {
    LocalizedText label;
    GroundState state = GroundState::NotLookedAt;
    std::vector<GroundSource> restsOn;    ///< what proves or says it now
    std::vector<GroundSource> wouldProve; ///< what would prove it; empty once it is proven
};

/// Every element that the pathway names, in its order; none if it names none.
std::vector<GroundLine> groundChecklist(const referrals::PathwayDefinition& pathway,
                                        const PathwayFacts& facts);

} // namespace zaklon
