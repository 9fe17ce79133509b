// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonStore.h"
#include "core/tasks/DueTask.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

PersonRow rowOf(const TestVault& vault, const RecordId& person) {
    const auto row = PersonStore(vault.casework()).row(person);
    REQUIRE(row);
    REQUIRE(row->has_value());
    return **row;
}

} // namespace

TEST_CASE("the summary follows every change and its undo", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    CHECK_FALSE(rowOf(vault, person.id).nextDue);
    const auto receipt = vault.requireWritten([&](Transaction& transaction) {
        return transaction.save(anAction(person.id, day("2026-03-20")));
    });
    CHECK(rowOf(vault, person.id).nextDue == day("2026-03-20"));
    CHECK(rowOf(vault, person.id).nextKind.text == "action");
    REQUIRE(vault->undo(receipt));
    CHECK_FALSE(rowOf(vault, person.id).nextDue);
}

TEST_CASE("the trend compares assessments of the same questionnaire", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(anAssessment(person.id, day("2026-01-01"), 1, "sr-1"));
    CHECK(rowOf(vault, person.id).trend == RiskTrend::Unknown);
    vault.save(anAssessment(person.id, day("2026-02-01"), 3, "vs-1"));
    CHECK(rowOf(vault, person.id).riskRank == 3);
    CHECK(rowOf(vault, person.id).trend == RiskTrend::Unknown);
    auto draft = anAssessment(person.id, day("2026-02-15"), 0, "sr-1");
    draft.state = AssessmentState::Draft;
    vault.save(draft);
    CHECK(rowOf(vault, person.id).riskRank == 3);
    vault.save(anAssessment(person.id, day("2026-03-01"), 2, "sr-1"));
    CHECK(rowOf(vault, person.id).riskRank == 2);
    CHECK(rowOf(vault, person.id).trend == RiskTrend::Rising);
}

TEST_CASE("a task that is put off moves the next day of the person", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto action = vault.save(anAction(person.id, day("2026-03-05")));
    TaskSnooze snooze;
    snooze.id = RecordId::generate();
    snooze.person = person.id;
    snooze.task = taskKey(TaskKind::Action, action.id);
    snooze.until = day("2026-03-15");
    vault.save(snooze);
    CHECK(rowOf(vault, person.id).nextDue == day("2026-03-15"));
}

TEST_CASE("the summary holds nothing from the confidential compartment", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.person = person.id;
    contact.channel = {"mobile"};
    vault.save(contact);
    CHECK_FALSE(rowOf(vault, person.id).nextDue);
}

TEST_CASE("an erased person is in no list", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(aPerson());
    const PersonStore store(vault.casework());
    CHECK(store.count({}).value() == 2);
    REQUIRE(vault->erasePerson(person.id));
    CHECK(store.count({}).value() == 1);
    CHECK_FALSE(store.row(person.id).value());
}
