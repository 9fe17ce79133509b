// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/BestInterest.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

#include <algorithm>

namespace zaklon {

namespace {

/// The first field without which it is not made; nullptr if it is whole.
const char* missingIn(const BestInterest& record) {
    if (record.childHeard == YesNo::NotAsked) {
        return "child_heard";
    }
    if (record.safetyFinding.empty()) {
        return "safety_finding";
    }
    if (record.familyFinding.empty()) {
        return "family_finding";
    }
    if (record.developmentFinding.empty()) {
        return "development_finding";
    }
    if (record.recommendation.empty()) {
        return "recommendation";
    }
    if (record.tookPart.empty()) {
        return "took_part";
    }
    return record.reviewDue ? nullptr : "review_due";
}

} // namespace

Status Description<BestInterest>::check(const BestInterest& record) {
    const auto& options = record.options;
    if (!record.recommendation.empty() &&
        std::find(options.begin(), options.end(), record.recommendation) == options.end()) {
        return fail(ErrorCode::Invalid, "recommendation", onlyWith("options"));
    }
    if (record.reviewDue && *record.reviewDue < record.seenOn) {
        return fail(ErrorCode::Invalid, "review_due", earlierThan("seen_on"));
    }
    const auto* missing = record.state == BestInterestState::Made ? missingIn(record) : nullptr;
    return missing == nullptr ? Status() : fail(ErrorCode::Invalid, missing);
}

bool awaitsAlert(const BestInterest& record) {
    return record.unaccompanied == YesNo::Yes && !record.centreAlertedOn;
}

template <>
struct Fields<BestInterest> {
    static auto all() {
        using B = BestInterest;
        return std::tuple{
            field("person", &B::person).refersTo("person").required(),
            field("seen_on", &B::seenOn).required(),
            field("child_heard", &B::childHeard),
            field("safety_finding", &B::safetyFinding).codeList("best_interest_finding"),
            field("family_finding", &B::familyFinding).codeList("best_interest_finding"),
            field("development_finding", &B::developmentFinding).codeList("best_interest_finding"),
            field("options", &B::options).codeList("best_interest_option"),
            field("recommendation", &B::recommendation).codeList("best_interest_option"),
            field("took_part", &B::tookPart).codeList("best_interest_part"),
            field("unaccompanied", &B::unaccompanied),
            field("centre_alerted_on", &B::centreAlertedOn),
            field("state", &B::state),
            field("review_due", &B::reviewDue),
            field("worker", &B::worker).refersTo("worker")};
    }
};
template struct RecordMapping<BestInterest>;

} // namespace zaklon
