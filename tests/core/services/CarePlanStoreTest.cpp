// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanStore.h"

#include "core/people/Narrative.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

namespace zaklon {
namespace {

struct Plan {
    test::TestVault vault;
    Person person = vault.save(test::aPerson());

    Need need(const char* area, int position) {
        Need made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.area = Code{area};
        made.openedOn = vault.today().plusDays(-20);
        made.position = position;
        return vault.save(made);
    }
    Goal goal(const Need& of, int position, GoalState state = GoalState::InProgress) {
        Goal made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.need = of.id;
        made.position = position;
        made.state = state;
        made.phase = {"recovery"};
        return vault.save(made);
    }
    Action action(const RecordId& goal, const RecordId& need, std::optional<Date> due = {}) {
        auto made = test::anAction(person.id, due);
        made.goal = goal;
        made.need = need;
        return vault.save(made);
    }
    CarePlan read() const {
        const auto plan = CarePlanStore(vault.casework(), vault.confidential())
                              .ofPerson(person.id, vault.today());
        REQUIRE(plan);
        return *plan;
    }
};

TEST_CASE("a plan is a tree of needs, goals and actions in their order, with words") {
    Plan plan;
    const auto second = plan.need("health", 1);
    const auto first = plan.need("accommodation", 0);
    const auto goal = plan.goal(first, 0);
    const auto deep = plan.action(goal.id, {});
    const auto direct = plan.action({}, second.id);
    const auto loose = plan.action({}, {});
    Narrative words;
    words.id = goal.id;
    words.person = plan.person.id;
    words.about = Code{"goal"};
    words.title = "A room of her own";
    words.ownWords = "I want to sleep.";
    plan.vault.save(words);

    const auto tree = plan.read();
    REQUIRE(tree.needs.size() == 2);
    CHECK(tree.needs[0].need.id == first.id);
    REQUIRE(tree.needs[0].goals.size() == 1);
    CHECK(tree.needs[0].goals[0].words.title == "A room of her own");
    CHECK(tree.needs[0].goals[0].words.ownWords == "I want to sleep.");
    REQUIRE(tree.needs[0].goals[0].actions.size() == 1);
    CHECK(tree.needs[0].goals[0].actions[0].action.id == deep.id);
    REQUIRE(tree.needs[1].actions.size() == 1);
    CHECK(tree.needs[1].actions[0].action.id == direct.id);
    REQUIRE(tree.loose.size() == 1);
    CHECK(tree.loose[0].action.id == loose.id);

    const auto coded =
        CarePlanStore(plan.vault.casework(), {}).ofPerson(plan.person.id, plan.vault.today());
    REQUIRE(coded);
    CHECK(coded->needs[0].goals[0].words.title.empty());
}

TEST_CASE("counts say how many goals are reached, what is late and who waits") {
    Plan plan;
    auto need = plan.need("health", 0);
    plan.goal(need, 0, GoalState::Reached);
    plan.goal(need, 1);
    plan.goal(need, 2, GoalState::Dropped);
    plan.action({}, need.id, plan.vault.today().plusDays(-1));
    plan.action({}, need.id, plan.vault.today());
    need.state = NeedState::Unmet;
    need.unmetReason = Code{"no_capacity"};
    plan.vault.save(need);

    const auto tree = plan.read();
    CHECK(tree.counts.goals == 2);
    CHECK(tree.counts.goalsReached == 1);
    CHECK(tree.counts.openActions == 2);
    CHECK(tree.counts.overdueActions == 1);
    CHECK(tree.counts.unmetNeeds == 1);
    CHECK(tree.counts.needs == 1);
    CHECK(tree.counts.needsMet == 0);
    CHECK(tree.counts.actions == 2);
    CHECK(tree.counts.actionsDone == 0);
    CHECK(tree.needs[0].unmetDays == 20);
    REQUIRE(tree.progress.size() == 1);
    CHECK(tree.progress[0].needsSeen == 1);
}

TEST_CASE("lines move among their siblings, in one commit that can be undone") {
    Plan plan;
    const auto first = plan.need("health", 0);
    const auto second = plan.need("work", 1);
    const auto moved = moveNeed(*plan.vault, second.id, MoveDirection::Up);
    REQUIRE(moved);
    CHECK(moved->entries == 2);
    CHECK(plan.read().needs[0].need.id == second.id);
    CHECK(moveNeed(*plan.vault, second.id, MoveDirection::Up)->entries == 0);
    REQUIRE(plan.vault->undo(*moved));
    CHECK(plan.read().needs[0].need.id == first.id);

    const auto here = plan.goal(first, 0);
    const auto other = plan.goal(second, 1);
    CHECK(moveGoal(*plan.vault, other.id, MoveDirection::Up)->entries == 0);
    CHECK(moveGoal(*plan.vault, here.id, MoveDirection::Down)->entries == 0);
    CHECK(moveAction(*plan.vault, RecordId::generate(), MoveDirection::Up).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("a plan needs no consent to share: services do not depend on it") {
    Plan plan;
    const auto provider = plan.vault.save(test::aProvider());
    auto refused = test::aConsent(plan.person.id, provider.id, plan.vault.today());
    refused.state = ConsentState::NotGiven;
    plan.vault.save(refused);
    const auto need = plan.need("health", 0);
    auto action = plan.action({}, need.id);
    action.provider = provider.id;
    plan.vault.save(*done(action, Code{"achieved"}, plan.vault.today()));
    const auto met = metBy(need, provider.type, NeedState::Met, plan.vault.today());
    REQUIRE(met);
    plan.vault.save(*met);
    CHECK(plan.read().counts.openNeeds == 0);
}

TEST_CASE("what the person does not want and what was left out count for nothing") {
    Plan plan;
    auto met = plan.need("health", 0);
    met.state = NeedState::Met;
    plan.vault.save(met);
    auto unwanted = plan.need("return", 1);
    unwanted.state = NeedState::NotWanted;
    plan.vault.save(unwanted);
    auto finished = plan.action({}, met.id);
    finished.state = ActionState::Done;
    finished.doneOn = plan.vault.today();
    plan.vault.save(finished);
    auto skipped = plan.action({}, met.id);
    skipped.state = ActionState::Skipped;
    plan.vault.save(skipped);
    plan.action({}, met.id);

    const auto counts = plan.read().counts;
    CHECK(counts.needs == 1);
    CHECK(counts.needsMet == 1);
    CHECK(counts.actions == 2);
    CHECK(counts.actionsDone == 1);
}

} // namespace
} // namespace zaklon
