// SPDX-License-Identifier: GPL-3.0-or-later
// From domain.md 3 (phase 13) and 9.3, and need D49: care does not end with the file.
#include "core/identification/MonitoringMoves.h"

#include "core/people/SafeContactRules.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A closed file with the contacts agreed for afterwards.
struct Closed {
    ProcedureHouse house;

    Closed() {
        REQUIRE(house.decide(ProcedureOutcome::Identified));
        REQUIRE(house.closeIt(house.aClosing()));
    }
    Result<WriteReceipt> went(std::size_t which, MonitoringState state) {
        auto contact = house.all().monitoring.at(which);
        contact.state = state;
        contact.doneOn = house.vault.today();
        return house.vault->write([&](Transaction& transaction) {
            return saveMonitoring(transaction, *house.vault, contact, house.limits, house.codes,
                                  LocalTime({house.vault.today(), 9 * 60}));
        });
    }
    std::vector<SearchPlan> searches() const {
        return house.vault.casework().where<SearchPlan>("person", house.person.id).value();
    }
    bool isInToday(TaskKind kind, Date on) const {
        const DueTaskStore store(house.vault.casework(), house.vault.confidential(),
                                 TaskTerms::shipped());
        const auto due = store.due(DueQuery{on, 0}).value();
        return std::any_of(due.begin(), due.end(),
                           [&](const DueTask& task) { return task.kind == kind; });
    }
};

} // namespace

TEST_CASE("a contact after closing that reached nobody opens a search in the same commit",
          "[identification]") {
    Closed closed;
    const auto receipt = closed.went(0, MonitoringState::NotReached);
    REQUIRE(receipt);
    REQUIRE(closed.searches().size() == 1);
    const auto search = closed.searches().front();
    CHECK(search.state == SearchState::Running);
    CHECK(search.reason.text == "missed_contact");
    CHECK(search.owner == closed.house.vault.session().worker.id);
    REQUIRE(search.nextOn);
    CHECK(closed.isInToday(TaskKind::ContactAttempt, *search.nextOn)); // the file stays closed
    REQUIRE(closed.went(1, MonitoringState::NotReached));
    CHECK(closed.searches().size() == 1); // one goes on already
    REQUIRE(closed.house.vault->undo(*receipt));
    CHECK(closed.searches().empty());
}

TEST_CASE("a search that begins by itself is due when a way is safe", "[identification]") {
    Closed closed; // on Tuesday 10 March 2026
    SafeContact way;
    way.id = RecordId::generate();
    way.person = closed.house.person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    way.days = {Code{"thursday"}};
    closed.house.vault.save(way);
    REQUIRE(closed.went(0, MonitoringState::NotReached));
    REQUIRE(closed.searches().size() == 1);
    const auto search = closed.searches().front();
    REQUIRE(search.nextOn);
    CHECK(closed.house.vault.today().plusDays(search.everyDays) <= *search.nextOn);
    CHECK(weekdayOf(*search.nextOn) == Weekday::Thursday);
}

TEST_CASE("after the closing the agreed contacts alone are the monitoring", "[identification]") {
    Closed closed;
    const auto today = closed.house.vault.today();
    CHECK_FALSE(closed.isInToday(TaskKind::Monitoring, today.plusMonths(1).plusDays(-1)));
    CHECK(closed.isInToday(TaskKind::Monitoring, today.plusMonths(1)));
    for (const int days : {30, 90, 180}) { // as the phase of the pathway counts
        CAPTURE(days);
        CHECK_FALSE(closed.isInToday(TaskKind::PathwayStep, today.plusDays(days)));
        CHECK_FALSE(closed.isInToday(TaskKind::LegalClock, today.plusDays(days)));
    }
}

TEST_CASE("after an unsafe contact nobody tries before it was looked at", "[identification]") {
    Closed closed;
    REQUIRE(closed.went(0, MonitoringState::Unsafe));
    REQUIRE(closed.searches().size() == 1);
    CHECK(closed.searches().front().state == SearchState::Paused);
    CHECK(closed.searches().front().nextOn > closed.house.vault.today());
}

TEST_CASE("a contact that was made, or is not wished, opens nothing", "[identification]") {
    for (const auto state : {MonitoringState::Reached, MonitoringState::NotWished}) {
        Closed closed;
        REQUIRE(closed.went(0, state));
        CHECK(closed.searches().empty());
        CHECK(closed.house.all().monitoring.front().state == state);
    }
}

TEST_CASE("a search that ended does not stand for the next one", "[identification]") {
    Closed closed;
    REQUIRE(closed.went(0, MonitoringState::NotReached));
    auto search = closed.searches().front();
    closed.house.vault.save(aContact(search.person, "2026-03-10T09:00:00Z", "spoke"));
    search.state = SearchState::Ended;
    search.endedHow = Code{"asked_to_stop"};
    search.endedOn = closed.house.vault.today();
    search.nextOn.reset();
    closed.house.vault.save(search);
    REQUIRE(closed.went(1, MonitoringState::NotReached));
    CHECK(closed.searches().size() == 2);
}

TEST_CASE("a missed contact after a search that ended in danger makes nobody try at once",
          "[identification]") {
    Closed closed;
    const auto today = closed.house.vault.today();
    saveEnded(closed.house.vault, aSearch(closed.house.person.id, day("2026-02-01")),
              "would_endanger", day("2026-02-20"));
    REQUIRE(closed.went(0, MonitoringState::NotReached));
    const auto searches = closed.searches();
    REQUIRE(searches.size() == 2);
    CHECK(std::count_if(searches.begin(), searches.end(), [&](const SearchPlan& each) {
              return each.state == SearchState::Paused && today < each.nextOn;
          }) == 1);
}
