// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/SuspicionReport.h"

#include "core/base/BrokenRule.h"
#include "core/reports/SpeakableMark.h"
#include "core/store/CodeSets.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<SuspicionReport>::check(const SuspicionReport& record) {
    if (normalizeMark(record.code) != record.code) {
        return fail(ErrorCode::Invalid, "code", "form");
    }
    if (!record.primaryForm.empty() && !holds(record.exploitation, record.primaryForm) &&
        !holds(record.purpose, record.primaryForm)) {
        return fail(ErrorCode::Invalid, "primary_form", onlyWith("exploitation"));
    }
    if (record.periodFrom && record.periodTo && *record.periodTo < *record.periodFrom) {
        return fail(ErrorCode::Invalid, "period_to", earlierThan("period_from"));
    }
    if (record.sentOn && *record.sentOn < record.receivedOn) {
        return fail(ErrorCode::Invalid, "sent_on", earlierThan("received_on"));
    }
    return {};
}

Status Description<ReportWords>::guard(const ReportWords* /*before*/, const ReportWords& after,
                                       const RuleContext& context) {
    if (after.reporter.empty() && after.reporterContact.empty()) {
        return {};
    }
    const auto report = context.casework().find<SuspicionReport>(after.id);
    if (!report) {
        return passOn(report);
    }
    if (!*report || (*report)->source.text != kSelfReported) {
        return {};
    }
    return fail(ErrorCode::Invalid, after.reporter.empty() ? "reporter_contact" : "reporter");
}

template struct RecordMapping<SuspicionReport>;
template struct RecordMapping<ReportWords>;

} // namespace zaklon
