// SPDX-License-Identifier: GPL-3.0-or-later
// A verification, and what follows when nobody could verify anything.
#include "core/base/Clock.h"
#include "core/identification/LimitsOfPerson.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProcedureMoves.h"
#include "core/outreach/SearchMoves.h"
#include "core/vault/Vault.h"

namespace zaklon {

namespace {

constexpr const char* kAfterDismissal = "after_dismissal"; ///< list search_reason

} // namespace

Status saveVerification(Transaction& transaction, const Vault& vault, FollowUp duty,
                        const IdentificationLimits& limits, const CodeLists& codes,
                        const LocalTime& now) {
    const auto today = vault.environment().clock.today();
    if (!isUnverified(duty.finding, codes)) {
        return transaction.save(fulfilled(std::move(duty), {}, vault.session(), today));
    }
    const auto own = limitsOf(vault.casework(), duty.person, limits, today);
    if (!own) {
        return passOn(own);
    }
    if (auto searched =
            searchUnlessSearched(transaction, vault,
                                 searchFor(duty.person, kAfterDismissal,
                                           own->lengths.searchEveryDays, vault.session(), today),
                                 now, codes);
        !searched) {
        return searched;
    }
    duty.finding = {};
    duty.due = today.plusDays(own->noAttemptDays);
    return transaction.save(duty);
}

} // namespace zaklon
