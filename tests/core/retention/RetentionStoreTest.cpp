// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionStore.h"

#include "core/identification/IdentificationLimits.h"
#include "core/reports/HelplineContact.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RetentionTerms terms() {
    const auto limits = IdentificationLimits::shipped().value();
    return {limits.retention, limits.screeningForm};
}

/// On 10 March 2026, with a file that was closed on some day.
struct House {
    TestVault vault;
    Person person = aPerson();

    explicit House(const char* closedOn = "2021-03-10", std::optional<int> birthYear = 1980) {
        person.birthYear = birthYear;
        person.firstContact = day("2020-06-01");
        vault.save(person);
        // A file ends on the day of its closing: the clock stands where that was.
        vault.clock().set(*Timestamp::parse(std::string(closedOn) + "T09:00:00Z"));
        vault.save(aClosing(person.id, day(closedOn)));
        person.status = CaseStatus::Closed;
        vault.save(person);
        vault.clock().set(*Timestamp::parse("2026-03-10T09:00:00Z"));
    }
    std::vector<RetentionRow> list(const char* on = "2026-03-10") {
        return RetentionStore(vault.casework(), terms()).list(day(on)).value();
    }
    RetentionDecision decide(RetentionChoice choice, std::optional<Date> until = {}) {
        RetentionDecision decision;
        decision.id = RecordId::generate();
        decision.person = person.id;
        decision.choice = choice;
        decision.reason = Code{"compensation"};
        decision.until = until;
        decision.decidedOn = vault.today();
        return vault.save(decision);
    }
};

} // namespace

TEST_CASE("a closed file is proposed from its day on and then erased", "[retention]") {
    House house;
    CHECK(house.list("2026-03-09").empty());
    REQUIRE(house.list().size() == 1);
    CHECK(house.list().front().caseCode == house.person.code);
    REQUIRE(eraseAfterReview(*house.vault, terms(), house.person.id));
    CHECK(house.list().empty());
    CHECK_FALSE(house.vault.casework().find<Person>(house.person.id).value());
}

TEST_CASE("a file that was opened again is not proposed", "[retention]") {
    House house;
    house.person.status = CaseStatus::Reopened;
    house.vault.save(house.person);
    CHECK(house.list().empty());
    const auto erased = eraseAfterReview(*house.vault, terms(), house.person.id);
    REQUIRE_FALSE(erased);
    CHECK(erased.error().field == "retention");
    CHECK(house.vault.casework().find<Person>(house.person.id).value());
}

TEST_CASE("what is held, kept longer or of unknown age is not erased", "[retention]") {
    SECTION("held") {
        House house;
        house.decide(RetentionChoice::Hold);
        REQUIRE(house.list().size() == 1); // seen, so that the hold is not forgotten
        CHECK(house.list().front().retention.held);
        CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
    }
    SECTION("kept longer") {
        House house;
        house.decide(RetentionChoice::KeepLonger, day("2027-03-10"));
        CHECK(house.list().empty());
        CHECK(house.list("2027-03-10").size() == 1);
        CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
    }
    SECTION("of unknown age") {
        House house("2021-03-10", {});
        REQUIRE(house.list().size() == 1);
        CHECK(house.list().front().retention.ageUnknown);
        CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
    }
}

TEST_CASE("a decision is never rewritten, and only a coordinator makes one", "[retention]") {
    House house;
    auto decision = house.decide(RetentionChoice::Hold);
    decision.choice = RetentionChoice::HoldEnded;
    const auto written =
        house.vault->write([&](Transaction& transaction) { return transaction.save(decision); });
    REQUIRE_FALSE(written);
    CHECK(written.error().field == "choice");
    CHECK(mayWrite(Role::Coordinator, "retention_decision"));
    CHECK_FALSE(mayWrite(Role::CaseWorker, "retention_decision"));
    CHECK_FALSE(mayWrite(Role::ShelterWorker, "retention_decision"));
}

TEST_CASE("nothing is decided on a day that is still to come", "[retention]") {
    House house;
    RetentionDecision decision;
    decision.id = RecordId::generate();
    decision.person = house.person.id;
    decision.choice = RetentionChoice::HoldEnded;
    decision.reason = Code{"proceeding_over"};
    decision.decidedOn = house.vault.today().plusDays(1);
    const auto written =
        house.vault->write([&](Transaction& transaction) { return transaction.save(decision); });
    REQUIRE_FALSE(written);
    CHECK(written.error().field == "decided_on");
    decision.decidedOn = house.vault.today();
    house.vault.save(decision);
}

TEST_CASE("the decisions of one file do not count for another", "[retention]") {
    House house;
    auto other = aPerson();
    other.birthYear = 1980;
    other.firstContact = day("2020-06-01");
    house.vault.clock().set(*Timestamp::parse("2021-03-10T09:00:00Z"));
    other = house.vault.saveClosed(other);
    house.vault.clock().set(*Timestamp::parse("2026-03-10T09:00:00Z"));
    house.decide(RetentionChoice::Hold);
    const RetentionStore store(house.vault.casework(), terms());
    CHECK(house.list().size() == 2);
    const auto held = store.list(house.vault.today(), house.person.id).value();
    REQUIRE(held.size() == 1);
    CHECK(held[0].retention.held);
    const auto free = store.list(house.vault.today(), other.id).value();
    REQUIRE(free.size() == 1);
    CHECK_FALSE(free[0].retention.held);
    REQUIRE(eraseAfterReview(*house.vault, terms(), other.id));
    CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
}

TEST_CASE("contacts without a person are counted from the day of their length on", "[retention]") {
    TestVault vault;
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = *Timestamp::parse("2025-03-10T23:30:00Z");
    vault.save(contact);
    const RetentionStore store(vault.casework(), terms());
    CHECK(store.oldContacts(day("2026-03-09")).value() == 0);
    CHECK(store.oldContacts(day("2026-03-10")).value() == 1);
}
