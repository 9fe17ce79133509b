// SPDX-License-Identifier: GPL-3.0-or-later
// What the record of a person says about the conditions of a pathway. A first look for a talk,
// never a decision about her: the statements of the definition and a lawyer's word stand beside it.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/base/Date.h"
#include "core/people/IdentityDocument.h"
#include "core/people/Person.h"
#include "core/referrals/OriginAssessment.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/vault/Records.h"

#include <string>
#include <vector>

namespace zaklon {

enum class ConditionState { Met, NotMet, Unknown };

struct PathwayCondition {
    std::string code;
    LocalizedText label;
    ConditionState state = ConditionState::Unknown;
};

/// The facts that conditions look at.
struct PathwayFacts {
    Person person;
    std::vector<IdentityDocument> documents;
    std::vector<Assessment> assessments;
    Date today;
    std::vector<OriginAssessment> origins{};
};

/// NotFound, NoPermission.
Result<PathwayFacts> readPathwayFacts(const CaseworkRecords& casework, const RecordId& person,
                                      Date today);

/// Whether one condition holds for the person, as far as her record says.
ConditionState stateOf(const referrals::ConditionTest& test, const PathwayFacts& facts);

/// The conditions of a pathway, in its order. Sources of the shipped ones: Law on Foreigners does
/// not apply to asylum applicants (art. 2), its grounds for presumed and identified victims (art.
/// 40), Law on Asylum (domain.md 4).
std::vector<PathwayCondition> conditionsOf(const referrals::PathwayDefinition& pathway,
                                           const PathwayFacts& facts);

} // namespace zaklon
