// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShiftStore.h"

#include "tests/core/shelter/ShelterRecords.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

ShiftTask aTask(std::string text, std::string_view onDay) {
    ShiftTask task;
    task.id = RecordId::generate();
    task.onDay = day(onDay);
    task.text = std::move(text);
    return task;
}

ShiftStore storeOf(TestVault& vault) {
    return {vault.casework(), vault->confidential()};
}

Result<Shift> shiftOf(TestVault& vault) {
    const auto board =
        ShelterStore(vault.casework(), vault->confidential(), vault.today()).board(vault.today());
    REQUIRE(board);
    return storeOf(vault).shift(vault.today(), board->staying());
}

} // namespace

TEST_CASE("the newest shift note comes first, with who wrote it", "[shelter]") {
    TestVault vault;
    const auto colleague = vault.saveWorker("SK");
    for (const auto* text : {"older", "newest", "oldest"}) {
        ShiftNote note;
        note.id = RecordId::generate();
        note.worker = colleague.id;
        note.text = text;
        note.at = Timestamp{std::string_view(text) == "newest"  ? 300
                            : std::string_view(text) == "older" ? 200
                                                                : 100};
        vault.save(note);
    }
    const auto notes = storeOf(vault).notes(2);
    REQUIRE(notes);
    REQUIRE(notes->size() == 2);
    CHECK(notes->front().note.text == "newest");
    CHECK(notes->front().initials == "SK");
    CHECK(notes->back().note.text == "older");
}

TEST_CASE("a shift has the tasks of its day and those that nobody did, open ones first",
          "[shelter]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto done = aTask("done", "2026-03-10");
    done = withTick(done, true, Timestamp{1}, vault.session().worker.id);
    vault.save(done);
    auto hers = aTask("hers", "2026-03-10");
    hers.person = person.id;
    vault.save(hers);
    vault.save(aTask("left over", "2026-03-08"));
    vault.save(withTick(aTask("done before", "2026-03-08"), true, Timestamp{1},
                        vault.session().worker.id));
    vault.save(aTask("tomorrow", "2026-03-11"));
    const auto shift = shiftOf(vault);
    REQUIRE(shift);
    std::vector<std::string> texts;
    for (const auto& line : shift->tasks) {
        texts.push_back(line.task.text);
    }
    CHECK(texts == std::vector<std::string>{"hers", "left over", "done"});
    CHECK(shift->tasks.front().guest->code == person.code);
    CHECK_FALSE(shift->tasks[1].guest);
}

TEST_CASE("a tick says by whom, and goes away whole", "[shelter]") {
    TestVault vault;
    const auto me = vault.session().worker.id;
    auto task = withTick(aTask("walk round", "2026-03-10"), true, Timestamp{5}, me);
    CHECK(task.doneAt == Timestamp{5});
    CHECK(task.doneBy == me);
    CHECK(refusedFor(vault, task) == "written");
    task.doneBy = {};
    CHECK(refusedFor(vault, task) == "done_by");
    task = withTick(task, false, Timestamp{6}, me);
    CHECK_FALSE(task.doneAt);
    CHECK(task.doneBy.isNil());
    CHECK(refusedFor(vault, task) == "written");
}

TEST_CASE("what Today says of those who stay is due in the shift too", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A", 1));
    const auto kept = vault.save(aBed("B", 2));
    const auto here = vault.save(aPerson());
    const auto expected = vault.save(aPerson());
    const auto elsewhere = vault.save(aPerson());
    vault.save(aStay(here.id, bed.id, "2026-03-01"));
    vault.save(aHeldPlace(expected.id, kept.id, "2026-03-10"));
    const auto today = vault.save(anAction(here.id, day("2026-03-10")));
    const auto late = vault.save(anAction(here.id, day("2026-03-05")));
    vault.save(anAction(here.id, day("2026-03-11")));
    vault.save(anAction(expected.id, day("2026-03-10")));
    vault.save(anAction(elsewhere.id, day("2026-03-10")));
    const auto shift = shiftOf(vault);
    REQUIRE(shift);
    std::vector<RecordId> due;
    for (const auto& line : shift->due) {
        CHECK(line.guest.person == here.id);
        if (line.task.kind == TaskKind::Action) {
            due.push_back(line.task.record);
        }
    }
    CHECK(due == std::vector{late.id, today.id});
    CHECK(shift->tasks.empty());
}

TEST_CASE("without the key there are no words of a shift", "[shelter]") {
    TestVault vault(Role::Analyst);
    CHECK(storeOf(vault).notes(1).error().code == ErrorCode::NoConfidentialKey);
    CHECK(storeOf(vault).shift(vault.today(), {}).error().code == ErrorCode::NoConfidentialKey);
}
