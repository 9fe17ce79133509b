// SPDX-License-Identifier: GPL-3.0-or-later
// What must follow a decision against the person. It opens by itself with the decision and is
// closed only by a result or by a named colleague's written reason (domain.md 1; needs D33).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// Code of `waive_reason` that the program alone gives: a later decision recognised the person, and
/// the duty only followed from not being recognised (endsWithRecognition).
inline constexpr std::string_view kRecognisedLater = "recognised_later";

enum class FollowUpState { Open, Done, Waived };
template <>
struct CodesOf<FollowUpState> {
    static constexpr std::string_view list = "follow_up_state";
    static constexpr std::array codes{std::pair{FollowUpState::Open, std::string_view("open")},
                                      std::pair{FollowUpState::Done, std::string_view("done")},
                                      std::pair{FollowUpState::Waived, std::string_view("waived")}};
};

/// One duty of one procedure; what it asks for is never known by its code (DutyRules.h). What was
/// found, or why it was left, is a Narrative under the same id.
struct FollowUp {
    RecordId id;
    RecordId person;
    RecordId pathwayCase;
    Code duty;     ///< as the pathway's definition names it
    Date openedOn; ///< a result counts from here on
    Date due;
    RecordId worker; ///< who sees to it
    FollowUpState state = FollowUpState::Open;
    std::optional<Date> closedOn;
    RecordId closedBy;
    Code finding;      ///< verification: what was found
    RecordId evidence; ///< the assessment, service or review request that closed it
    Code waiveReason;
};

template <>
struct Description<FollowUp> {
    static constexpr std::string_view kind = "follow_up";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `closed_on`, `closed_by` or `waive_reason` if a closed one does not say when,
    /// who and why.
    static Status check(const FollowUp& record);
    /// Waived asks for the reason in words of the colleague who saves: Invalid with `closed_by` or
    /// `text`, NoConfidentialKey. With kRecognisedLater the decision is the reason: Invalid with
    /// `waive_reason` unless it is there; of which duties is in definitionRule(). A closed one does
    /// not change: Conflict with `state`. Nor does an open one become another duty, or count from
    /// before its decision: Invalid with `duty`, `pathway_case` or `opened_on`. Done asks for the
    /// result of its duty, which the organisation's list knows: definitionRule().
    static Status guard(const FollowUp* before, const FollowUp& after, const RuleContext& context);
};
extern template struct RecordMapping<FollowUp>;

} // namespace zaklon
