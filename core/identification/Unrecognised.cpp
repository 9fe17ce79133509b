// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Unrecognised.h"

#include "core/assessments/AssessmentStore.h"
#include "core/base/IsAmong.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/SignForms.h"
#include "core/people/FileReopening.h"
#include "core/store/QuotedCode.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

constexpr std::string_view kRiskRemains = "risk_remains"; ///< list verification_finding

/// An identification answers the duties of its own procedure and those opened until that day; who
/// is exploited again years later, and not recognised then, is asked about as anybody else.
bool isAnswered(const FollowUp& duty, const IdentificationFile& file) {
    return std::any_of(file.procedures.begin(), file.procedures.end(), [&](const auto& each) {
        return each.procedure.outcome == ProcedureOutcome::Identified &&
               (each.procedure.pathwayCase == duty.pathwayCase ||
                duty.openedOn <= saidOn(each.procedure));
    });
}

/// As isAnswered, of the duty `t`.
std::string isAnsweredSql() {
    return "EXISTS (SELECT 1 FROM main.identification_procedure n WHERE n.person = t.person"
           " AND n.outcome = 'identified' AND (n.pathway_case = t.pathway_case OR t.opened_on <= " +
           saidOnSql("n") + "))";
}

/// The one that was decided last; nullptr if none was.
const ProcedureFile* newestDecided(const IdentificationFile& file) {
    const ProcedureFile* newest = nullptr;
    const auto order = [](const ProcedureFile& each) {
        return std::tuple(saidOn(each.procedure), each.procedure.openedOn, each.procedure.id);
    };
    for (const auto& each : file.procedures) {
        if (isDecision(each.procedure.outcome) &&
            (newest == nullptr || order(*newest) < order(each))) {
            newest = &each;
        }
    }
    return newest;
}

bool hasDuty(const std::vector<FollowUp>& duties, const std::vector<std::string>& codes,
             FollowUpState state) {
    return std::any_of(duties.begin(), duties.end(), [&](const FollowUp& each) {
        return isAmong(each.duty.text, codes) && each.state == state;
    });
}

bool riskRemains(const std::vector<FollowUp>& duties, const std::optional<Assessment>& known) {
    return std::any_of(duties.begin(), duties.end(), [&](const FollowUp& each) {
        return each.finding.text == kRiskRemains &&
               (!known || known->takenOn <= each.closedOn.value_or(known->takenOn));
    });
}

bool isNeverAssessed(const std::vector<FollowUp>& duties, const DutyTerms& terms) {
    return hasDuty(duties, terms.verifying, FollowUpState::Waived) &&
           !hasDuty(duties, terms.verifying, FollowUpState::Done) &&
           hasDuty(duties, terms.reassessing, FollowUpState::Waived);
}

bool isDowngraded(const ProcedureFile& each) {
    return isAgainstHer(each.procedure.outcome) && !each.downgradedBy.empty();
}

std::string dutySql(const std::vector<std::string>& codes, std::string_view state) {
    return "EXISTS (SELECT 1 FROM main.follow_up f WHERE f.pathway_case = t.pathway_case"
           " AND f.duty IN (" +
           quotedCodes(codes) + ") AND f.state = '" + std::string(state) + "')";
}

/// `,code` where the condition holds.
std::string partSql(FallingWhy why, const std::string& condition) {
    return "CASE WHEN " + condition + " THEN '," + std::string(codeOf(why)) + "' ELSE '' END";
}

/// SQL: what the procedures of a person are ordered by, the one decided last at the end.
std::string orderSql(const std::string& of) {
    return "(" + saidOnSql(of) + ", " + of + ".opened_on, " + of + ".id)";
}

} // namespace

std::vector<FallingWhy> whyNotRecognised(const IdentificationFile& file,
                                         const IndicatorTerms& terms, const DutyTerms& duties) {
    const auto* decided = newestDecided(file);
    if (decided == nullptr || !isAgainstHer(decided->procedure.outcome) || file.hasDied) {
        return {};
    }
    const auto known = knownRiskOf(file.risk);
    const auto& protection = file.protection;
    const std::array parts{
        std::pair{FallingWhy::Risk, known && *known->riskRank > 0},
        std::pair{FallingWhy::RiskRemains, riskRemains(decided->followUps, known)},
        std::pair{FallingWhy::Signs, suspects(file.indicatorForms, terms)},
        std::pair{FallingWhy::AtRisk, std::any_of(protection.begin(), protection.end(),
                                                  [](const auto& each) { return !each.endedOn; })},
        std::pair{FallingWhy::Downgraded,
                  std::any_of(file.procedures.begin(), file.procedures.end(), isDowngraded)},
        std::pair{FallingWhy::NeverAssessed,
                  !known && isNeverAssessed(decided->followUps, duties)}};
    std::vector<FallingWhy> why;
    for (const auto& [reason, holds] : parts) {
        if (holds) {
            why.push_back(reason);
        }
    }
    return why;
}

