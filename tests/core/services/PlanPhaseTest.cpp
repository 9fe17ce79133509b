// SPDX-License-Identifier: GPL-3.0-or-later
// Needs D29: a long plan goes through phases, and nothing ends because time passed.
#include "core/services/PlanPhase.h"

#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

PlanPhase aPhase(const RecordId& person) {
    PlanPhase phase;
    phase.id = RecordId::generate();
    phase.person = person;
    phase.phase = {"recovery"};
    phase.startedOn = day("2026-03-01");
    phase.reviewDue = day("2026-05-01");
    return phase;
}

std::string refusal(const PlanPhase& phase) {
    const auto status = Description<PlanPhase>::check(phase);
    return status ? std::string() : status.error().field;
}

bool asks(const TestVault& vault, TaskKind kind) {
    const auto due = DueTaskStore(vault.casework(), vault.confidential(), TaskTerms::shipped())
                         .due({vault.today(), 0})
                         .value();
    return std::any_of(due.begin(), due.end(), [&](const auto& each) { return each.kind == kind; });
}

} // namespace

TEST_CASE("a phase ends on a day and with a reason, or not at all", "[care-plan]") {
    auto phase = aPhase(RecordId::generate());
    CHECK(refusal(phase).empty());
    phase.endedOn = day("2026-04-01");
    CHECK(refusal(phase) == "end_reason");
    phase.endReason = {"reached"};
    CHECK(refusal(phase).empty());
    phase.endedOn = day("2026-02-28");
    CHECK(refusal(phase) == "ended_on");
    phase.endedOn.reset();
    CHECK(refusal(phase) == "ended_on");
    phase = aPhase(RecordId::generate());
    phase.reviewDue = day("2026-02-28");
    CHECK(refusal(phase) == "review_due");
}

TEST_CASE("a shift sees the phases that it works within, and sets none", "[care-plan][role]") {
    const auto kind = describe<PlanPhase>().kind;
    CHECK(mayRead(Role::ShelterWorker, kind));
    CHECK_FALSE(mayWrite(Role::ShelterWorker, kind));
}

TEST_CASE("the goals of a phase say how far it is", "[care-plan]") {
    std::vector<Goal> goals(4);
    goals[0].phase = goals[1].phase = goals[2].phase = {"recovery"};
    goals[0].state = GoalState::Reached;
    goals[1].state = GoalState::Waiting;
    goals[2].state = GoalState::Dropped;
    goals[3].state = GoalState::Reached; // of no phase
    const auto progress = progressIn({"recovery"}, goals);
    CHECK(progress.goals == 2);
    CHECK(progress.reached == 1);
    CHECK(progressIn({"independence"}, goals).goals == 0);
}

TEST_CASE("every phase has a rhythm, and it is the organisation's", "[care-plan]") {
    const auto limits = IdentificationLimits::shipped().value();
    CHECK(limits.planPhases.size() == 4);
    for (const auto& rhythm : limits.planPhases) {
        CAPTURE(rhythm.phase);
        CHECK(referrals::shippedTerms().codes.find("plan_phase", rhythm.phase) != nullptr);
        CHECK(rhythm.reviewDays > 0);
    }
}

TEST_CASE("ten years later nothing is closed or ended, and all that time did is ask",
          "[care-plan]") {
    ProcedureHouse house;
    auto& vault = house.vault;
    const auto person = house.person.id;
    Need need;
    need.id = RecordId::generate();
    need.person = person;
    need.area = {"accommodation"};
    need.openedOn = vault.today();
    vault.save(need);
    Goal goal;
    goal.id = RecordId::generate();
    goal.person = person;
    goal.need = need.id;
    goal.phase = {"recovery"};
    goal.due = vault.today().plusDays(30);
    vault.save(goal);
    Action action;
    action.id = RecordId::generate();
    action.person = person;
    action.goal = goal.id;
    action.service = {"crisis_intervention"};
    action.due = vault.today().plusDays(7);
    vault.save(action);
    const auto phase = vault.save(aPhase(person));
    const auto procedure = house.file().procedure;

    vault.clock().set(*Timestamp::parse("2036-03-10T09:00:00Z"));
    vault.reopen();
    const auto casework = vault.casework();
    CHECK(casework.find<Person>(person).value()->status == CaseStatus::Active);
    CHECK(casework.find<Need>(need.id).value()->state == NeedState::Open);
    CHECK(casework.find<Goal>(goal.id).value()->state == GoalState::InProgress);
    CHECK(casework.find<Action>(action.id).value()->state == ActionState::ToDo);
    CHECK(toRow(*casework.find<PlanPhase>(phase.id).value()).values == toRow(phase).values);
    CHECK_FALSE(casework.find<IdentificationProcedure>(procedure.id).value()->closedOn);
    CHECK(casework.find<PathwayCase>(procedure.pathwayCase).value()->state ==
          PathwayState::Running);
    CHECK(casework.where<CaseClosing>("person", person)->empty());
    CHECK(asks(vault, TaskKind::PlanPhase));
    CHECK(asks(vault, TaskKind::Action));

    auto ended = phase;
    ended.endedOn = vault.today();
    ended.endReason = {"persons_wish"};
    vault.save(ended);
    CHECK_FALSE(asks(vault, TaskKind::PlanPhase));
}
