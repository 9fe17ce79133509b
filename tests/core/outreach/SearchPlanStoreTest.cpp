// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact that is written down or corrected changes in the running searches of its person.
#include "core/outreach/SearchPlanStore.h"

#include "tests/core/support/Searches.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A search that was opened on Sunday 8 March 2026, two days before the clock of the vault.
struct RunningSearch {
    explicit RunningSearch(int minutesAhead = 0)
        : vault(Role::Coordinator, "2026-03-10T09:00:00Z", minutesAhead) {}

    TestVault vault;
    Person person = vault.save(aPerson());
    SearchPlan plan = opened();
    CodeLists codes = CodeLists::load().value();

    SearchPlan opened() {
        SearchPlan made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.reason = {"missed_contact"};
        made.openedOn = day("2026-03-08");
        made.nextOn = day("2026-03-10");
        made.everyDays = 3;
        return vault.save(made);
    }
    Contact spokeAt(std::string_view at) const {
        Contact contact;
        contact.id = RecordId::generate();
        contact.person = person.id;
        contact.at = *Timestamp::parse(at);
        contact.channel = {"mobile"};
        contact.result = {"spoke"};
        contact.safe = YesNo::Yes;
        return contact;
    }
    /// As the form of contacts does it.
    void write(const Contact& contact) {
        const LocalTime now({vault.today(), 9 * 60}, {},
                            [this](Timestamp at) { return vault.clock().dayOf(at); });
        vault.requireWritten([&](Transaction& transaction) -> Status {
            auto before = readSearchFacts(vault.casework(), vault.confidential(), person.id, codes);
            REQUIRE(before);
            const auto saved = transaction.save(contact);
            return saved ? followContact(transaction, std::move(*before), contact, now) : saved;
        });
    }
    SearchPlan read() const { return vault.casework().find<SearchPlan>(plan.id).value().value(); }
};

SafeContact wayOn(const RecordId& person, std::string_view weekday) {
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person;
    way.channel = {"mobile"};
    way.address = "064 123-4567";
    way.mayContact = MayContact::Yes;
    way.days = {{std::string(weekday)}};
    way.verifiedOn = day("2026-03-01");
    return way;
}

} // namespace

TEST_CASE("a search is due by the way that was agreed last", "[outreach]") {
    RunningSearch search; // on Tuesday 10 March
    const auto agree = [&](const SafeContact& way) {
        const LocalTime now({search.vault.today(), 9 * 60});
        search.vault.requireWritten([&](Transaction& transaction) -> Status {
            auto before = readSearchFacts(search.vault.casework(), search.vault.confidential(),
                                          search.person.id, search.codes);
            REQUIRE(before);
            const auto saved = transaction.save(search.vault.confidential(), way);
            return saved ? followWay(transaction, std::move(*before), way, now) : saved;
        });
    };
    auto way = wayOn(search.person.id, "friday");
    agree(way);
    CHECK(search.read().nextOn == day("2026-03-13"));
    way.days = {{"thursday"}};
    agree(way);
    CHECK(search.read().nextOn == day("2026-03-12"));
    way.mayContact = MayContact::Never; // others are asked, on the day that stands
    agree(way);
    CHECK(search.read().nextOn == day("2026-03-12"));
    auto paused = search.read();
    paused.state = SearchState::Paused;
    search.vault.save(paused);
    way.mayContact = MayContact::Yes;
    way.days = {{"friday"}};
    agree(way);
    CHECK(search.read().nextOn == day("2026-03-12"));
}

TEST_CASE("a contact from before the search was opened does not end it", "[outreach]") {
    RunningSearch search;
    auto contact = search.spokeAt("2026-03-07T22:30:00Z");
    search.write(contact);
    CHECK(search.read().state == SearchState::Running);
    contact.result = {"no_answer"}; // nor is a later attempt counted from it
    search.write(contact);
    CHECK(search.read().nextOn == day("2026-03-10"));
    contact.result = {"spoke"};
    search.write(contact);
    CHECK(search.read().state == SearchState::Running);
}

TEST_CASE("the days of a search are those of the calendar here", "[outreach]") {
    RunningSearch search(60);
    search.write(search.spokeAt("2026-03-07T23:30:00Z")); // half past midnight of the 8th
    CHECK(search.read().state == SearchState::Ended);
    CHECK(search.read().endedOn == day("2026-03-08"));
}

TEST_CASE("a search ends on the day of the contact, not on that of its writing", "[outreach]") {
    RunningSearch search;
    search.write(search.spokeAt("2026-03-09T10:00:00Z"));
    CHECK(search.read().state == SearchState::Ended);
    CHECK(search.read().endedHow.text == "reached");
    CHECK(search.read().endedOn == day("2026-03-09"));
}

TEST_CASE("without a way to propose, the days between attempts count from the attempt",
          "[outreach]") {
    RunningSearch search;
    auto contact = search.spokeAt("2026-03-09T10:00:00Z");
    contact.result = {"no_answer"};
    search.write(contact);
    CHECK(search.read().nextOn == day("2026-03-12"));
}

