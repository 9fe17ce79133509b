// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever was not reached was not verified (domain.md 1; needs D33, D40).
#include "core/base/IsAmong.h"
#include "core/outreach/SearchEnds.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/Searches.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

void verify(ProcedureHouse& house, const char* finding) {
    auto duty = house.duty(DutyRule::Verification);
    duty.finding = Code{finding};
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveVerification(transaction, *house.vault, duty, house.limits, house.codes,
                                LocalTime({house.vault.today(), 9 * 60}));
    });
}

int neverVerified(ProcedureHouse& house) {
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    return static_cast<int>(store.list(FallingKind::NeverVerified)->size());
}

} // namespace

TEST_CASE("a verification that reached nobody goes on with the search", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    verify(house, "not_reached");
    const auto today = house.vault.today();
    const auto open = house.duty(DutyRule::Verification); // fails if it is closed
    CHECK(open.due == today.plusDays(house.limits.noAttemptDays));
    CHECK(open.finding.empty());
    CHECK(neverVerified(house) == 1);
    const auto plans = house.vault.casework().where<SearchPlan>("person", house.person.id).value();
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().reason.text == "after_dismissal");
    CHECK(plans.front().state == SearchState::Running);
    verify(house, "not_reached"); // tried again: the same search goes on
    CHECK(house.vault.casework().where<SearchPlan>("person", house.person.id)->size() == 1);

    verify(house, "risk_remains");
    CHECK(house.file().openDuties() == 3);
    CHECK(neverVerified(house) == 0);
}

TEST_CASE("a search after one that ended in danger waits until somebody looks at it",
          "[identification]") {
    ProcedureHouse house; // on 10 March 2026
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto next = [&] {
        verify(house, "not_reached");
        const auto plans =
            house.vault.casework().where<SearchPlan>("person", house.person.id).value();
        const auto found = std::find_if(plans.begin(), plans.end(), [](const SearchPlan& each) {
            return each.reason.text == "after_dismissal";
        });
        REQUIRE(found != plans.end());
        CHECK(found->nextOn); // nobody forgets it
        return found->state;
    };
    house.vault.save(aContact(house.person.id, "2026-02-10T09:00:00Z", "no_answer"));
    const auto search = aSearch(house.person.id, day("2026-02-01"));
    SECTION("nobody reached the person since") {
        saveEnded(house.vault, search, "would_endanger", day("2026-02-20"));
        CHECK(next() == SearchState::Paused);
    }
    SECTION("they spoke safely on a later day") {
        saveEnded(house.vault, search, "would_endanger", day("2026-02-20"));
        house.vault.save(aContact(house.person.id, "2026-03-02T09:00:00Z", "spoke"));
        CHECK(next() == SearchState::Running);
    }
    SECTION("it ended because every safe way was tried") {
        saveEnded(house.vault, search, "nothing_left", day("2026-02-20"));
        CHECK(next() == SearchState::Running);
    }
    SECTION("it ended in words of the organisation, which mean the same") {
        const definitions::ScratchFolder folder;
        folder.write("search_end.json", R"({"list": "search_end", "version": 4,
            "title": {"en": "End", "sr@latin": "Kraj"},
            "entries": [{"code": "watched", "label": {"en": "Watched", "sr@latin": "Praćenje"},
                         "means": "danger"}]})");
        house.codes = CodeLists::load(folder.path()).value();
        saveEnded(house.vault, search, "watched", day("2026-02-20"));
        CHECK(next() == SearchState::Paused);
        CHECK(isAmong("watched", outOfReachEnds(house.codes)));
    }
}
