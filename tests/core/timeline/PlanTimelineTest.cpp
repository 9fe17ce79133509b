// SPDX-License-Identifier: GPL-3.0-or-later
// In the timeline: needs and goals, special guarantees, what makes a person vulnerable, the country
// of origin, and steps that an institution did not follow.
#include "core/identification/Guarantee.h"
#include "core/identification/StepDeviation.h"
#include "core/identification/Vulnerability.h"
#include "core/referrals/OriginAssessment.h"
#include "tests/core/timeline/Story.h"

#include <limits>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Need aNeed(ProcedureHouse& house) {
    auto need = ofHouse<Need>(house);
    need.area = Code{"accommodation"};
    need.openedOn = day("2026-02-10");
    return need;
}

} // namespace

TEST_CASE("a need is told when it was noted and when it was met or closed", "[timeline]") {
    ProcedureHouse house;
    auto need = house.vault.save(aNeed(house));
    CHECK(story(house, TimelineKind::Need) == Lines{"started 2026-02-10 accommodation "});
    need.state = NeedState::Met;
    need.closedOn = day("2026-03-01");
    house.vault.save(need);
    CHECK(story(house, TimelineKind::Need) ==
          Lines{"started 2026-02-10 accommodation ", "completed 2026-03-01 accommodation met"});
    need.state = NeedState::NotWanted;
    house.vault.save(need);
    CHECK(story(house, TimelineKind::Need) ==
          Lines{"started 2026-02-10 accommodation ", "ended 2026-03-01 accommodation not_wanted"});
}

TEST_CASE("a goal is told when it was set, and on the day on which it was reached last",
          "[timeline]") {
    ProcedureHouse house;
    const auto need = house.vault.save(aNeed(house));
    auto goal = ofHouse<Goal>(house);
    goal.need = need.id;
    goal.phase = {"recovery"};
    house.vault.save(goal);
    const auto save = [&](GoalState state, std::int64_t daysLater) {
        house.vault.clock().advanceSeconds(daysLater * 86'400);
        goal.state = state;
        house.vault.save(goal);
    };
    CHECK(story(house, TimelineKind::Goal) == Lines{"started 2026-03-10 accommodation "});
    save(GoalState::Reached, 2);
    save(GoalState::InProgress, 1);
    CHECK(story(house, TimelineKind::Goal).size() == 1); // open again: not reached
    save(GoalState::Reached, 4);
    goal.due = day("2026-06-01");
    save(GoalState::Reached, 1); // another change of it is no second time
    CHECK(story(house, TimelineKind::Goal) ==
          Lines{"started 2026-03-10 accommodation ", "completed 2026-03-17 accommodation "});
    CHECK(pageOf(house, TimelineKind::Goal).entries.front().worker ==
          house.vault.session().worker.id);
}

TEST_CASE("a special guarantee is told from its proposal to the answer", "[timeline]") {
    ProcedureHouse house;
    auto asked = ofHouse<Guarantee>(house);
    asked.kind = Code{"psychologist"};
    asked.state = GuaranteeState::Requested;
    asked.requestedOn = day("2026-02-01");
    asked.institution = Code{"police"};
    house.vault.save(asked);
    CHECK(story(house, TimelineKind::Guarantee) == Lines{"sent 2026-02-01 psychologist police"});
    asked.state = GuaranteeState::Refused;
    asked.answeredOn = day("2026-02-05");
    asked.refusalReason = Code{"no_staff"};
    house.vault.save(asked);
    CHECK(
        story(house, TimelineKind::Guarantee) ==
        Lines{"sent 2026-02-01 psychologist police", "declined 2026-02-05 psychologist no_staff"});
    asked.state = GuaranteeState::Applied;
    asked.refusalReason = {};
    house.vault.save(asked);
    CHECK(story(house, TimelineKind::Guarantee).back() == "accepted 2026-02-05 psychologist ");
}

TEST_CASE("a guarantee that the person does not wish is told as such", "[timeline]") {
    ProcedureHouse house;
    auto wish = ofHouse<Guarantee>(house);
    wish.kind = Code{"breaks"};
    house.vault.save(wish);
    REQUIRE(pageOf(house, TimelineKind::Guarantee).total == 1);
    CHECK(pageOf(house, TimelineKind::Guarantee).entries[0].event == TimelineEvent::Recorded);
    wish.state = GuaranteeState::NotWished;
    house.vault.save(wish);
    REQUIRE(pageOf(house, TimelineKind::Guarantee).total == 1);
    CHECK(pageOf(house, TimelineKind::Guarantee).entries[0].event == TimelineEvent::NotGiven);
}

TEST_CASE("vulnerability, the country of origin and duties not met stand on their days",
          "[timeline]") {
    ProcedureHouse house;
    auto vulnerability = ofHouse<Vulnerability>(house);
    vulnerability.vulnerability = Code{"single_parent"};
    vulnerability.onDate = day("2026-02-02");
    vulnerability.source = Code{"observed"};
    house.vault.save(vulnerability);
    auto origin = ofHouse<OriginAssessment>(house);
    origin.country = Code{"ng"};
    origin.practiceProtects = YesNo::No;
    origin.sources = {Code{"unhcr"}};
    origin.seenOn = day("2026-02-03");
    house.vault.save(origin);
    auto deviation = ofHouse<StepDeviation>(house);
    deviation.procedure = house.file().procedure.id;
    deviation.institution = Code{"police"};
    deviation.unmetDuty = Code{"special_guarantees"};
    deviation.barriers = {Code{"staff"}};
    deviation.onDate = day("2026-02-04");
    house.vault.save(deviation);
    CHECK(story(house, TimelineKind::Vulnerability) ==
          Lines{"recorded 2026-02-02 single_parent observed"});
    CHECK(story(house, TimelineKind::Origin) == Lines{"recorded 2026-02-03 ng no"});
    CHECK(story(house, TimelineKind::Deviation) ==
          Lines{"recorded 2026-02-04 police special_guarantees"});
}

TEST_CASE("a page far back holds what is left, however many are asked for", "[timeline]") {
    ProcedureHouse house;
    for (int i = 0; i < 3; ++i) {
        auto need = aNeed(house);
        need.openedOn = need.openedOn.plusDays(i);
        house.vault.save(need);
    }
    TimelineQuery query{house.person.id, {TimelineKind::Need}};
    query.offset = 2;
    query.limit = std::numeric_limits<int>::max();
    const auto page = TimelineStore(house.vault.casework(), std::nullopt).page(query);
    REQUIRE(page);
    CHECK(page->total == 3);
    REQUIRE(page->entries.size() == 1);
    CHECK(page->entries[0].day == day("2026-02-10"));
}
