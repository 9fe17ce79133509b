// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Reopening.h"

#include "core/identification/CaseClosing.h"
#include "core/identification/ProcedureTerms.h"
#include "core/people/FileReopening.h"
#include "core/vault/RequiredRecord.h"

namespace zaklon {

namespace {

/// What somebody ended for another reason stays ended.
PathwayRun goingOn(const PathwayRun& run, const referrals::PathwayDefinition& definition) {
    const auto& pathway = run.pathway;
    const bool withFile = pathway.state == PathwayState::Ended && pathway.reasons.size() == 1 &&
                          pathway.reasons.front().text == kFileClosed;
    return withFile ? resumed(run, definition).value_or(run) : run;
}

} // namespace

Status reopenProcedure(Transaction& transaction, const Vault& vault,
                       IdentificationProcedure procedure,
                       const referrals::PathwayDefinition& definition) {
    if (!procedure.closedOn) {
        return {};
    }
    procedure.closedOn.reset();
    if (auto saved = transaction.save(procedure); !saved) {
        return saved;
    }
    auto phases = changeRun(transaction, vault, procedure.pathwayCase, [&](const PathwayRun& run) {
        return Result<PathwayRun>(goingOn(run, definition));
    });
    return phases ? reopenFile(transaction, vault.casework(), procedure.person) : phases;
}

} // namespace zaklon
