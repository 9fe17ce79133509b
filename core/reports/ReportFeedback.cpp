// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportFeedback.h"

#include "core/base/BrokenRule.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "core/store/Fields.h"
#include "core/vault/RequiredRecord.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<ReportFeedback>::check(const ReportFeedback& record) {
    if (!record.onDate) {
        return record.due ? Status() : fail(ErrorCode::Invalid, "due");
    }
    if (record.by.empty()) {
        return fail(ErrorCode::Invalid, "feedback_by");
    }
    return record.contents.empty() ? fail(ErrorCode::Invalid, "feedback") : Status();
}

Status Description<ReportFeedback>::guard(const ReportFeedback* before, const ReportFeedback& after,
                                          const RuleContext& context) {
    const auto report = findRequired<SuspicionReport>(context.casework(), after.report);
    if (!report) {
        return passOn(report);
    }
    if (after.onDate && *after.onDate < report->receivedOn) {
        return fail(ErrorCode::Invalid, "feedback_on", earlierThan("received_on"));
    }
    // Who is taken off the report later keeps what was said.
    if (after.person.isNil() || (before != nullptr && before->person == after.person)) {
        return {};
    }
    const auto isOn = isOnReport(context.casework(), after.report, after.person);
    if (!isOn) {
        return passOn(isOn);
    }
    return *isOn ? Status() : fail(ErrorCode::Invalid, "person");
}

template <>
struct Fields<ReportFeedback> {
    static auto all() {
        using F = ReportFeedback;
        return std::tuple{field("report", &F::report).refersTo("suspicion_report").required(),
                          field("person", &F::person).refersTo("person"),
                          field("due", &F::due),
                          field("feedback_on", &F::onDate),
                          field("feedback_by", &F::by).codeList("feedback_by"),
                          field("channel", &F::channel).codeList("contact_channel"),
                          field("feedback", &F::contents).codeList("feedback"),
                          field("missed", &F::missed).codeList("indicator"),
                          field("worker", &F::worker).refersTo("worker")};
    }
};
template struct RecordMapping<ReportFeedback>;

} // namespace zaklon
