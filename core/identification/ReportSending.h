// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the authority has been told of what began a procedure, and since when (domain.md 3,
// phase 4): a report of ours that lies in the house has told nobody.
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/vault/Transaction.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// Since when the authority knows, as the records say: where somebody else reported, the authority
/// began by itself, or our report is not in the vault, since the procedure was opened; else since
/// our report was first sent to an institution that answers in the pathway. Nothing while it was
/// not. NoPermission.
Result<std::optional<Date>> toldAuthorityOn(const CaseworkRecords& casework,
                                            const IdentificationProcedure& procedure,
                                            const referrals::PathwayDefinition& definition);

/// A report left the house.
struct ReportSending {
    RecordId report;
    RecordId person; ///< about whom; nil: the event
    RecordId sentTo;
    Date sentOn;
};

/// Completes the phase of reporting in the procedures that this report began and whose authority
/// was told by it; nothing happens where it is done. To be called with the record of the sending
/// saved. Errors of PathwayProgress.h.
Status followSending(Transaction& transaction, const Vault& vault, const ReportSending& sending,
                     const referrals::PathwayDefinition& definition,
                     const IdentificationLimits& limits);

} // namespace zaklon
