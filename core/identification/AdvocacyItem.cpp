// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AdvocacyItem.h"

#include "core/base/BrokenRule.h"

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

template struct RecordMapping<AdvocacyItem>;

} // namespace zaklon
