// SPDX-License-Identifier: GPL-3.0-or-later
// What no way of saving an assessment can go around (domain.md 9.3, 9.4).
#include "core/assessments/Assessment.h"
#include "core/assessments/Outcome.h"
#include "core/people/Narrative.h"
#include "core/vault/RuleContext.h"

#include <nlohmann/json.hpp>

namespace zaklon {

namespace {

/// The outcome as it stood is that of the record. One of an earlier program has none.
Status outcomeOf(const Assessment& record) {
    if (record.outcome.data().empty()) {
        return {};
    }
    const auto outcome = assessments::Outcome::fromJson(record.outcome.data());
    if (!outcome) {
        return passOn(outcome);
    }
    const bool same =
        outcome->questionnaire == record.questionnaire.text &&
        outcome->version == record.questionnaireVersion && outcome->level == record.level.text &&
        outcome->scoredLevel == record.scoredLevel.text && outcome->riskRank == record.riskRank;
    return same ? Status() : fail(ErrorCode::Invalid, "outcome", "of another level");
}

Status hasReason(const Assessment& record, const RuleContext& context) {
    const auto reason = reasonOf(record, context);
    if (!reason) {
        return passOn(reason);
    }
    return reason->find_first_not_of(" \t\r\n") == reason->npos
               ? fail(ErrorCode::Invalid, "reason", "an override needs one")
               : Status();
}

} // namespace

Result<std::string> reasonOf(const Assessment& record, const RuleContext& context) {
    if (!context.confidential()) {
        return fail(ErrorCode::NoConfidentialKey, "reason");
    }
    const auto words = context.confidential()->find<Narrative>(record.id);
    if (!words) {
        return passOn(words);
    }
    return *words ? (*words)->text : std::string();
}

Status Description<Assessment>::guard(const Assessment* before, const Assessment& after,
                                      const RuleContext& context) {
    if (before != nullptr && before->state == AssessmentState::Completed) {
        return toRow(*before) == toRow(after) ? Status() : fail(ErrorCode::Conflict, "state");
    }
    if (after.state != AssessmentState::Completed) {
        return {};
    }
    if (after.overridden != (after.level != after.scoredLevel)) {
        return fail(ErrorCode::Invalid, "overridden");
    }
    if (auto same = outcomeOf(after); !same) {
        return same;
    }
    return after.overridden ? hasReason(after, context) : Status();
}

} // namespace zaklon
