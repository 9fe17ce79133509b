// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/RiskPhase.h"

#include "core/assessments/AssessmentStore.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/ProcedurePhases.h"
#include "core/referrals/PathwayStore.h"

#include <algorithm>

namespace zaklon {

using referrals::PathwayLibrary;
using referrals::StepRule;

namespace {

Result<PathwayRun> riskAssessed(const PathwayRun& run, const CaseworkRecords& casework,
                                const PathwayLibrary& pathways, Date on) {
    const auto definition = pathways.find(run.pathway.pathway.text, run.pathway.pathwayVersion);
    if (!definition || definition->stepFor(StepRule::Risk) == nullptr) {
        return run;
    }
    const auto own = pathwayFor(casework, run.pathway.person, *definition, on);
    return own ? completed(run, *own, StepRule::Risk, on) : passOn(own);
}

} // namespace

Result<std::optional<Date>> riskAssessedSince(const CaseworkRecords& casework,
                                              const RecordId& person, Date openedOn) {
    auto assessments = AssessmentStore(casework).completed(person);
    if (!assessments) {
        return passOn(assessments);
    }
    std::erase_if(*assessments, [&](const Assessment& each) { return each.takenOn < openedOn; });
    const auto known = knownRiskOf(*assessments);
    return known ? std::optional(known->takenOn) : std::optional<Date>();
}

Status followAssessment(Transaction& transaction, const Vault& vault,
                        const PathwayLibrary& pathways, const Assessment& assessment) {
    const auto known = knownRiskOf({assessment});
    if (!known || !mayWrite(vault.session().role(), describe<PathwayStep>().kind)) {
        return {};
    }
    const auto procedures =
        vault.casework().where<IdentificationProcedure>("person", assessment.person);
    if (!procedures) {
        return passOn(procedures);
    }
    for (const auto& procedure : *procedures) {
        if (procedure.closedOn || assessment.takenOn < procedure.openedOn) {
            continue;
        }
        const auto run = PathwayStore(vault.casework()).run(procedure.pathwayCase);
        const auto after =
            run ? riskAssessed(*run, vault.casework(), pathways, assessment.takenOn) : run;
        if (!after) {
            return passOn(after);
        }
        if (changedSteps(*run, *after).empty()) {
            continue; // done before
        }
        if (auto saved = saveRun(transaction, *run, *after); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
