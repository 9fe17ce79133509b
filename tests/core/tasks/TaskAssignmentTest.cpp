// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskAssignment.h"

#include "core/outreach/SearchPlan.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Handover to(const RecordId& worker) {
    Handover handover;
    handover.id = RecordId::generate();
    handover.toWorker = worker;
    handover.onDate = day("2026-03-10");
    handover.reason = {"absence"};
    return handover;
}

void handOver(TestVault& vault, const RecordId& person, const RecordId& worker) {
    vault.requireWritten([&](Transaction& transaction) {
        return handOverPersons(transaction, vault.casework(), std::span(&person, 1), to(worker));
    });
}

std::vector<DueTask> due(TestVault& vault, const RecordId& worker = {}) {
    DueQuery query;
    query.today = vault.today();
    query.worker = worker;
    return DueTaskStore(vault.casework(), std::nullopt).due(query).value();
}

Assessment reassessedOn(const RecordId& person, const RecordId& writtenBy) {
    auto assessment = anAssessment(person, day("2026-02-01"), 2);
    assessment.reassessBy = day("2026-03-08");
    assessment.worker = writtenBy;
    return assessment;
}

Delivery askedAfter(const RecordId& person, const RecordId& givenBy) {
    Delivery delivery;
    delivery.id = RecordId::generate();
    delivery.person = person;
    delivery.service = {"legal_aid"};
    delivery.onDate = day("2026-03-01");
    delivery.followUpOn = day("2026-03-09");
    delivery.worker = givenBy;
    return delivery;
}

} // namespace

TEST_CASE("several persons are handed over in one commit that is taken back as a whole",
          "[people]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    const std::vector<RecordId> persons{vault.save(aPerson()).id, vault.save(aPerson()).id,
                                        vault.save(aPerson()).id};
    const auto receipt = vault.requireWritten([&](Transaction& transaction) {
        return handOverPersons(transaction, vault.casework(), persons, to(colleague));
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
        return handOverPersons(transaction, vault.casework(), persons, to(colleague));
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(vault.casework().find<Person>(person).value()->worker.isNil());
}

TEST_CASE("nobody is handed over to a role that cannot read of people", "[people]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    for (const auto role : {Role::Analyst, Role::Administrator}) {
        const auto added =
            StaffAccess(*vault).add({role == Role::Analyst ? "analyst" : "admin", "Reader", role,
                                     SecretBytes::fromText("for a test only")});
        REQUIRE(added);
        const std::vector persons{person};
        const auto refused = vault->write([&](Transaction& transaction) {
            return handOverPersons(transaction, vault.casework(), persons, to(*added));
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == "to_worker");
    }
    CHECK(vault.casework().find<Person>(person).value()->worker.isNil());
}

TEST_CASE("the open work of the former worker goes along, that of others stays", "[tasks]") {
    TestVault vault;
    const auto me = vault.session().worker.id;
    const auto colleague = vault.saveWorker("CO").id;
    const auto third = vault.saveWorker("TH").id;
    auto person = aPerson();
    person.worker = me;
    vault.save(person);
    auto mine = anAction(person.id, day("2026-03-09"));
    mine.responsible = me;
    auto theirs = anAction(person.id, day("2026-03-09"));
    theirs.responsible = third;
    auto done = anAction(person.id, day("2026-03-01"));
    done.responsible = me;
    done.state = ActionState::Done;
    for (const auto& action : {mine, theirs, done}) {
        vault.save(action);
    }
    SearchPlan search;
    search.id = RecordId::generate();
    search.person = person.id;
    search.reason = {"missed_contact"};
    search.openedOn = day("2026-03-01");
    search.nextOn = day("2026-03-09");
    search.owner = me;
    vault.save(search);
    vault.save(reassessedOn(person.id, me));
    vault.save(askedAfter(person.id, me));
    REQUIRE(due(vault, me).size() == 4);
    handOver(vault, person.id, colleague);
    CHECK(due(vault, me).empty());
    CHECK(due(vault, colleague).size() == 4);
    CHECK(due(vault, third).size() == 1);
    CHECK(vault.casework().find<Action>(done.id).value()->responsible == me); // who did it
    const auto log = vault.casework().where<Handover>("person", person.id).value();
    REQUIRE(log.size() == 1);
    CHECK(log.front().fromWorker == me);
    CHECK(log.front().toWorker == colleague);
    CHECK(log.front().worker == me);
}

TEST_CASE("every kind of task is given to a colleague and comes back with Undo", "[tasks]") {
    TestVault vault;
    const auto me = vault.session().worker.id;
    const auto colleague = vault.saveWorker("CO").id;
    auto person = aPerson();
    person.worker = me;
    vault.save(person);
    const auto action = vault.save(anAction(person.id, day("2026-03-09")));
    vault.save(reassessedOn(person.id, me));
    vault.save(askedAfter(person.id, me));
    const auto tasks = due(vault);
    REQUIRE(tasks.size() == 3);
    const auto receipt = vault.requireWritten([&](Transaction& transaction) {
        return assignTasks(transaction, vault.casework(), tasks, colleague, vault.today());
    });
    CHECK(due(vault, colleague).size() == 3);
    CHECK(vault.casework().find<Action>(action.id).value()->responsible == colleague);
    CHECK(vault.casework().find<Person>(person.id).value()->worker == me);
    REQUIRE(vault->undo(receipt));
    CHECK(due(vault, colleague).empty());
    CHECK(due(vault, me).size() == 3);
}

TEST_CASE("a task that somebody was given stays theirs until they hand the person over",
          "[tasks]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    const auto third = vault.saveWorker("TH").id;
    const auto person = vault.save(aPerson());
    handOver(vault, person.id, vault.session().worker.id);
    vault.save(reassessedOn(person.id, {}));
    const auto tasks = due(vault);
    vault.requireWritten([&](Transaction& transaction) {
        return assignTasks(transaction, vault.casework(), tasks, colleague, vault.today());
    });
    handOver(vault, person.id, third);
    CHECK(due(vault, colleague).size() == 1);
    handOver(vault, person.id, colleague);
    handOver(vault, person.id, third);
    CHECK(due(vault, colleague).empty());
    CHECK(due(vault, third).size() == 1);
}

TEST_CASE("the work of a colleague without access is nobody's", "[tasks]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    const auto person = vault.save(aPerson());
    handOver(vault, person.id, colleague);
    auto action = anAction(person.id, day("2026-03-09"));
    action.responsible = colleague;
    vault.save(action);
    vault.save(reassessedOn(person.id, colleague));
    REQUIRE(due(vault, colleague).size() == 2);
    REQUIRE(StaffAccess(*vault).remove(colleague));
    CHECK(due(vault, colleague).empty());
    for (const auto& task : due(vault)) {
        CHECK(task.worker.isNil());
    }
    const auto refused = vault->write([&](Transaction& transaction) {
        return assignTasks(transaction, vault.casework(), due(vault), colleague, vault.today());
    });
    CHECK_FALSE(refused);
}

TEST_CASE("a line of the log does not change and says what is so", "[people]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("CO").id;
    const auto person = vault.save(aPerson());
    handOver(vault, person.id, colleague);
    auto line = vault.casework().where<Handover>("person", person.id).value().front();
    line.reason = {"other"};
    CHECK(vault->write([&](Transaction& transaction) { return transaction.save(line); })
              .error()
              .code == ErrorCode::Conflict);
    line.id = RecordId::generate();
    line.toWorker = vault.session().worker.id; // she is the colleague's
    CHECK(vault->write([&](Transaction& transaction) { return transaction.save(line); })
              .error()
              .field == "to_worker");
}
