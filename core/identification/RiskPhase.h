// SPDX-License-Identifier: GPL-3.0-or-later
// Phase 3 of domain.md 3, `urgent_risk_needs`, is the form that measures the risk (domain.md 9.4):
// whoever filled it in did the phase.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// The day of the newest assessment since then that says enough of the risk (LittleKnown.h).
Result<std::optional<Date>> riskAssessedSince(const CaseworkRecords& casework,
                                              const RecordId& person, Date openedOn);

/// Does the phase of risk (StepRule::Risk) of the procedures of the person that are open and were
/// opened by the day of this assessment. Nothing under a version whose template names no such
/// phase, for a role that writes none, or for one that says too little.
Status followAssessment(Transaction& transaction, const Vault& vault,
                        const referrals::PathwayLibrary& pathways, const Assessment& assessment);

} // namespace zaklon