TEST_CASE("a correction that says nothing new leaves the search as it was put", "[outreach]") {
    RunningSearch search;
    auto contact = search.spokeAt("2026-03-09T10:00:00Z");
    search.write(contact);
    REQUIRE(search.read().state == SearchState::Ended);
    // Missed again on the same day: the search is taken up again by hand.
    auto again = search.plan;
    again.nextOn = day("2026-03-11");
    search.vault.save(again);
    contact.minutes = 12;
    contact.channel = {"landline"};
    search.write(contact);
    CHECK(search.read().state == SearchState::Running);
    CHECK(search.read().nextOn == day("2026-03-11"));
}

TEST_CASE("a correction of when, what, how safe or by whom is heard", "[outreach]") {
    RunningSearch search;
    auto contact = search.spokeAt("2026-03-09T10:00:00Z");
    contact.safe = YesNo::No;
    search.write(contact);
    REQUIRE(search.read().state == SearchState::Running);

    contact.safe = YesNo::Yes;
    contact.byPerson = GENERATE(false, true); // its safety alone, or also who made it
    search.write(contact);
    CHECK(search.read().state == SearchState::Ended);
    CHECK(search.read().endedHow.text == (contact.byPerson ? "came_back" : "reached"));
}

TEST_CASE("a contact that turns out not to have reached her lets the search run again",
          "[outreach]") {
    RunningSearch search; // on 10 March 2026
    auto contact = search.spokeAt("2026-03-09T10:00:00Z");
    search.write(contact);
    REQUIRE(search.read().state == SearchState::Ended);
    SECTION("somebody else answered") {
        contact.result = {"other_person"};
        search.write(contact);
        CHECK(search.read().nextOn == day("2026-03-12")); // three days after the attempt
    }
    SECTION("it was not safe") {
        contact.safe = YesNo::No;
        search.write(contact);
    }
    SECTION("it was before the search was opened") {
        contact.at = *Timestamp::parse("2026-03-07T10:00:00Z");
        search.write(contact);
        CHECK(search.read().nextOn == search.vault.today());
    }
    SECTION("somebody tried since, and the telephone was not safe") {
        search.vault.save(wayOn(search.person.id, "friday"));
        search.vault.save(aContact(search.person.id, "2026-03-10T08:00:00Z", "no_answer"));
        contact.result = {"unsafe_stopped"};
        search.write(contact);
        CHECK(search.read().nextOn == search.vault.today()); // others are asked
    }
    const auto again = search.read();
    CHECK(again.state == SearchState::Running);
    CHECK(again.endedHow.empty());
    CHECK_FALSE(again.endedOn);
    CHECK(again.nextOn);
}

TEST_CASE("a search that a corrected contact still ends is ended as it says now", "[outreach]") {
    RunningSearch search;
    auto contact = search.spokeAt("2026-03-09T10:00:00Z");
    search.write(contact);
    REQUIRE(search.read().endedOn == day("2026-03-09"));
    SECTION("on another day") {
        contact.at = *Timestamp::parse("2026-03-08T10:00:00Z");
        search.write(contact);
        CHECK(search.read().endedOn == day("2026-03-08"));
    }
    SECTION("and not by what somebody tried since") {
        search.vault.save(aContact(search.person.id, "2026-03-10T08:00:00Z", "no_answer"));
        contact.at = *Timestamp::parse("2026-03-08T10:00:00Z");
        search.write(contact);
        CHECK(search.read().endedOn == day("2026-03-08"));
    }
    SECTION("by whom") {
        contact.byPerson = true;
        search.write(contact);
        CHECK(search.read().endedHow.text == "came_back");
    }
    SECTION("where another one reached her") {
        search.vault.save(aContact(search.person.id, "2026-03-09T15:00:00Z", "spoke"));
        contact.result = {"other_person"};
        search.write(contact);
        CHECK(search.read().endedOn == day("2026-03-09"));
    }
    CHECK(search.read().state == SearchState::Ended);
}

TEST_CASE("a search does not run again beside another one nor past a danger", "[outreach]") {
    RunningSearch search;
    auto contact = search.spokeAt("2026-03-08T10:00:00Z");
    search.write(contact);
    REQUIRE(search.read().state == SearchState::Ended);
    auto newer = aSearch(search.person.id, day("2026-03-09"));
    contact.result = {"other_person"};
    SECTION("one that is paused goes on") {
        newer.state = SearchState::Paused;
        search.vault.save(newer);
        search.write(contact);
        CHECK(search.read().state == SearchState::Ended);
    }
    SECTION("one that ended in danger is looked at first") {
        saveEnded(search.vault, newer, "would_endanger", day("2026-03-10"));
        search.write(contact);
        CHECK(search.read().state == SearchState::Paused);
        CHECK(search.read().nextOn);
    }
}
