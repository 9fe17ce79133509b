// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/StatusChange.h"

#include "core/assessments/LifeEvent.h"
#include "core/base/Clock.h"
#include "core/vault/Vault.h"

namespace zaklon {

namespace {

/// Of the list life_event.
constexpr std::string_view kStatusChange = "status_change";
/// Of the list legal_status.
constexpr std::string_view kNotKnownStatus = "unknown";

bool isSaid(const Code& status) {
    return !status.empty() && status.text != kNotKnownStatus;
}

LifeEvent changeOf(const Person& person, const Vault& vault) {
    LifeEvent event;
    event.id = RecordId::generate();
    event.person = person.id;
    event.kind = Code{std::string(kStatusChange)};
    event.onDate = vault.environment().clock.today();
    event.worker = vault.session().worker.id;
    return event;
}

} // namespace

Status savePerson(Transaction& transaction, const Vault& vault, const std::optional<Person>& before,
                  const Person& after) {
    auto saved = transaction.save(after);
    const bool changed = before && isSaid(before->legalStatus) && isSaid(after.legalStatus) &&
                         before->legalStatus.text != after.legalStatus.text;
    return saved && changed ? transaction.save(changeOf(after, vault)) : saved;
}

} // namespace zaklon
