// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that hold for each record of identification by itself.
#include "core/base/BrokenRule.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/Guarantee.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/RiskLevel.h"
#include "core/identification/SecondRecord.h"
#include "core/identification/StepDeviation.h"

#include <array>
#include <utility>

namespace zaklon {

Status Description<IdentificationProcedure>::check(const IdentificationProcedure& record) {
    if (isDecision(record.outcome) && !record.decidedOn) {
        return fail(ErrorCode::Invalid, "decided_on");
    }
    if (record.decidedOn && *record.decidedOn < record.openedOn) {
        return fail(ErrorCode::Invalid, "decided_on", earlierThan("opened_on"));
    }
    if (!isDecision(record.outcome) && !record.decidedBy.empty()) {
        return fail(ErrorCode::Invalid, "decided_by", onlyWith("outcome"));
    }
    if (!isDecision(record.outcome) && !record.decidedByProvider.isNil()) {
        return fail(ErrorCode::Invalid, "decided_by_provider", onlyWith("outcome"));
    }
    if (record.outcome != ProcedureOutcome::Identified && !record.confirmedForms.empty()) {
        return fail(ErrorCode::Invalid, "confirmed_forms", onlyWith("outcome"));
    }
    return record.toldOn && *record.toldOn < saidOn(record)
               ? fail(ErrorCode::Invalid, "told_on", earlierThan("decided_on"))
               : Status();
}

Status Description<InterimMeasure>::check(const InterimMeasure& record) {
    const bool ends = record.validUntil.has_value();
    return ends && *record.validUntil < record.validFrom
               ? fail(ErrorCode::Invalid, "valid_until", earlierThan("valid_from"))
               : Status();
}

Status Description<CentreContact>::check(const CentreContact& record) {
    if (record.answerDue && *record.answerDue < record.onDate) {
        return fail(ErrorCode::Invalid, "answer_due");
    }
    const bool answered = record.answeredOn.has_value();
    return answered && *record.answeredOn < record.onDate
               ? fail(ErrorCode::Invalid, "answered_on", earlierThan("on_date"))
               : Status();
}

Status Description<StepDeviation>::check(const StepDeviation& record) {
    return record.step.empty() && record.unmetDuty.empty() ? fail(ErrorCode::Invalid, "step")
                                                           : Status();
}

Status Description<ProtectiveStatus>::check(const ProtectiveStatus& record) {
    if (record.reviewedOn && *record.reviewedOn < record.since) {
        return fail(ErrorCode::Invalid, "reviewed_on", earlierThan("since"));
    }
    if (record.endedOn && *record.endedOn < record.since) {
        return fail(ErrorCode::Invalid, "ended_on", earlierThan("since"));
    }
    const bool silent = record.endedOn && record.exitReason.empty();
    return silent ? fail(ErrorCode::Invalid, "exit_reason") : Status();
}

ProtectiveStatus reviewed(ProtectiveStatus status, Date on) {
    status.reviewedOn = on;
    status.reviewDue = on.plusDays(status.reviewDays);
    return status;
}

Status Description<Guarantee>::check(const Guarantee& record) {
    const bool answered = isAnswered(record.state);
    if ((answered || record.state == GuaranteeState::Requested) && !record.requestedOn) {
        return fail(ErrorCode::Invalid, "requested_on");
    }
    if (record.answerDue && record.requestedOn && *record.answerDue < *record.requestedOn) {
        return fail(ErrorCode::Invalid, "answer_due");
    }
    if (answered && record.institution.empty()) {
        return fail(ErrorCode::Invalid, "institution");
    }
    if (answered && !record.answeredOn) {
        return fail(ErrorCode::Invalid, "answered_on");
    }
    if (record.answeredOn && record.requestedOn && *record.answeredOn < *record.requestedOn) {
        return fail(ErrorCode::Invalid, "answered_on", earlierThan("requested_on"));
    }
    const bool unexplained =
        record.state == GuaranteeState::Refused && record.refusalReason.empty();
    return unexplained ? fail(ErrorCode::Invalid, "refusal_reason") : Status();
}

namespace {

/// What is asked of somebody who leaves would stand in a second record unasked.
Status saysNothingOfLeaving(const CaseClosing& record) {
    const std::array said{
        std::pair{"risk_level", !record.riskLevel.empty()},
        std::pair{"agreed", record.agreed != YesNo::NotAsked},
        std::pair{"exit_plan", record.exitPlan != YesNo::NotAsked},
        std::pair{"monitoring_agreed", record.monitoringAgreed != YesNo::NotAsked},
        std::pair{"safe_contacts", !record.safeContacts.empty()}};
    for (const auto& [field, isSaid] : said) {
        if (isSaid) {
            return fail(ErrorCode::Invalid, field, onlyWith("reason"));
        }
    }
    return {};
}

} // namespace

Status Description<CaseClosing>::check(const CaseClosing& record) {
    if (isSecondRecord(record)) {
        return saysNothingOfLeaving(record);
    }
    if (record.riskLevel.empty()) {
        return fail(ErrorCode::Invalid, "risk_level", "not said");
    }
    if (record.riskLevel.text == kRiskLevels.at(kImmediateRank)) {
        return fail(ErrorCode::Invalid, "risk_level", "immediate");
    }
    if (record.agreed == YesNo::NotAsked) {
        return fail(ErrorCode::Invalid, "agreed", "not asked");
    }
    // Whoever can be asked is asked; of who cannot, nobody writes down an answer.
    const bool canAsk = record.reason.text != kNoContact && record.reason.text != kDied;
    if (record.agreed == YesNo::Unknown && canAsk) {
        return fail(ErrorCode::Invalid, "agreed", "not asked");
    }
    const bool planned = record.exitPlan == YesNo::Yes || record.exitPlan == YesNo::Refused;
    if (!planned && (canAsk || record.exitPlan != YesNo::Unknown)) {
        return fail(ErrorCode::Invalid, "exit_plan", canAsk ? "no plan" : "no plan or unknown");
    }
    return record.monitoringAgreed == YesNo::NotAsked
               ? fail(ErrorCode::Invalid, "monitoring_agreed", "not asked")
               : Status();
}

Status Description<MonitoringContact>::check(const MonitoringContact& record) {
    const bool over = record.state != MonitoringState::Planned;
    return over && !record.doneOn ? fail(ErrorCode::Invalid, "done_on") : Status();
}

} // namespace zaklon
