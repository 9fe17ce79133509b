// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProtectiveStatus.h"

#include "core/people/PersonStore.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

ProtectiveStatus begun(const RecordId& person) {
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = person;
    status.criteria = {{"violence"}};
    status.since = day("2026-03-01");
    status.reviewDays = 30;
    status.reviewDue = day("2026-03-31");
    return status;
}

Person of(TestVault& vault, PersonCategory category) {
    auto person = aPerson();
    person.category = category;
    return vault.save(person);
}

PersonCategory protectedAs(TestVault& vault, PersonCategory category) {
    const auto person = of(vault, category);
    vault.requireWritten([&](Transaction& transaction) {
        return protectAsAtRisk(transaction, vault.casework(), begun(person.id));
    });
    return vault.casework().find<Person>(person.id).value()->category;
}

std::int64_t atRisk(TestVault& vault) {
    PersonFilter filter;
    filter.category = PersonCategory::PersonAtRisk;
    return PersonStore(vault.casework()).count(filter).value();
}

} // namespace

TEST_CASE("whoever is protected as a person at risk is found as one", "[identification]") {
    TestVault vault;
    CHECK(protectedAs(vault, PersonCategory::NoIndication) == PersonCategory::PersonAtRisk);
    CHECK(protectedAs(vault, PersonCategory::SelfExit) == PersonCategory::PersonAtRisk);
    CHECK(protectedAs(vault, PersonCategory::PresumedVictim) == PersonCategory::PresumedVictim);
    CHECK(protectedAs(vault, PersonCategory::GbvSurvivor) == PersonCategory::GbvSurvivor);
    of(vault, PersonCategory::GbvSurvivor);
    CHECK(atRisk(vault) == 4);
    of(vault, PersonCategory::PersonAtRisk); // nobody said why yet
    CHECK(atRisk(vault) == 5);
}

TEST_CASE("an open status does not vanish with the category: it ends with a reason",
          "[identification]") {
    TestVault vault;
    auto person = of(vault, PersonCategory::PersonAtRisk);
    auto status = vault.save(begun(person.id));
    CHECK(openProtectiveStatus(vault.casework(), person.id).value()->id == status.id);
    person.category = PersonCategory::NoIndication;
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(person); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "category");
    status.endedOn = vault.today();
    CHECK_FALSE(vault->write([&](Transaction& transaction) { return transaction.save(status); }));
    status.exitReason = {"risk_gone"};
    vault.save(status);
    CHECK_FALSE(openProtectiveStatus(vault.casework(), person.id).value());
    vault.save(person);
    CHECK(atRisk(vault) == 0);
}
