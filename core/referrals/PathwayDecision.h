// SPDX-License-Identifier: GPL-3.0-or-later
// One choice of a person about a pathway, so that the history of choices stays when she chooses
// anew (needs A11, A12, A32).
#pragma once

#include "core/referrals/PathwayCase.h"

namespace zaklon {

class RuleContext;

/// Her own words about it, and how it was weighed, are a Narrative under the same id.
struct PathwayDecision {
    RecordId id;
    RecordId person;
    RecordId pathwayCase;
    Code pathway;
    PathwayState choice = PathwayState::Considered;
    Date decidedOn;
    RecordId worker;
    std::vector<Code> reasons;         ///< how it ended or why it was not taken
    std::vector<Code> personalReasons; ///< as she sees it: kept apart from ours
    std::vector<Code> outerReasons;    ///< what made it hard, as we see it
    std::optional<Date> lastContact;   ///< of a pathway that is left (needs A11)
    Code unreasoned; ///< why nothing is written about how it was chosen (needs A18)
    /// Why it begins although something does not fit (Eligibility.h, need A22); then how it was
    /// weighed is written.
    Code misfitReason;
};

template <>
struct Description<PathwayDecision> {
    static constexpr std::string_view kind = "pathway_decision";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// It is about the pathway of its case: Invalid with `pathway`. Nothing of it is still to come:
    /// Invalid with `decided_on` or `last_contact`. What begins although something does not fit has
    /// its words: Invalid with `text`.
    static Status guard(const PathwayDecision* before, const PathwayDecision& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<PathwayDecision>;

} // namespace zaklon
