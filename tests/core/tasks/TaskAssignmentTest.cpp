// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskAssignment.h"

#include "core/people/Assignment.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("several persons are handed over in one commit that is taken back as a whole",
          "[people]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    const std::vector<RecordId> persons{vault.save(aPerson()).id, vault.save(aPerson()).id,
                                        vault.save(aPerson()).id};
    const auto receipt = vault.requireWritten([&](Transaction& transaction) {
        return assignPersons(transaction, vault.casework(), persons, colleague);
    });
    for (const auto& id : persons) {
        CHECK(vault.casework().find<Person>(id).value()->worker == colleague);
    }
    REQUIRE(vault->undo(receipt));
    for (const auto& id : persons) {
        CHECK(vault.casework().find<Person>(id).value()->worker.isNil());
    }
}

TEST_CASE("if one of the persons is not there, nobody is handed over", "[people]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    const auto person = vault.save(aPerson()).id;
    const std::vector<RecordId> persons{person, RecordId::generate()};
    const auto refused = vault->write([&](Transaction& transaction) {
        return assignPersons(transaction, vault.casework(), persons, colleague);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(vault.casework().find<Person>(person).value()->worker.isNil());
}

TEST_CASE("an action is handed over; what is due for the person's worker stays", "[tasks]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    auto person = aPerson();
    person.worker = vault.session().worker.id;
    vault.save(person);
    const auto action = vault.save(anAction(person.id, day("2026-03-09")));
    auto assessment = anAssessment(person.id, day("2026-02-01"), 2);
    assessment.reassessBy = day("2026-03-08");
    vault.save(assessment);
    DueQuery query;
    query.today = vault.today();
    const auto due = DueTaskStore(vault.casework(), std::nullopt).due(query);
    REQUIRE(due);
    REQUIRE(due->size() == 2);
    vault.requireWritten([&](Transaction& transaction) {
        return assignTasks(transaction, vault.casework(), *due, colleague);
    });
    CHECK(vault.casework().find<Action>(action.id).value()->responsible == colleague);
    CHECK(vault.casework().find<Person>(person.id).value()->worker == person.worker);
    CHECK(canAssign(TaskKind::Action));
    CHECK(canAssign(TaskKind::PathwayStep));
    CHECK(canAssign(TaskKind::ReferralAnswer)); // whoever asks after it
    CHECK_FALSE(canAssign(TaskKind::Reassessment));
    CHECK_FALSE(canAssign(TaskKind::FollowUp)); // it says who gave the service
}
