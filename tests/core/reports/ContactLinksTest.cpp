// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ContactLinks.h"

#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

const Date kOn = day("2026-02-01");

/// A call of the person concerned that became a report, and a record for that person.
struct CalledHouse {
    TestVault vault;
    Person person = vault.save(aPerson());
    SuspicionReport report = vault.save(aReport(vault));
    HeardContact heard;

    CalledHouse() {
        heard.contact = aCall("2026-02-01T10:00:00Z");
        heard.contact.caller = {"self"};
        heard.contact.safeToCallBack = YesNo::Yes;
        heard.contact.report = report.id;
        heard.words.id = heard.contact.id;
        heard.words.said = "Synthetic words.";
        heard.words.callBack = "+381 00 0000000";
        vault.save(heard.contact);
        vault.save(heard.words);
    }
    std::optional<HeardContact> waiting() {
        return waitingContactOf(vault.casework(), vault.confidential(), report.id).value();
    }
    Status give(const HeardContact& one, const RecordId& to) {
        const auto written = vault->write([&](Transaction& transaction) {
            return giveToPerson(transaction, vault.confidential(), one, to, kOn);
        });
        return written ? Status() : Status(passOn(written));
    }
    std::vector<SafeContact> ways() {
        return vault.confidential().where<SafeContact>("person", person.id).value();
    }
};

} // namespace

TEST_CASE("the contact of a report waits for its person and is given once", "[reports]") {
    CalledHouse house;
    REQUIRE(house.waiting());
    CHECK(house.waiting()->words.said == "Synthetic words.");
    REQUIRE(house.give(house.heard, house.person.id));
    CHECK_FALSE(house.waiting());
    const auto& id = house.heard.contact.id;
    const auto contact = house.vault.casework().find<HelplineContact>(id).value().value();
    CHECK(contact.person == house.person.id);
    const auto words = house.vault.confidential().find<HelplineWords>(id).value().value();
    CHECK(words.person == house.person.id); // erased with her
    const auto refused = house.give({contact, words}, house.vault.save(aPerson()).id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "person");
}

TEST_CASE("the answer about calling back becomes a safe contact once", "[reports]") {
    CalledHouse house;
    REQUIRE(house.give(house.heard, house.person.id));
    REQUIRE(house.ways().size() == 1);
    auto way = house.ways().front();
    CHECK(way.mayContact == MayContact::Yes);
    CHECK(way.verifiedOn == kOn);
    CHECK(way.preferred);
    // What was agreed since then stands when the same number comes with another contact.
    way.mayContact = MayContact::Never;
    house.vault.save(way);
    auto again = house.heard;
    again.contact.person = house.person.id;
    REQUIRE(house.give(again, house.person.id));
    REQUIRE(house.ways().size() == 1);
    CHECK(house.ways().front().mayContact == MayContact::Never);
    // Another number is one more way, and not the first to try.
    again.words.callBack = "+381 00 1111111";
    REQUIRE(house.give(again, house.person.id));
    REQUIRE(house.ways().size() == 2);
    CHECK_FALSE((house.ways()[0].preferred && house.ways()[1].preferred));
}

TEST_CASE("somebody is put on a report once", "[reports]") {
    CalledHouse house;
    for (int i = 0; i < 2; ++i) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return putOnReport(transaction, house.vault.casework(), house.report.id,
                               house.person.id, house.vault.today());
        });
    }
    CHECK(house.vault.casework().where<ReportedPerson>("report", house.report.id)->size() == 1);
}
