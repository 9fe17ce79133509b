// SPDX-License-Identifier: GPL-3.0-or-later
// Hearings: their day, what was said of them, when they are due.
#include "core/legal/Hearing.h"

#include "core/tasks/DueTaskStore.h"
#include "core/timeline/TimelineStore.h"
#include "tests/core/legal/CourtHouse.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<DueTask> hearingsDue(CourtHouse& house, int horizonDays = 0) {
    DueQuery query;
    query.today = house.vault.today();
    query.horizonDays = horizonDays;
    auto tasks =
        DueTaskStore(house.vault.casework(), house.vault.confidential()).due(query).value();
    std::erase_if(tasks, [](const DueTask& task) { return task.kind != TaskKind::Hearing; });
    return tasks;
}

} // namespace

TEST_CASE("a hearing lies within its proceeding, and what was held is not ahead", "[legal]") {
    CourtHouse house; // on 10 March 2026
    auto proceeding = house.vault.save(house.aProceeding());
    CHECK(house.refusedField(house.aHearing(proceeding, HearingState::Planned, "2025-12-31")) ==
          "on_date");
    CHECK(house.refusedField(house.aHearing(proceeding, HearingState::Planned, "2026-01-01"))
              .empty());
    CHECK(house.refusedField(house.aHearing(proceeding, HearingState::Held, "2026-03-11")) ==
          "on_date");
    CHECK(house.refusedField(house.aHearing(proceeding, HearingState::Held, "2026-03-10")).empty());
    auto ended = house.aProceeding();
    ended.state = ProceedingState::Ended;
    ended.endedOn = day("2026-03-01");
    ended.endedHow = Code{"acquitted"};
    house.vault.save(ended);
    CHECK(house.refusedField(house.aHearing(ended, HearingState::Planned, "2026-03-02")) ==
          "on_date");
    CHECK(house.refusedField(house.aHearing(ended, HearingState::Held, "2026-03-01")).empty());
    // What was planned and fell away with the end can say so.
    CHECK(house.refusedField(house.aHearing(ended, HearingState::Cancelled, "2026-03-20")).empty());
}

TEST_CASE("only what was held has a result, and none stands alone", "[legal]") {
    CourtHouse house;
    const auto proceeding = house.vault.save(house.aProceeding());
    auto hearing = house.aHearing(proceeding, HearingState::Postponed, "2026-03-01");
    hearing.result = Code{"heard"};
    CHECK(house.refusedField(hearing) == "result");
    hearing.state = HearingState::Held;
    CHECK(house.refusedField(hearing).empty());
    hearing.companions = {Code{"none"}, Code{"lawyer"}};
    CHECK(house.refusedField(hearing) == "companions");
    hearing.companions = {Code{"none"}};
    hearing.protections = {Code{"no_confrontation"}, Code{"none"}};
    CHECK(house.refusedField(hearing) == "protections");
    hearing.protections = {Code{"none"}};
    CHECK(house.refusedField(hearing).empty());
}

TEST_CASE("a hearing belongs to a proceeding of the same person", "[legal]") {
    CourtHouse house;
    const auto proceeding = house.vault.save(house.aProceeding());
    auto hearing = house.aHearing(proceeding, HearingState::Planned, "2026-03-20");
    hearing.person = house.vault.save(aPerson()).id;
    CHECK(house.refusedField(hearing) == "proceeding");
}

TEST_CASE("a planned hearing is due from a week before, until somebody says how it went",
          "[legal][tasks]") {
    CourtHouse house; // on 10 March 2026
    const auto proceeding = house.vault.save(house.aProceeding());
    house.vault.save(house.aHearing(proceeding, HearingState::Planned, "2026-03-18"));
    CHECK(hearingsDue(house).empty());
    CHECK(hearingsDue(house, 8).size() == 1);
    auto hearing = house.aHearing(proceeding, HearingState::Planned, "2026-03-17");
    hearing.mustCome = Known::Yes;
    house.vault.save(hearing);
    auto tasks = hearingsDue(house);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].record == hearing.id);
    CHECK(tasks[0].due == hearing.onDate);
    CHECK(tasks[0].why == TaskWhy::HearingAhead);
    CHECK(tasks[0].subject.text == "main");
    CHECK(tasks[0].detail.text == "yes");
    house.vault.clock().advanceSeconds(9 * 86'400); // 19 March
    tasks = hearingsDue(house);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].why == TaskWhy::HearingPassed);
    hearing.state = HearingState::Held;
    house.vault.save(hearing);
    CHECK(hearingsDue(house).size() == 1);
}

TEST_CASE("with the proceeding its hearings end", "[legal][tasks]") {
    CourtHouse house;
    auto proceeding = house.vault.save(house.aProceeding());
    house.vault.save(house.aHearing(proceeding, HearingState::Planned, "2026-03-12"));
    CHECK(hearingsDue(house).size() == 1);
    proceeding.state = ProceedingState::Ended;
    proceeding.endedOn = house.vault.today();
    proceeding.endedHow = Code{"discontinued"};
    house.vault.save(proceeding);
    CHECK(hearingsDue(house).empty());
}

TEST_CASE("the timeline tells of hearings that were held", "[legal][timeline]") {
    CourtHouse house;
    const auto proceeding = house.vault.save(house.aProceeding());
    auto held = house.aHearing(proceeding, HearingState::Held, "2026-03-01");
    held.result = Code{"heard"};
    house.vault.save(held);
    house.vault.save(house.aHearing(proceeding, HearingState::Planned, "2026-03-20"));
    const TimelineQuery query{house.person.id, {TimelineKind::CourtDay}};
    const auto page =
        TimelineStore(house.vault.casework(), house.vault.confidential()).page(query).value();
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries[0].record == held.id);
    CHECK(page.entries[0].detail.text == "heard");
}
