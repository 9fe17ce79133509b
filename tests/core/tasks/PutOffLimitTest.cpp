// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in Today alone is not put off until nobody remembers it (domain.md 1; needs D33, D34,
// D38). Everybody is invented.
#include "core/tasks/PutOffLimit.h"

#include "tests/core/support/TestVault.h"
#include "tests/core/support/WhatClosesDuties.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// By everything that the program defines, on 10 March 2026.
struct Putting {
    TestVault vault{Role::Coordinator, "2026-03-10T09:00:00Z", 0, wholeRule()};
    IdentificationLimits limits = IdentificationLimits::shipped().value();

    TaskSnooze snooze(TaskKind kind, const RecordId& person, int days) const {
        TaskSnooze made;
        made.id = RecordId::generate();
        made.person = person;
        made.task = taskKey(kind, RecordId::generate());
        made.until = vault.today().plusDays(days);
        made.reason = Code{"waiting_for_answer"};
        made.worker = vault.session().worker.id;
        return made;
    }
    /// The field and the detail that refuse it.
    std::string refused(TaskKind kind, const RecordId& person, int days) {
        const auto written = vault->write(
            [&](Transaction& transaction) { return transaction.save(snooze(kind, person, days)); });
        return written ? std::string() : written.error().field + ": " + written.error().detail;
    }
};

const std::string kRefusal = std::string("until: ") + kTooFarAhead;

} // namespace

TEST_CASE("what no other list holds is put off for the days of the organisation at most",
          "[tasks]") {
    Putting house;
    const auto person = house.vault.save(aPerson()).id;
    const int most = house.limits.lengths.putOffDays;
    REQUIRE(most > 0);
    for (const auto kind : {TaskKind::Duty, TaskKind::ReviewAnswer, TaskKind::TellOutcome}) {
        CAPTURE(codeOf(kind));
        CHECK(house.refused(kind, person, most).empty());
        CHECK(house.refused(kind, person, most + 1) == kRefusal);
        CHECK(house.refused(kind, person, 20'000) == kRefusal);
    }
    CHECK(house.refused(TaskKind::NobodyOnReport, {}, most).empty());
    CHECK(house.refused(TaskKind::NobodyOnReport, {}, most + 1) == kRefusal);
    CHECK(house.refused(TaskKind::Action, person, 20'000).empty()); // of a plan that stands
}

TEST_CASE("a child's duty and a missing child come back sooner", "[tasks]") {
    Putting house;
    auto child = aPerson();
    child.birthYear = 2015;
    house.vault.save(child);
    const int most = house.limits.of(true).lengths.putOffDays;
    REQUIRE(most < house.limits.lengths.putOffDays);
    CHECK(house.refused(TaskKind::Duty, child.id, most).empty());
    CHECK(house.refused(TaskKind::Duty, child.id, most + 1) == kRefusal);
    CHECK(house.refused(TaskKind::MissingChild, {}, most).empty());
    CHECK(house.refused(TaskKind::MissingChild, {}, most + 1) == kRefusal);
}

TEST_CASE("what was put off further before there was a limit can still be corrected", "[tasks]") {
    Putting house;
    const auto person = house.vault.save(aPerson()).id;
    const auto before = house.snooze(TaskKind::Duty, person, 20'000);
    const RuleContext context(house.vault.casework(), house.vault.confidential(),
                              house.vault.today(), RecordId::generate());
    auto after = before;
    after.reason = Code{"person_away"};
    CHECK(mayPutOff(&before, after, context, house.limits));
    after.until = before.until.plusDays(1);
    CHECK_FALSE(mayPutOff(&before, after, context, house.limits));
    CHECK_FALSE(mayPutOff(nullptr, before, context, house.limits));
}

TEST_CASE("the name of a task says of which kind it is", "[tasks]") {
    for (const auto& [kind, code] : CodesOf<TaskKind>::codes) {
        CAPTURE(code);
        CHECK(kindOfTask(taskKey(kind, RecordId::generate())) == kind);
    }
    CHECK_FALSE(kindOfTask("duty"));
    CHECK_FALSE(kindOfTask("unknown:00"));
}
