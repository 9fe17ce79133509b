// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals of an assessment that a worker takes over: into the plan, or as a category.
#pragma once

#include "core/assessments/Questionnaire.h"
#include "core/base/LocalizedText.h"
#include "core/services/CarePlanProposals.h"
#include "core/vault/Vault.h"

#include <string>
#include <vector>

namespace zaklon {

/// Rules of the person's open actions (Action::recommendation).
Result<std::vector<std::string>> plannedRules(const CaseworkRecords& casework,
                                              const RecordId& person);

/// What a completed assessment proposes to its person as the plan stands now. NotFound (`person`,
/// `assessment`), Invalid with `outcome` if it is not one of this questionnaire.
Result<AssessmentProposals> readProposals(const CaseworkRecords& casework,
                                          const RecordId& assessment,
                                          const assessments::Questionnaire& questionnaire);

struct AdoptedProposals {
    std::vector<RecordId> needs; ///< those that were new
    std::vector<RecordId> goals;
    std::vector<RecordId> actions;
};

/// Makes needs, goals and actions of the chosen rules. A line goes under the open need of its area;
/// there it is linked to assessment and rule, given to the worker of the session, and, with the key
/// of the confidential compartment, worded in the given language with its reason. What is already
/// planned is left out. `came`: the day of the admission, or else of the first contact, from which
/// the days of some lines count (ActionRule::fromArrival). Invalid with `recommendation` for a rule
/// that is not proposed; else as readProposals.
Result<AdoptedProposals> adoptProposals(Transaction& transaction, const Vault& vault,
                                        const RecordId& assessment,
                                        const assessments::Questionnaire& questionnaire,
                                        const std::vector<std::string>& rules, Language language,
                                        std::optional<Date> came = std::nullopt);

/// The category that a worker confirms after an assessment, with her reason (kept as Narrative
/// under the assessment's id). Invalid with `reason` if it is blank; NotFound, NoConfidentialKey.
Status confirmCategory(Transaction& transaction, const Vault& vault, const RecordId& assessment,
                       PersonCategory category, const std::string& reason);

} // namespace zaklon
