// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which waiting is raised follows the limits and the age as they are (domain.md 1, 11;
// needs B09, D43), in C++ and in Today. Everybody is invented.
#include "core/identification/InterimRule.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class DayHouse : public ProcedureHouse { // waits for 40 days on 10 March 2026
  public:
    void seen() { vault.save(waitingSeen(file().procedure, vault.today())); }
    void passDays(int days) { vault.clock().advanceSeconds(86'400LL * days); }
    bool raised(const TaskTerms& terms = TaskTerms::shipped(), bool child = false) {
        const auto tasks = DueTaskStore(vault.casework(), vault.confidential(), terms)
                               .due({vault.today(), 0, {}, 500, {}})
                               .value();
        const bool due = std::any_of(tasks.begin(), tasks.end(), [](const DueTask& each) {
            return each.kind == TaskKind::Waiting;
        });
        PersonLimits own = limits.of(child);
        own.waitingDays = child ? terms.childWaitingDays : terms.waitingDays;
        CHECK(isRaised(file(), own, vault.today(), protectingMeasures(codes)) == due);
        return due;
    }
};

} // namespace

TEST_CASE("a lowered limit reaches a procedure that waits already", "[waiting]") {
    DayHouse house;
    house.seen(); // at 40 days; the next limit is 60
    house.passDays(9);
    CHECK_FALSE(house.raised());
    auto own = TaskTerms::shipped();
    own.waitingDays = {45, 60};
    CHECK(house.raised(own));
    own.waitingDays = {35, 60}; // passed before somebody looked
    CHECK_FALSE(house.raised(own));
}

TEST_CASE("a corrected year of birth reaches a procedure that waits already", "[waiting][child]") {
    DayHouse house;
    house.vault.save([&] {
        auto procedure = house.file().procedure;
        procedure.openedOn = house.vault.today().plusDays(-8);
        return procedure;
    }());
    CHECK_FALSE(house.raised());
    auto person = house.person;
    person.birthYear = 2012;
    house.vault.save(person);
    CHECK(house.raised(TaskTerms::shipped(), true));
    house.seen();
    CHECK_FALSE(house.raised(TaskTerms::shipped(), true));
    house.passDays(6);
    CHECK(house.raised(TaskTerms::shipped(), true)); // 14 days
}

TEST_CASE("waiting is raised again when protection ends after the last limit", "[waiting]") {
    DayHouse house;
    house.passDays(60); // 100 days
    CHECK(house.raised());
    house.seen();
    CHECK_FALSE(house.raised());
    SECTION("a bed of ours") {
        const auto bed = house.vault.save(aBed("1"));
        auto stay = house.vault.save(aStay(house.person.id, bed.id, "2026-05-09"));
        house.passDays(20);
        CHECK_FALSE(house.raised());
        stay.state = StayState::Ended;
        stay.leftOn = house.vault.today();
        house.vault.save(stay);
        CHECK(house.raised());
    }
    SECTION("a measure") {
        InterimMeasure measure;
        measure.id = RecordId::generate();
        measure.person = house.person.id;
        measure.procedure = house.file().procedure.id;
        measure.kind = Code{"accommodation"};
        measure.validFrom = house.vault.today();
        measure.validUntil = house.vault.today().plusDays(5);
        house.vault.save(measure);
        house.passDays(5);
        CHECK_FALSE(house.raised());
        house.passDays(1);
        CHECK(house.raised());
    }
    house.seen();
    CHECK_FALSE(house.raised());
}
