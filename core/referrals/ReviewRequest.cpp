// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReviewRequest.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

#include <algorithm>

namespace zaklon {

namespace {

bool restsOn(const ReviewRequest& request, std::string_view ground) {
    return std::any_of(request.grounds.begin(), request.grounds.end(),
                       [&](const Code& each) { return each.text == ground; });
}

} // namespace

bool isAboutSilence(const ReviewRequest& request) {
    return restsOn(request, kNoDecision);
}

std::string isAboutSilenceSql(std::string_view request) {
    return "EXISTS (SELECT 1 FROM json_each(" + std::string(request) + ".grounds) WHERE value = '" +
           std::string(kNoDecision) + "')";
}

Status Description<ReviewRequest>::check(const ReviewRequest& record) {
    const bool left = hasLeft(record);
    if (left && record.addressee.empty()) {
        return fail(ErrorCode::Invalid, "addressee");
    }
    if (left && record.grounds.empty()) {
        return fail(ErrorCode::Invalid, "grounds");
    }
    if (!record.labourViolations.empty() && !restsOn(record, kLabourItems)) {
        return fail(ErrorCode::Invalid, "grounds", neededBy("labour_violations"));
    }
    if (left && !record.sentOn) {
        return fail(ErrorCode::Invalid, "sent_on");
    }
    if (left && record.answerDue && *record.answerDue < *record.sentOn) {
        return fail(ErrorCode::Invalid, "answer_due");
    }
    if (record.state != ReviewState::Answered) {
        return {};
    }
    if (!record.answeredOn || *record.answeredOn < *record.sentOn) {
        return fail(ErrorCode::Invalid, "answered_on", earlierThan("sent_on"));
    }
    return record.answer.empty() ? fail(ErrorCode::Invalid, "answer") : Status();
}

template <>
struct Fields<ReviewRequest> {
    static auto all() {
        return std::tuple{
            field("person", &ReviewRequest::person).refersTo("person").required(),
            field("pathway_case", &ReviewRequest::pathwayCase).refersTo("pathway_case").required(),
            field("state", &ReviewRequest::state),
            field("addressee", &ReviewRequest::addressee).codeList("review_addressee"),
            field("grounds", &ReviewRequest::grounds).codeList("review_ground"),
            field("labour_violations", &ReviewRequest::labourViolations)
                .codeList("labour_violation"),
            field("opened_on", &ReviewRequest::openedOn),
            field("sent_on", &ReviewRequest::sentOn),
            field("answer_due", &ReviewRequest::answerDue),
            field("answered_on", &ReviewRequest::answeredOn),
            field("answer", &ReviewRequest::answer).codeList("review_answer"),
            field("worker", &ReviewRequest::worker).refersTo("worker")};
    }
};
template struct RecordMapping<ReviewRequest>;

} // namespace zaklon
