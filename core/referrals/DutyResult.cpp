// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/DutyResult.h"

#include "core/assessments/LittleKnown.h"
#include "core/referrals/DutyRules.h"
#include "core/store/RecordMoment.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

/// Ids are made in order of time: on the day itself what was begun afterwards counts.
bool cameAfter(const FollowUp& duty, Date on, const RecordId& id) {
    return std::tie(duty.openedOn, duty.id) < std::tie(on, id);
}

template <class Record>
RecordId firstResult(const FollowUp& duty, const std::vector<Record>& records) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& each) { return isResult(each, duty); });
    return found == records.end() ? RecordId() : found->id;
}

/// Ids are made in order of time.
template <class Record>
DutyGap newestGap(const FollowUp& duty, const std::vector<Record>& records) {
    DutyGap gap = DutyGap::None;
    RecordId newest;
    for (const auto& each : records) {
        if (isResult(each, duty)) {
            return DutyGap::None;
        }
        const auto lacks = gapOf(each, duty);
        if (lacks != DutyGap::None && newest < each.id) {
            newest = each.id;
            gap = lacks;
        }
    }
    return gap;
}

/// A form that was begun before the duty was opened, and completed after it on the same day.
bool wasCompletedAfter(const FollowUp& duty, const Assessment& assessment) {
    return assessment.takenOn == duty.openedOn && assessment.completedAt &&
           madeAt(duty.id) < *assessment.completedAt;
}

} // namespace

bool isResult(const Assessment& assessment, const FollowUp& duty) {
    return assessment.state == AssessmentState::Completed && assessment.riskRank &&
           (cameAfter(duty, assessment.takenOn, assessment.id) ||
            wasCompletedAfter(duty, assessment)) &&
           !assessments::saysLittle(assessment);
}

bool isResult(const RightsInformation& talk, const FollowUp& duty) {
    return informs(talk) && cameAfter(duty, talk.explainedOn, talk.id);
}

bool isResult(const ReviewRequest& request, const FollowUp& duty) {
    if (request.pathwayCase != duty.pathwayCase || request.state == ReviewState::Considered ||
        isAboutSilence(request)) {
        return false;
    }
    if (duty.id < request.id) {
        return true;
    }
    if (awaitsAnswer(request)) {
        return request.sentOn >= duty.openedOn;
    }
    return request.sentOn > duty.openedOn || request.answeredOn > duty.openedOn;
}

DutyGap gapOf(const RightsInformation& talk, const FollowUp& duty) {
    if (!cameAfter(duty, talk.explainedOn, talk.id) || informs(talk)) {
        return DutyGap::None;
    }
    return talk.topics.empty() ? DutyGap::NothingExplained : DutyGap::NotUnderstood;
}

DutyGap gapOf(const ReviewRequest& request, const FollowUp& duty) {
    const bool waits = request.pathwayCase == duty.pathwayCase && !isAboutSilence(request) &&
                       request.state == ReviewState::Considered;
    return waits ? DutyGap::OnlyConsidered : DutyGap::None;
}

DutyGap gapOf(const FollowUp& duty, const std::vector<RightsInformation>& talks,
              const std::vector<ReviewRequest>& reviews, const CodeLists& codes) {
    const auto rule = dutyRule(duty.duty, codes);
    if (rule == DutyRule::Talk) {
        return newestGap(duty, talks);
    }
    return rule == DutyRule::Review ? newestGap(duty, reviews) : DutyGap::None;
}

RecordId resultOf(const FollowUp& duty, const std::vector<Assessment>& assessments,
                  const std::vector<RightsInformation>& talks, const CodeLists& codes) {
    const auto rule = dutyRule(duty.duty, codes);
    if (rule == DutyRule::Assessment) {
        return firstResult(duty, assessments);
    }
    return rule == DutyRule::Talk ? firstResult(duty, talks) : RecordId();
}

} // namespace zaklon
