// SPDX-License-Identifier: GPL-3.0-or-later
// What a colleague with the role decided about the keeping of a file: longer, held for a
// proceeding, or held no more (domain.md 12.5). The program only proposes.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

enum class RetentionChoice { KeepLonger, Hold, HoldEnded };
template <>
struct CodesOf<RetentionChoice> {
    static constexpr std::string_view list = "retention_choice";
    static constexpr std::array codes{
        std::pair{RetentionChoice::KeepLonger, std::string_view("keep_longer")},
        std::pair{RetentionChoice::Hold, std::string_view("hold")},
        std::pair{RetentionChoice::HoldEnded, std::string_view("hold_ended")}};
};

/// Only coordinators write it (core/vault/Role.cpp). How several of a person count: retentionOf.
struct RetentionDecision {
    RecordId id;
    RecordId person;
    RetentionChoice choice = RetentionChoice::KeepLonger;
    Code reason;
    std::optional<Date> until; ///< kept longer until then
    Date decidedOn;
    RecordId worker;
};

template <>
struct Description<RetentionDecision> {
    static constexpr std::string_view kind = "retention_decision";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `until` unless exactly 'keep longer' has a last day, after that of the
    /// decision: a hold ends by a decision, never by time.
    static Status check(const RetentionDecision& record);
    /// Invalid with `choice` for a change of what was decided: a new decision stands beside it;
    /// with `decided_on` for a day that is still to come: no decision made before that day would
    /// count.
    static Status guard(const RetentionDecision* before, const RetentionDecision& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<RetentionDecision>;

} // namespace zaklon
