// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/WorkBarriers.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

namespace zaklon {
namespace {

/// One person with a need of an area, and a goal below it.
struct Planned {
    test::TestVault vault;
    Person person = vault.save(test::aPerson());
    Need need;
    Goal goal;

    explicit Planned(const char* area) {
        need.id = RecordId::generate();
        need.person = person.id;
        need.area = Code{area};
        need.openedOn = vault.today();
        vault.save(need);
        goal.id = RecordId::generate();
        goal.person = person.id;
        goal.need = need.id;
        goal.phase = {"recovery"};
        vault.save(goal);
    }
    Action step(const char* service) const {
        Action step;
        step.id = RecordId::generate();
        step.person = person.id;
        step.goal = goal.id;
        step.service = Code{service};
        step.barriers = {Code{"language"}};
        return step;
    }
    /// The field that a rule refuses; empty if it is saved.
    std::string refused(const Action& action) {
        const auto saved =
            vault->write([&](Transaction& transaction) { return transaction.save(action); });
        return saved ? std::string() : saved.error().field;
    }
};

TEST_CASE("only a step towards work says what stood in its way", "[care-plan]") {
    Planned home("accommodation");
    CHECK(home.refused(home.step("legal_info")) == "barriers");
    CHECK(home.refused(home.step("")) == "barriers");
    auto underNeed = home.step("");
    underNeed.goal = RecordId();
    underNeed.need = home.need.id;
    CHECK(home.refused(underNeed) == "barriers");
    auto loose = home.step("");
    loose.goal = RecordId();
    CHECK(home.refused(loose) == "barriers");
    CHECK(home.refused(home.step("employment")).empty());
    auto without = home.step("legal_info");
    without.barriers.clear();
    CHECK(home.refused(without).empty());

    Planned work("work");
    CHECK(work.refused(work.step("")).empty());
    underNeed = work.step("transport");
    underNeed.goal = RecordId();
    underNeed.need = work.need.id;
    CHECK(work.refused(underNeed).empty());
}

TEST_CASE("what stood in the way stays when the need is about something else", "[care-plan]") {
    Planned plan("work");
    auto step = plan.step("legal_info");
    REQUIRE(plan.refused(step).empty());
    plan.need.area = Code{"education"};
    plan.vault.save(plan.need);
    step.state = ActionState::Skipped;
    CHECK(plan.refused(step).empty());
    step.barriers.push_back(Code{"health"});
    CHECK(plan.refused(step) == "barriers");
    step.barriers.clear();
    CHECK(plan.refused(step).empty());
}

TEST_CASE("a step to another service does not keep what stood in the way of work", "[care-plan]") {
    Planned plan("money");
    auto step = plan.step("employment");
    REQUIRE(plan.refused(step).empty());
    step.service = Code{"financial"};
    CHECK(plan.refused(step) == "barriers");
}

TEST_CASE("nothing stood in the way of what was achieved", "[care-plan]") {
    Planned plan("work");
    auto step = plan.step("employment");
    step.state = ActionState::Done;
    step.doneOn = plan.vault.today();
    step.outcome = Code{"achieved"};
    CHECK(plan.refused(step) == "barriers");
    for (const auto* outcome : {"partly_achieved", "not_achieved", "not_available", ""}) {
        INFO(outcome);
        step.outcome = Code{outcome};
        CHECK(plan.refused(step).empty());
    }
}

} // namespace
} // namespace zaklon
