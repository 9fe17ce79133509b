// SPDX-License-Identifier: GPL-3.0-or-later
// One rule for every record: what belongs to one person never hangs on what belongs to another.
#include "core/consent/Consent.h"
#include "core/identification/Guarantee.h"
#include "core/people/PersonLink.h"
#include "core/referrals/Referral.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Guarantee aGuarantee(const RecordId& person, const RecordId& assessment) {
    Guarantee guarantee;
    guarantee.id = RecordId::generate();
    guarantee.person = person;
    guarantee.kind = {"breaks"};
    guarantee.assessment = assessment;
    return guarantee;
}

} // namespace

TEST_CASE("a record never refers to the record of another person", "[catalogue]") {
    TestVault vault;
    const auto one = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    const auto hers = vault.save(anAssessment(one.id, vault.today(), 1, "VS-1"));
    vault.save(aGuarantee(one.id, hers.id));
    const auto refused = vault->write(
        [&](Transaction& transaction) { return transaction.save(aGuarantee(other.id, hers.id)); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == "assessment");
    CHECK(refused.error().detail == "belongs to another person");
}

TEST_CASE("a link to another person is what it says, and what is nobody's may be referred to",
          "[catalogue]") {
    TestVault vault;
    const auto one = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    PersonLink link;
    link.id = RecordId::generate();
    link.person = one.id;
    link.other = other.id;
    link.linkedOn = vault.today();
    vault.save(link);
    CHECK(vault.casework().find<PersonLink>(link.id)->has_value());
}
