// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanRules.h"

#include <catch2/catch_test_macros.hpp>

namespace zaklon {
namespace {

const Date kToday = *Date::fromYmd(2026, 3, 10);

std::vector<Need> needsAt(const std::vector<int>& positions) {
    std::vector<Need> needs;
    for (const int position : positions) {
        Need need;
        need.id = RecordId::generate();
        need.position = position;
        needs.push_back(need);
    }
    return needs;
}

TEST_CASE("the side of a provider follows from its type") {
    struct Case {
        const char* type;
        std::optional<MetBy> side;
    };
    for (const auto& each :
         {Case{"social_work", MetBy::State}, Case{"police", MetBy::State},
          Case{"health", MetBy::State}, Case{"identification", MetBy::State},
          Case{"ngo", MetBy::CivilSociety}, Case{"international_organisation", MetBy::CivilSociety},
          Case{"", std::nullopt}, Case{"something_else", std::nullopt}}) {
        INFO(each.type);
        CHECK(providerSide(Code{each.type}) == each.side);
    }
}

TEST_CASE("an action is done once, with or without an outcome") {
    Action action;
    const auto finished = done(action, Code{"achieved"}, kToday);
    REQUIRE(finished);
    CHECK(finished->state == ActionState::Done);
    CHECK(finished->doneOn == kToday);
    CHECK(finished->outcome == Code{"achieved"});
    CHECK(done(action, Code{}, kToday)->outcome.empty()); // nobody has said what came of it
    CHECK(done(*finished, Code{"achieved"}, kToday).error().field == "state");
    const auto again = reopened(*finished);
    CHECK(isOpen(again.state));
    CHECK_FALSE(again.doneOn);
    CHECK(again.outcome.empty());
}

TEST_CASE("a need has open steps as long as one stands below it, however deep") {
    const auto needs = needsAt({0, 1});
    Goal goal;
    goal.id = RecordId::generate();
    goal.need = needs[0].id;
    goal.state = GoalState::Reached;
    Action below;
    below.id = RecordId::generate();
    below.goal = goal.id;
    below.state = ActionState::Done;
    Action direct;
    direct.id = RecordId::generate();
    direct.need = needs[0].id;
    direct.state = ActionState::Skipped;
    const auto isAnyOpen = [&](const Need& need) {
        return hasOpenSteps(need, std::vector{goal}, std::vector{below, direct});
    };
    CHECK_FALSE(isAnyOpen(needs[0]));
    below.state = ActionState::ToDo; // the goal is reached, its action is not done
    CHECK(isAnyOpen(needs[0]));
    CHECK_FALSE(isAnyOpen(needs[1]));
    below.state = ActionState::Done;
    direct.state = ActionState::Waiting;
    CHECK(isAnyOpen(needs[0]));
    direct.state = ActionState::Done;
    goal.state = GoalState::InProgress;
    CHECK(isAnyOpen(needs[0]));
    CHECK_FALSE(isAnyOpen(needs[1]));
}

TEST_CASE("an action is overdue from the day after its due day, while it is open") {
    Action action;
    CHECK_FALSE(isOverdue(action, kToday));
    action.due = kToday;
    CHECK_FALSE(isOverdue(action, kToday));
    action.due = kToday.plusDays(-1);
    CHECK(isOverdue(action, kToday));
    action.state = ActionState::Skipped;
    CHECK_FALSE(isOverdue(action, kToday));
}

TEST_CASE("a need records who met it, and then no longer why nobody did") {
    Need need;
    need.openedOn = kToday.plusDays(-12);
    auto unmet = need;
    unmet.state = NeedState::Unmet;
    unmet.unmetReason = Code{"no_service"};
    CHECK(unmetDays(unmet, kToday) == 12);

    const auto met = metBy(unmet, Code{"social_work"}, NeedState::Met, kToday);
    REQUIRE(met);
    CHECK(met->metBy == Code{"state"});
    CHECK(met->unmetReason.empty());
    CHECK(met->closedOn == kToday);
    CHECK_FALSE(unmetDays(*met, kToday));
    const auto partly = metBy(need, Code{"ngo"}, NeedState::PartlyMet, kToday);
    REQUIRE(partly);
    CHECK_FALSE(partly->closedOn);
    CHECK(unmetDays(*partly, kToday) == 12);
    CHECK(metBy(need, Code{"nobody_knows"}, NeedState::Met, kToday).error().field == "met_by");
    CHECK_FALSE(unmetDays(need, kToday));
}

TEST_CASE("a line moves by one place and stops at the edge") {
    const auto needs = needsAt({0, 1, 2});
    const auto changed = movedByOne(needs, needs[2].id, MoveDirection::Up);
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].id == needs[2].id);
    CHECK(changed[0].position == 1);
    CHECK(changed[1].id == needs[1].id);
    CHECK(changed[1].position == 2);
    CHECK(movedByOne(needs, needs[0].id, MoveDirection::Up).empty());
    CHECK(movedByOne(needs, needs[2].id, MoveDirection::Down).empty());
    CHECK(movedByOne(needs, RecordId::generate(), MoveDirection::Down).empty());
    CHECK(movedByOne(std::vector<Need>{}, needs[0].id, MoveDirection::Down).empty());
}

TEST_CASE("lines with the same position are told apart by moving") {
    auto needs = needsAt({0, 0, 7});
    needs = inOrder(needs);
    const auto changed = movedByOne(needs, needs[0].id, MoveDirection::Down);
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].id == needs[0].id);
    CHECK(changed[0].position == 1);
    CHECK(changed[1].id == needs[2].id);
    CHECK(changed[1].position == 2);
    CHECK(nextPosition(needs) == 8);
    CHECK(nextPosition(std::vector<Goal>{}) == 0);
}

TEST_CASE("progress sums what was seen, met and done, day by day") {
    auto needs = needsAt({0, 1});
    needs[0].openedOn = kToday;
    needs[1].openedOn = kToday;
    needs[1].state = NeedState::Met;
    needs[1].closedOn = kToday.plusDays(5);
    Action finished;
    finished.state = ActionState::Done;
    finished.doneOn = kToday.plusDays(5);
    const auto series = progressOf(needs, std::vector<Action>{finished, Action{}});
    REQUIRE(series.size() == 2);
    CHECK(series[0] == CarePlanProgress{kToday, 2, 0, 0});
    CHECK(series[1] == CarePlanProgress{kToday.plusDays(5), 2, 1, 1});
}

} // namespace
} // namespace zaklon
