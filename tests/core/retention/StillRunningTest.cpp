// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on although a file is closed keeps it.
#include "core/identification/CaseClosing.h"
#include "core/identification/IdentificationLimits.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/legal/Proceeding.h"
#include "core/outreach/SearchPlan.h"
#include "core/people/PersonLinkStore.h"
#include "core/referrals/FollowUp.h"
#include "core/retention/RetentionStore.h"
#include "core/shelter/Stay.h"
#include "tests/core/retention/RawRows.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RetentionTerms terms() {
    const auto limits = IdentificationLimits::shipped().value();
    return {limits.retention, limits.screeningForm};
}

using Put = std::function<void(Connection&, const RecordId& person)>;

Put proceeding(bool ended, std::optional<int> awarded = {}, std::optional<int> paid = {}) {
    return [=](Connection& casework, const RecordId& person) {
        Proceeding made;
        made.state = ended ? ProceedingState::Ended : ProceedingState::Charged;
        made.endedOn = ended ? std::optional(day("2022-01-10")) : std::nullopt;
        made.awarded = awarded;
        made.paid = paid;
        putRecord(casework, made, person);
    };
}

Put protection(bool ended) {
    return [=](Connection& casework, const RecordId& person) {
        ProtectiveStatus made;
        made.endedOn = ended ? std::optional(day("2022-01-10")) : std::nullopt;
        putRecord(casework, made, person);
    };
}

/// A record of which only the state counts.
template <CaseworkRecord Record, class State>
Put inState(State state) {
    return [=](Connection& casework, const RecordId& person) {
        Record made;
        made.state = state;
        putRecord(casework, made, person);
    };
}

struct Case {
    const char* what;
    std::optional<StillRunning> why;
    Put put;
};

std::vector<Case> cases() {
    return {
        {"a proceeding", StillRunning::Proceeding, proceeding(false)},
        {"an award of which nothing is paid", StillRunning::Proceeding, proceeding(true, 1000)},
        {"an award paid in part", StillRunning::Proceeding, proceeding(true, 1000, 400)},
        {"an award paid in full", {}, proceeding(true, 1000, 1000)},
        {"a proceeding that ended", {}, proceeding(true)},
        {"a protective status", StillRunning::Protection, protection(false)},
        {"one that ended", {}, protection(true)},
        {"a contact agreed for later", StillRunning::Monitoring,
         inState<MonitoringContact>(MonitoringState::Planned)},
        {"one that took place", {}, inState<MonitoringContact>(MonitoringState::Reached)},
        {"what must follow", StillRunning::FollowUp, inState<FollowUp>(FollowUpState::Open)},
        {"what followed", {}, inState<FollowUp>(FollowUpState::Done)},
        {"a search", StillRunning::Search, inState<SearchPlan>(SearchState::Running)},
        {"a search that rests", StillRunning::Search, inState<SearchPlan>(SearchState::Paused)},
        {"a search that ended", {}, inState<SearchPlan>(SearchState::Ended)},
        {"a stay", StillRunning::Stay, inState<Stay>(StayState::Staying)},
        {"a held place", StillRunning::Stay, inState<Stay>(StayState::Held)},
        {"a stay that ended", {}, inState<Stay>(StayState::Ended)},
    };
}

} // namespace

TEST_CASE("a file is not erased while something of it goes on", "[retention]") {
    TestVault vault;
    const auto all = cases();
    vault.clock().set(*Timestamp::parse("2021-03-10T09:00:00Z"));
    std::vector<Person> people;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto person = aPerson();
        person.firstContact = day("2020-06-01");
        people.push_back(vault.saveClosed(person));
    }
    vault.clock().set(*Timestamp::parse("2026-03-10T09:00:00Z"));
    writePastRules(vault, [&](Connection& casework) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].put(casework, people[i].id);
        }
    });
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(all[i].what);
        const auto& person = people[i].id;
        const auto rows =
            RetentionStore(vault.casework(), terms()).list(vault.today(), person).value();
        REQUIRE(rows.size() == 1); // only that of the person
        CHECK(rows[0].person == person);
        const auto& running = rows[0].retention.running;
        CHECK(running == (all[i].why ? std::vector{*all[i].why} : std::vector<StillRunning>()));
        CHECK(rows[0].retention.mayBeErased(vault.today()) == !all[i].why.has_value());
        if (all[i].why) {
            const auto erased = eraseAfterReview(*vault, terms(), person);
            REQUIRE_FALSE(erased);
            CHECK(erased.error().field == "retention");
            CHECK(vault.casework().find<Person>(person).value());
        }
    }
}

TEST_CASE("a record is kept while the file of another one of the person is open or just ended",
          "[retention]") {
    TestVault vault;
    const auto known = [] {
        auto person = aPerson();
        person.firstContact = day("2020-06-01");
        return person;
    };
    const auto first = vault.save(known());
    vault.clock().set(*Timestamp::parse("2021-03-10T09:00:00Z"));
    const auto between = vault.saveClosed(known());
    const auto second = vault.saveClosed(known());
    vault.clock().set(*Timestamp::parse("2026-03-10T09:00:00Z"));
    const PersonLinkStore links(vault.casework());
    vault.requireWritten([&](Transaction& transaction) {
        return links.link(transaction, second.id, between.id, vault.today());
    });
    vault.requireWritten([&](Transaction& transaction) {
        return links.link(transaction, first.id, between.id, vault.today());
    });
    const auto row = [&] {
        const auto rows =
            RetentionStore(vault.casework(), terms()).list(vault.today(), second.id).value();
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    };
    const auto dueToday = [&] {
        auto due = vault.casework().connection().prepare("SELECT files FROM " +
                                                         retentionDueSql(terms(), "?1"));
        due.bind(1, vault.today());
        REQUIRE(due.step());
        return due.integer(0);
    };
    REQUIRE(row());
    CHECK(row()->retention.running == std::vector{StillRunning::OtherRecord});
    CHECK_FALSE(eraseAfterReview(*vault, terms(), second.id));
    CHECK(dueToday() == 0);
    SECTION("its end is that of the last of them") {
        vault.saveClosed(first);
        CHECK_FALSE(row());
        CHECK(dueToday() == 0);
        vault.clock().set(*Timestamp::parse("2031-03-10T09:00:00Z"));
        REQUIRE(row());
        CHECK(row()->file.endedOn == day("2026-03-10"));
        CHECK(row()->retention.mayBeErased(vault.today()));
        CHECK(dueToday() == 3);
    }
    SECTION("a record that is linked no more keeps nothing") {
        vault.requireWritten([&](Transaction& transaction) {
            return links.unlink(transaction, first.id, between.id);
        });
        REQUIRE(row());
        CHECK(row()->retention.mayBeErased(vault.today()));
        CHECK(dueToday() == 2);
    }
}
