// SPDX-License-Identifier: GPL-3.0-or-later
// Does the authority know of what began a procedure, since when, and about whom (domain.md 3, phase
// 4; needs D01, D28, D33)? One answer for everybody who asks: the phase that carries 'application'
// is done on the day on which the authority came to know. It is done by a sending of ours about the
// person to an institution that answers in the pathway, by the day that somebody typed when the
// procedure was opened (IdentificationProcedure::knownSince) or in the phase itself, and by nothing
// else. Whoever a report came from told us, and nobody else.
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/identification/IdentificationStore.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/reports/ReportSent.h"
#include "core/vault/Transaction.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// Since when the authority knows, as the records say when the procedure is opened: the day that
/// was typed, or else that of the first sending. Nothing while nobody told it. NoPermission.
Result<std::optional<Date>> toldAuthorityOn(const CaseworkRecords& casework,
                                            const IdentificationProcedure& procedure,
                                            const referrals::PathwayDefinition& definition);

/// Completes the phase of reporting in the procedures that this report began and whose authority
/// was told by it; nothing happens where it is done. To be called with the record of the sending
/// saved. Errors of PathwayProgress.h.
Status followSending(Transaction& transaction, const Vault& vault, const ReportSending& sending,
                     const referrals::PathwayDefinition& definition,
                     const IdentificationLimits& limits);

/// The phase of reporting of an undecided procedure while nobody told the authority, from its day
/// on; where it has none, once a receipt would be waited for. nullptr otherwise, also where
/// somebody left it out. The same people as FallingWhy::NotSent, and those of its day.
const PathwayStep* reportToSend(const ProcedureFile& file,
                                const referrals::PathwayDefinition& definition,
                                const PersonLimits& limits, Date today);

} // namespace zaklon
