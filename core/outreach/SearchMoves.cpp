// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchMoves.h"

#include "core/vault/Vault.h"

namespace zaklon {

SearchPlan searchFor(const RecordId& person, std::string_view reason, int everyDays,
                     const Session& session, Date today) {
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = person;
    plan.reason = Code{std::string(reason)};
    plan.openedOn = today;
    plan.owner = session.worker.id;
    plan.everyDays = everyDays;
    plan.nextOn = today.plusDays(everyDays);
    return plan;
}

Status searchUnlessSearched(Transaction& transaction, const Vault& vault, SearchPlan search,
                            const LocalTime& now, const CodeLists& codes) {
    const auto facts =
        readSearchFacts(vault.casework(), vault.confidential(), search.person, codes);
    if (!facts) {
        return passOn(facts);
    }
    if (facts->goingOn() != nullptr) {
        return {};
    }
    if (facts->endedInDanger(now)) {
        search.state = SearchState::Paused;
    }
    if (search.state == SearchState::Running) {
        const auto next = facts->proposal(search, now, search.nextOn).next;
        search.nextOn = next ? next->from.day : search.nextOn;
    }
    return transaction.save(search);
}

Status saveContact(Transaction& transaction, const CaseworkRecords& casework,
                   const std::optional<ConfidentialRecords>& confidential, const Contact& contact,
                   const std::function<Status()>& save, const LocalTime& now,
                   const CodeLists& codes) {
    if (!mayWrite(casework.session().role(), Description<SearchPlan>::kind)) {
        return save();
    }
    auto before = readSearchFacts(casework, confidential, contact.person, codes);
    if (!before) {
        return passOn(before);
    }
    const auto saved = save();
    return saved ? followContact(transaction, std::move(*before), contact, now) : saved;
}

} // namespace zaklon
