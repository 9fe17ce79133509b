// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AdvocacyItem.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<AdvocacyItem>::check(const AdvocacyItem& record) {
    const bool submitted = record.state >= AdvocacyState::Submitted;
    const bool answered = record.state >= AdvocacyState::Answered;
    if (record.state == AdvocacyState::Drafted && !record.draftedOn) {
        return fail(ErrorCode::Invalid, "drafted_on");
    }
    if (record.draftedOn && *record.draftedOn < record.notedOn) {
        return fail(ErrorCode::Invalid, "drafted_on", earlierThan("noted_on"));
    }
    if (submitted && record.institution.empty()) {
        return fail(ErrorCode::Invalid, "institution");
    }
    const auto written = record.draftedOn.value_or(record.notedOn);
    if (submitted != record.submittedOn.has_value() ||
        (submitted && *record.submittedOn < written)) {
        return fail(ErrorCode::Invalid, "submitted_on",
                    submitted ? earlierThan("drafted_on") : onlyWith("state"));
    }
    const bool early = answered && record.answeredOn && *record.answeredOn < *record.submittedOn;
    return answered != record.answeredOn.has_value() || early
               ? fail(ErrorCode::Invalid, "answered_on",
                      early ? earlierThan("submitted_on") : onlyWith("state"))
               : Status();
}

template <>
struct Fields<AdvocacyItem> {
    static auto all() {
        using A = AdvocacyItem;
        return std::tuple{field("title", &A::title).required(),
                          field("law", &A::law).codeList("advocacy_law").required(),
                          field("proposal", &A::proposal).maxBytes(4000),
                          field("state", &A::state),
                          field("noted_on", &A::notedOn).required(),
                          field("drafted_on", &A::draftedOn),
                          field("institution", &A::institution).codeList("institution_type"),
                          field("provider", &A::provider).refersTo("provider"),
                          field("submitted_on", &A::submittedOn),
                          field("answered_on", &A::answeredOn),
                          field("answer_words", &A::answerWords).maxBytes(4000),
                          field("obstacle_kinds", &A::obstacleKinds).codeList("obstacle_kind"),
                          field("unmet_duties", &A::unmetDuties).codeList("institution_duty"),
                          field("concerns", &A::concerns).codeList("institution_type"),
                          field("worker", &A::worker).refersTo("worker")};
    }
};
template struct RecordMapping<AdvocacyItem>;

} // namespace zaklon
