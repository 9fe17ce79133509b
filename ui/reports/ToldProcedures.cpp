// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ToldProcedures.h"

#include "core/referrals/PathwayDefinition.h"

namespace zaklon::ui {

Status tellProcedures(const Session& session, Transaction& transaction,
                      const ReportSending& sending) {
    const auto& definitions = session.definitions();
    const auto phases = definitions.pathways.current(referrals::kIdentificationPathway);
    return phases
               ? followSending(transaction, session.vault(), sending, *phases, definitions.limits)
               : Status();
}

} // namespace zaklon::ui
