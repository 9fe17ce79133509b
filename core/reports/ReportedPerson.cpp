// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportedPerson.h"

#include "core/assessments/Assessment.h"
#include "core/reports/SuspicionReport.h"
#include "core/vault/RequiredRecord.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

Status isHerAssessment(const ReportedPerson& one, const RuleContext& context) {
    if (one.assessment.isNil()) {
        return {};
    }
    const auto assessment = findRequired<Assessment>(context.casework(), one.assessment);
    if (!assessment) {
        return passOn(assessment);
    }
    return assessment->person == one.person ? Status{}
                                            : Status(fail(ErrorCode::Invalid, "assessment"));
}

} // namespace

Status Description<ReportedPerson>::guard(const ReportedPerson* /*before*/,
                                          const ReportedPerson& after, const RuleContext& context) {
    const auto others = context.casework().where<ReportedPerson>("report", after.report);
    if (!others) {
        return passOn(others);
    }
    const bool isThere = std::any_of(others->begin(), others->end(), [&](const auto& other) {
        return other.id != after.id && other.person == after.person;
    });
    if (isThere) {
        return fail(ErrorCode::Conflict, "person", "is on this report");
    }
    return isHerAssessment(after, context);
}

Status Description<ReportReaction>::guard(const ReportReaction* /*before*/,
                                          const ReportReaction& after, const RuleContext& context) {
    const auto report = findRequired<SuspicionReport>(context.casework(), after.report);
    if (!report) {
        return passOn(report);
    }
    return after.onDate < report->receivedOn ? Status(fail(ErrorCode::Invalid, "on_date"))
                                             : Status{};
}

} // namespace zaklon
