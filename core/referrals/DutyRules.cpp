// SPDX-License-Identifier: GPL-3.0-or-later
// What closes each duty. One table, so that nobody has to look for the rule in the pages.
#include "core/referrals/DutyRules.h"

#include "core/referrals/DutyResult.h"
#include "core/vault/RuleContext.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace zaklon {

namespace {

constexpr std::string_view kDuties = "follow_up_duty";

Status needsFinding(const FollowUp& duty, const RuleContext& /*context*/) {
    return duty.finding.empty() ? fail(ErrorCode::Invalid, "finding") : Status();
}

/// The record that should close a duty, if it is there and hers.
template <class Record>
Result<Record> evidenceOf(const FollowUp& duty, const RuleContext& context) {
    auto found = context.casework().find<Record>(duty.evidence);
    if (!found) {
        return passOn(found);
    }
    if (!*found || (*found)->person != duty.person) {
        return fail(ErrorCode::Invalid, "evidence");
    }
    return std::move(**found);
}

template <class Record>
Status needsResult(const FollowUp& duty, const RuleContext& context) {
    const auto found = evidenceOf<Record>(duty, context);
    if (!found) {
        return passOn(found);
    }
    return isResult(*found, duty) ? Status() : fail(ErrorCode::Invalid, "evidence");
}

using Judge = Status (*)(const FollowUp&, const RuleContext&);

struct Meaning {
    std::string_view means;
    DutyRule rule;
    Judge closedBy;
    bool endsWithRecognition;
};

/// Source: domain.md 1 (verify, reassess_risk, inform_rights, consider_review), issue 4 part 4.
constexpr std::array kMeanings{
    Meaning{"verification", DutyRule::Verification, needsFinding, true},
    Meaning{"risk_assessment", DutyRule::Assessment, needsResult<Assessment>, false},
    Meaning{"rights_talk", DutyRule::Talk, needsResult<RightsInformation>, false},
    Meaning{"review_request", DutyRule::Review, needsResult<ReviewRequest>, true}};

const Meaning* meaningOf(const Code& duty, const CodeLists& codes) {
    const auto* entry = codes.find(kDuties, duty.text);
    const auto found = std::find_if(kMeanings.begin(), kMeanings.end(), [&](const auto& each) {
        return entry != nullptr && each.means == entry->means;
    });
    return found == kMeanings.end() ? nullptr : &*found;
}

} // namespace

DutyRule dutyRule(const Code& duty, const CodeLists& codes) {
    const auto* meaning = meaningOf(duty, codes);
    return meaning == nullptr ? DutyRule::Finding : meaning->rule;
}

std::vector<std::string> dutiesWith(DutyRule rule, const CodeLists& codes) {
    const auto found = std::find_if(kMeanings.begin(), kMeanings.end(),
                                    [&](const auto& each) { return each.rule == rule; });
    return found == kMeanings.end() ? std::vector<std::string>()
                                    : codes.codesMeaning(kDuties, found->means);
}

DutyTerms DutyTerms::of(const CodeLists& codes) {
    return {dutiesWith(DutyRule::Verification, codes), dutiesWith(DutyRule::Assessment, codes)};
}

bool endsWithRecognition(const Code& duty, const CodeLists& codes) {
    const auto* meaning = meaningOf(duty, codes);
    return meaning != nullptr && meaning->endsWithRecognition;
}

Status doneRightly(const FollowUp& duty, const RuleContext& context, const CodeLists& codes) {
    const auto* meaning = meaningOf(duty.duty, codes);
    return meaning == nullptr ? needsFinding(duty, context) : meaning->closedBy(duty, context);
}

} // namespace zaklon
