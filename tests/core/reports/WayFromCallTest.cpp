// SPDX-License-Identifier: GPL-3.0-or-later
// A number that was told in a call of which nobody knows who made it: proposed, never kept by
// itself.
#include "core/reports/ContactLinks.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct AskedHouse {
    TestVault vault;
    Person person = vault.save(aPerson());
    HelplineContact call = aCall("2026-02-01T10:00:00Z");

    AskedHouse() {
        call.person = person.id;
        call.safeToCallBack = YesNo::Yes;
        call.language = {"fr"};
        tell(call, "+381 00 0000000");
    }
    void tell(const HelplineContact& contact, const std::string& number) {
        HelplineWords words;
        words.id = contact.id;
        words.person = person.id;
        words.callBack = number;
        vault.save(contact);
        vault.save(words);
    }
    std::optional<HeardContact> asked() {
        return wayToAskAbout(vault.casework(), vault.confidential(), person.id).value();
    }
};

} // namespace

TEST_CASE("a number that may be the person's own is proposed and left to be agreed", "[reports]") {
    AskedHouse house;
    REQUIRE(house.asked());
    CHECK(house.asked()->contact.id == house.call.id);
    const auto way = proposedWayFrom(house.asked()->contact, house.asked()->words, house.person.id,
                                     day("2026-02-01"));
    CHECK(way.channel == Code{"mobile"});
    CHECK(way.address == "+381 00 0000000");
    CHECK(way.language == Code{"fr"});
    CHECK_FALSE(way.mayContact); // somebody says it
    CHECK_FALSE(safeContactFrom(house.call, house.asked()->words, house.person.id,
                                day("2026-02-01"))); // nothing is kept by itself
    auto kept = way;
    kept.address = "+38100 000-0000";
    kept.mayContact = MayContact::Never;
    house.vault.save(kept);
    CHECK_FALSE(house.asked()); // it was asked about
}

TEST_CASE("a number of somebody else is none of the person's", "[reports]") {
    AskedHouse house;
    for (const auto* caller : {"family", "citizen", "self"}) { // her own is kept when it is told
        CAPTURE(caller);
        house.call.caller = {caller};
        house.vault.save(house.call);
        CHECK_FALSE(house.asked());
    }
    house.call.caller = {"unknown"};
    house.vault.save(house.call);
    CHECK(house.asked());
}

TEST_CASE("what was said later about calling back holds", "[reports]") {
    AskedHouse house;
    auto later = aCall("2026-02-03T10:00:00Z");
    later.person = house.person.id;
    later.safeToCallBack = YesNo::No;
    house.tell(later, "");
    CHECK_FALSE(house.asked());
    auto last = aCall("2026-02-05T10:00:00Z");
    last.person = house.person.id;
    last.safeToCallBack = YesNo::Yes;
    house.tell(last, "+381 00 1111111");
    REQUIRE(house.asked());
    CHECK(house.asked()->contact.id == last.id);
}
