// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/MonitoringMoves.h"

#include "core/base/Clock.h"
#include "core/identification/LimitsOfPerson.h"
#include "core/outreach/SearchMoves.h"
#include "core/vault/Vault.h"

namespace zaklon {

namespace {

/// Of the list search_reason; also an event after which risk is assessed again.
constexpr std::string_view kMissedContact = "missed_contact";

bool asksForSearch(MonitoringState state) {
    return state == MonitoringState::NotReached || state == MonitoringState::Unsafe;
}

SearchPlan searchAfter(const MonitoringContact& contact, const PersonLimits& limits,
                       const Session& session, Date today) {
    auto plan =
        searchFor(contact.person, kMissedContact, limits.lengths.searchEveryDays, session, today);
    plan.openedOn = contact.doneOn.value_or(today);
    plan.state =
        contact.state == MonitoringState::Unsafe ? SearchState::Paused : SearchState::Running;
    return plan;
}

} // namespace

Status saveMonitoring(Transaction& transaction, const Vault& vault,
                      const MonitoringContact& contact, const IdentificationLimits& limits,
                      const CodeLists& codes, const LocalTime& now) {
    if (auto saved = transaction.save(contact); !saved || !asksForSearch(contact.state)) {
        return saved;
    }
    const auto today = vault.environment().clock.today();
    const auto own = limitsOf(vault.casework(), contact.person, limits, today);
    return own ? searchUnlessSearched(transaction, vault,
                                      searchAfter(contact, *own, vault.session(), today), now,
                                      codes)
               : Status(passOn(own));
}

} // namespace zaklon
