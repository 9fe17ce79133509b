// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/PointlessDuties.h"

#include "core/referrals/DutyRules.h"

namespace zaklon {

Status closePointlessDuties(Transaction& transaction, const Vault& vault,
                            const IdentificationProcedure& decided, const CodeLists& codes) {
    if (decided.outcome != ProcedureOutcome::Identified) {
        return {};
    }
    const auto duties = vault.casework().where<FollowUp>("pathway_case", decided.pathwayCase);
    if (!duties) {
        return passOn(duties);
    }
    for (auto duty : *duties) {
        if (duty.state != FollowUpState::Open || !endsWithRecognition(duty.duty, codes)) {
            continue;
        }
        duty.state = FollowUpState::Waived;
        duty.closedOn = vault.environment().clock.today();
        duty.closedBy = vault.session().worker.id;
        duty.waiveReason = Code{std::string(kRecognisedLater)};
        if (auto saved = transaction.save(duty); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
