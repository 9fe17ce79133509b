// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/SuspicionReport.h"

#include "core/base/BrokenRule.h"
#include "core/reports/SpeakableMark.h"
#include "core/store/CodeSets.h"
#include "core/store/Fields.h"
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

template <>
struct Fields<SuspicionReport> {
    static auto all() {
        return std::tuple{
            field("code", &SuspicionReport::code).required(),
            field("start", &SuspicionReport::start),
            field("source", &SuspicionReport::source).codeList("report_source"),
            field("channel", &SuspicionReport::channel).codeList("contact_channel"),
            field("reporter_institution", &SuspicionReport::reporterInstitution)
                .refersTo("provider"),
            field("present", &SuspicionReport::present).codeList("present_role"),
            field("acts", &SuspicionReport::acts).codeList("act"),
            field("means", &SuspicionReport::means).codeList("means"),
            field("purpose", &SuspicionReport::purpose).codeList("exploitation"),
            field("exploitation", &SuspicionReport::exploitation).codeList("exploitation"),
            field("primary_form", &SuspicionReport::primaryForm).codeList("exploitation"),
            field("sector", &SuspicionReport::sector).codeList("sector"),
            field("traffic_scope", &SuspicionReport::scope).codeList("traffic_scope"),
            field("country", &SuspicionReport::country).codeList("country"),
            field("area", &SuspicionReport::area).codeList("area"),
            field("period_from", &SuspicionReport::periodFrom),
            field("period_to", &SuspicionReport::periodTo),
            field("recruiter_relation", &SuspicionReport::recruiterRelation)
                .codeList("recruiter_relation"),
            field("dependency", &SuspicionReport::dependency).codeList("dependency_chain"),
            field("received_on", &SuspicionReport::receivedOn),
            field("sent_on", &SuspicionReport::sentOn),
            field("sent_to", &SuspicionReport::sentTo).refersTo("provider"),
            field("worker", &SuspicionReport::worker).refersTo("worker")};
    }
};
template struct RecordMapping<SuspicionReport>;

template <>
struct Fields<ReportWords> {
    static auto all() {
        return std::tuple{
            field("reporter", &ReportWords::reporter).masked().search(SearchUse::Text),
            field("reporter_contact", &ReportWords::reporterContact).masked(),
            field("place", &ReportWords::place).search(SearchUse::Text),
            field("reference", &ReportWords::reference).search(SearchUse::Text)};
    }
};
template struct RecordMapping<ReportWords>;

} // namespace zaklon
