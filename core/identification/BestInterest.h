// SPDX-License-Identifier: GPL-3.0-or-later
// Best-interest record of a child (BIA): what the child wants, what was looked at and found, what
// could be done, and what is recommended until when it is looked at again (domain.md 11; needs
// B09).
#pragma once

#include "core/store/Description.h"
#include "core/store/YesNo.h"

namespace zaklon {

enum class BestInterestState { Begun, Made };
template <>
struct CodesOf<BestInterestState> {
    static constexpr std::string_view list = "best_interest_state";
    static constexpr std::array codes{
        std::pair{BestInterestState::Begun, std::string_view("begun")},
        std::pair{BestInterestState::Made, std::string_view("made")}};
};

/// What the child says, and what speaks for and against each option, are the Narrative under the
/// same id. A finding that is empty was not looked at. Who the guardian is, and whether one stepped
/// down for a conflict of interest, is in Representation.
struct BestInterest {
    RecordId id;
    RecordId person;
    Date seenOn;
    YesNo childHeard = YesNo::NotAsked;
    Code safetyFinding;
    Code familyFinding;      ///< family and attachment
    Code developmentFinding; ///< development, health, identity
    std::vector<Code> options;
    Code recommendation; ///< one of the options
    std::vector<Code> tookPart;
    YesNo unaccompanied = YesNo::NotAsked;
    std::optional<Date> centreAlertedOn; ///< the centre for social work, for an unaccompanied child
    BestInterestState state = BestInterestState::Begun;
    std::optional<Date> reviewDue;
    RecordId worker;
};

template <>
struct Description<BestInterest> {
    static constexpr std::string_view kind = "best_interest";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Begun it may be half; once it is made, nothing that domain.md 11 asks for is missing.
    /// Invalid with the field: a finding, whether the child was heard, who took part, a
    /// recommendation that was considered, the day of the review; a review before it was looked at.
    static Status check(const BestInterest& record);
};
extern template struct RecordMapping<BestInterest>;

/// An unaccompanied child of whom nobody has told the centre for social work: it appoints the
/// temporary guardian (domain.md 11, [K]).
bool awaitsAlert(const BestInterest& record);

} // namespace zaklon