std::string unrecognisedSql(const IndicatorTerms& terms, const DutyTerms& duties) {
    const std::string against = againstHerSql("t");
    const std::string remains =
        "EXISTS (SELECT 1 FROM main.follow_up f WHERE f.pathway_case = t.pathway_case"
        " AND f.finding = '" +
        std::string(kRiskRemains) + "' AND coalesce(" + knownRiskSql("taken_on") +
        ", '') <= f.closed_on)";
    const std::string downgraded =
        "EXISTS (SELECT 1 FROM main.identification_procedure t WHERE t.person = ?1 AND " + against +
        " AND " + isDowngradedSql(terms) + ")";
    const std::string neverAssessed =
        knownRiskSql("id") + " IS NULL AND " + dutySql(duties.verifying, "waived") + " AND NOT " +
        dutySql(duties.verifying, "done") + " AND " + dutySql(duties.reassessing, "waived");
    // Once, not once more for the question whether there is any part.
    std::string sql = "WITH decided AS MATERIALIZED (SELECT t.id AS procedure, t.person AS person,"
                      " " +
                      saidOnSql("t") + " AS since, ";
    sql += partSql(FallingWhy::Risk, "coalesce(" + knownRiskSql("risk_rank") + ", 0) >= 1");
    sql += " || " + partSql(FallingWhy::RiskRemains, remains);
    sql += " || " + partSql(FallingWhy::Signs, suspectsSql(terms));
    sql +=
        " || " + partSql(FallingWhy::AtRisk, "EXISTS (SELECT 1 FROM main.protective_status s"
                                             " WHERE s.person = t.person AND s.ended_on IS NULL)");
    sql += " || " + partSql(FallingWhy::Downgraded, downgraded);
    sql += " || " + partSql(FallingWhy::NeverAssessed, neverAssessed);
    sql += " AS parts FROM main.identification_procedure t WHERE t.person = ?1 AND ";
    sql += against + " AND NOT " + hasDiedSql("t.person");
    sql += " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure n"
           " WHERE n.person = t.person AND NOT " +
           withoutDecisionSql("n") + " AND " + orderSql("n") + " > " + orderSql("t") +
           "))"
           " SELECT procedure, person, since, substr(parts, 2) FROM decided WHERE parts <> ''";
    return sql;
}

bool isLeftUnverified(const IdentificationFile& file, const DutyTerms& terms) {
    if (file.hasDied) {
        return false;
    }
    auto duties = file.otherDuties;
    for (const auto& each : file.procedures) {
        duties.insert(duties.end(), each.followUps.begin(), each.followUps.end());
    }
    const auto known = knownRiskOf(file.risk);
    return std::any_of(duties.begin(), duties.end(), [&](const FollowUp& left) {
        return isAmong(left.duty.text, terms.verifying) && left.state == FollowUpState::Waived &&
               left.closedOn && !isAnswered(left, file) &&
               (!known || known->takenOn < *left.closedOn) &&
               std::none_of(duties.begin(), duties.end(), [&](const FollowUp& later) {
                   return isAmong(later.duty.text, terms.verifying) &&
                          later.state == FollowUpState::Done && left.closedOn <= later.closedOn;
               });
    });
}

std::string isLeftUnverifiedSql(std::string_view verifying) {
    const auto isOne = ".duty IN (" + std::string(verifying) + ")";
    // The state as the partial index follow_up_left has it, or it would not be used.
    return "t.state = 'waived' AND t" + isOne + " AND NOT " + hasDiedSql("t.person") + " AND NOT " +
           isAnsweredSql() + " AND coalesce(" + knownRiskSql("taken_on") +
           ", '') < t.closed_on AND NOT EXISTS (SELECT 1 FROM main.follow_up n"
           " WHERE n.person = t.person AND n" +
           isOne + " AND n.state = 'done' AND n.closed_on >= t.closed_on)";
}

} // namespace zaklon
