// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals: what each state needs, and the cases behind them as counts (need A29).
#include "core/identification/AdvocacyStore.h"
#include "core/identification/Obstacle.h"
#include "core/identification/StepDeviation.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

AdvocacyItem anIdea() {
    AdvocacyItem item;
    item.id = RecordId::generate();
    item.title = "Registration at a centre for social work";
    item.law = Code{"residence"};
    item.notedOn = day("2026-03-01");
    return item;
}

void meet(ProcedureHouse& house, const RecordId& person, const char* kind,
          const char* institution) {
    Obstacle obstacle;
    obstacle.id = RecordId::generate();
    obstacle.person = person;
    obstacle.kind = Code{kind};
    obstacle.institution = Code{institution};
    obstacle.onDate = day("2026-03-01");
    house.vault.save(obstacle);
}

} // namespace

TEST_CASE("each state of a proposal has its day, and one that left has an addressee",
          "[advocacy]") {
    auto item = anIdea();
    const auto refused = [&] {
        const auto checked = Description<AdvocacyItem>::check(item);
        return checked ? std::string() : checked.error().field;
    };
    CHECK(refused().empty());
    item.state = AdvocacyState::Drafted;
    CHECK(refused() == "drafted_on");
    item.draftedOn = day("2026-02-28");
    CHECK(refused() == "drafted_on"); // before it was thought of
    item.draftedOn = day("2026-03-02");
    CHECK(refused().empty());
    item.submittedOn = day("2026-03-03");
    CHECK(refused() == "submitted_on"); // only drafted
    item.state = AdvocacyState::Submitted;
    CHECK(refused() == "institution");
    item.institution = Code{"ministry"};
    CHECK(refused().empty());
    item.submittedOn = day("2026-03-01");
    CHECK(refused() == "submitted_on");
    item.submittedOn = day("2026-03-03");
    for (const auto state :
         {AdvocacyState::Answered, AdvocacyState::Adopted, AdvocacyState::NotAdopted}) {
        item.state = state;
        item.answeredOn.reset();
        CHECK(refused() == "answered_on");
        item.answeredOn = day("2026-03-02");
        CHECK(refused() == "answered_on");
        item.answeredOn = day("2026-03-09");
        CHECK(refused().empty());
    }
}

TEST_CASE("a proposal counts the cases of its kinds at its institutions", "[advocacy]") {
    ProcedureHouse house;
    const auto other = house.vault.save(aPerson()).id;
    meet(house, house.person.id, "residence", "police");
    meet(house, house.person.id, "residence", "social_work");
    meet(house, other, "residence", "police");
    meet(house, other, "fee", "police");
    StepDeviation deviation;
    deviation.id = RecordId::generate();
    deviation.person = house.person.id;
    deviation.procedure = house.file().procedure.id;
    deviation.institution = Code{"labour"};
    deviation.unmetDuty = Code{"report_labour"};
    deviation.barriers = {Code{"powers"}};
    deviation.onDate = house.vault.today();
    house.vault.save(deviation);
    auto item = anIdea();
    const auto behind = [&] {
        const auto cases = AdvocacyStore(house.vault.casework()).casesBehind(item);
        REQUIRE(cases);
        return std::vector{cases->people, cases->obstacles, cases->deviations};
    };
    CHECK(behind() == std::vector{0, 0, 0}); // of no kind yet
    item.obstacleKinds = {Code{"residence"}};
    CHECK(behind() == std::vector{2, 3, 0});
    item.unmetDuties = {Code{"report_labour"}};
    CHECK(behind() == std::vector{2, 3, 1});
    item.concerns = {Code{"police"}};
    CHECK(behind() == std::vector{2, 2, 0});
    house.vault.save(item);
    const auto all = AdvocacyStore(house.vault.casework()).all();
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().concerns == std::vector{Code{"police"}});
}

TEST_CASE("small counts are protected from whoever may not see people", "[advocacy]") {
    CHECK_FALSE(isProtected(0, Role::Analyst, 5));
    CHECK(isProtected(1, Role::Analyst, 5));
    CHECK(isProtected(4, Role::Analyst, 5));
    CHECK_FALSE(isProtected(5, Role::Analyst, 5));
    CHECK_FALSE(isProtected(1, Role::CaseWorker, 5));
}
