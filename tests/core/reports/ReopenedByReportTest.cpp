// SPDX-License-Identifier: GPL-3.0-or-later
// A report on a person whose file has ended opens the file again, or is asked for until somebody
// does (domain.md 3; needs D42, D47).
#include "core/identification/NextStep.h"
#include "core/people/FileReopening.h"
#include "core/reports/CarriedDanger.h"
#include "core/reports/ContactLinks.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Ended today, on 10 March 2026.
struct Ended {
    ProcedureHouse house;
    Person person;

    explicit Ended(CaseStatus status = CaseStatus::Closed)
        : person(house.vault.saveClosed(aPerson(), status)) {}

    void putOn(const SuspicionReport& report) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return putOnReport(transaction, house.vault.casework(), report.id, person.id,
                               house.vault.today());
        });
    }
    /// As it was written down before reports opened files again, or came from elsewhere.
    void linkWithout(const SuspicionReport& report, Date on) {
        auto link = onReport(report.id, person.id);
        link.addedOn = on;
        house.vault.save(link);
    }
    CaseStatus status() { return house.vault.casework().find<Person>(person.id).value()->status; }
    bool isInToday() {
        const DueTaskStore store(house.vault.casework(), house.vault->confidential());
        const auto due = store.due(DueQuery{house.vault.today(), 0}).value();
        return std::any_of(due.begin(), due.end(), [&](const DueTask& task) {
            return task.kind == TaskKind::ReportedProcedure && task.person == person.id;
        });
    }
    bool isListed() {
        const FallingThroughStore store(house.vault.casework(), house.limits,
                                        ProcedureHouse::library(), house.codes,
                                        house.vault.today());
        return !store.list(FallingKind::ReportNotOpened)->empty();
    }
    NextStep next() {
        const auto file =
            IdentificationStore(house.vault.casework(), house.limits).ofPerson(person.id).value();
        return nextStepOf(file, house.vault.casework().find<Person>(person.id).value().value(),
                          {house.limits, ProcedureHouse::library(), house.vault.today()});
    }
};

} // namespace

TEST_CASE("a new report opens a file again however it ended", "[reports]") {
    for (const auto status : {CaseStatus::Closed, CaseStatus::Archived, CaseStatus::Transferred}) {
        CAPTURE(codeOf(status));
        Ended ended(status);
        REQUIRE(wouldReopen(ended.house.vault.casework(), ended.person.id).value());
        ended.putOn(ended.house.vault.save(aReport(ended.house.vault, "2026-03-09")));
        CHECK(ended.status() == CaseStatus::Reopened);
        CHECK(ended.isInToday());
        CHECK(ended.next().kind == NextStepKind::Report);
    }
}

TEST_CASE("an open file stays as it is with a new report", "[reports]") {
    Ended ended;
    ended.person = ended.house.vault.save(aPerson());
    ended.putOn(ended.house.vault.save(aReport(ended.house.vault, "2026-03-09")));
    CHECK(ended.status() == ended.person.status);
}

TEST_CASE("a report that did not open the file again is asked for and not lost", "[reports]") {
    Ended ended;
    const auto report = ended.house.vault.save(aReport(ended.house.vault, "2026-03-09"));
    SECTION("it came after the end") {
        ended.house.vault.clock().advanceSeconds(86'400);
        ended.linkWithout(report, ended.house.vault.today());
        CHECK(ended.isInToday());
        REQUIRE(ended.next().kind == NextStepKind::Reopen);
        CHECK(ended.next().report->id == report.id);
        ended.house.vault.clock().advanceSeconds(40 * 86'400);
        CHECK_FALSE(ended.isInToday());
        CHECK(ended.isListed());
        ended.house.vault.requireWritten([&](Transaction& transaction) {
            return reopenFile(transaction, ended.house.vault.casework(), ended.person.id);
        });
        CHECK(ended.next().kind == NextStepKind::Report);
    }
    SECTION("somebody ended the file knowing it") {
        const int daysBefore = GENERATE(0, 1); // the day of the closing itself, and the one before
        CAPTURE(daysBefore);
        ended.linkWithout(report, ended.house.vault.today().plusDays(-daysBefore));
        CHECK_FALSE(ended.isInToday());
        CHECK(ended.next().kind == NextStepKind::Nothing);
        ended.house.vault.clock().advanceSeconds(40 * 86'400);
        CHECK_FALSE(ended.isListed());
    }
}

TEST_CASE("without a closing a report counts from the day on which the file was ended",
          "[reports]") {
    const auto status = GENERATE(CaseStatus::Archived, CaseStatus::Transferred);
    CAPTURE(codeOf(status));
    Ended ended(status);
    auto& vault = ended.house.vault;
    const auto closings = vault.casework().where<CaseClosing>("person", ended.person.id).value();
    vault.requireWritten([&](Transaction& transaction) {
        return transaction.remove<CaseClosing>(closings.front().id);
    });
    const auto report = vault.save(aReport(vault, "2026-03-09"));
    const auto endedOn = vault.today();
    vault.clock().advanceSeconds(5 * 86'400);
    if (status == CaseStatus::Transferred) { // it has been ended since, and only filed otherwise
        ended.person.status = CaseStatus::Archived;
        vault.requireWritten(
            [&](Transaction& transaction) { return transaction.save(ended.person); });
    }
    SECTION("after that day it is asked for") {
        ended.linkWithout(report, endedOn.plusDays(1));
        CHECK(ended.isInToday());
        CHECK(ended.next().kind == NextStepKind::Reopen);
        vault.clock().advanceSeconds(40 * 86'400);
        CHECK(ended.isListed());
    }
    SECTION("until that day it is on no list and still in the file") {
        ended.linkWithout(report, endedOn);
        CHECK_FALSE(ended.isInToday());
        CHECK(ended.next().kind == NextStepKind::Reopen);
        vault.clock().advanceSeconds(40 * 86'400);
        CHECK_FALSE(ended.isListed());
    }
}

TEST_CASE("the file of a person who died stays ended by a report or by danger", "[reports]") {
    Ended ended(CaseStatus::Active);
    auto& vault = ended.house.vault;
    auto closing = aClosing(ended.person.id, vault.today());
    vault.clock().advanceSeconds(86'400);
    closing.reason = Code{std::string(kDied)};
    closing.onDate = vault.today();
    vault.save(closing);
    ended.person.status = CaseStatus::Closed;
    vault.save(ended.person);
    REQUIRE(hasDied(vault.casework(), ended.person.id).value());
    vault.clock().advanceSeconds(86'400);
    const auto report = vault.save(aReport(vault, "2026-03-12"));
    auto call = aCall("2026-03-12T08:00:00Z");
    call.risk = {"danger_now"};

    SECTION("nothing opens it") {
        ended.putOn(report);
        CHECK(ended.status() == CaseStatus::Closed);
        CHECK_FALSE(wouldReopen(vault.casework(), ended.person.id).value());
        CHECK_FALSE(reopensFile(vault.casework(), call, ended.person.id).value());
        CHECK(ended.next().kind != NextStepKind::Reopen);
        CHECK_FALSE(ended.isInToday());
        vault.clock().advanceSeconds(40 * 86'400);
        CHECK_FALSE(ended.isListed());
    }
    SECTION("somebody opens it: whoever came back did not die") {
        ended.putOn(report);
        vault.requireWritten([&](Transaction& transaction) {
            return reopenByHand(transaction, vault.casework(), ended.person.id);
        });
        CHECK(ended.status() == CaseStatus::Reopened);
        CHECK_FALSE(hasDied(vault.casework(), ended.person.id).value());
        CHECK(ended.next().kind == NextStepKind::Report);
        CHECK(ended.isInToday());
    }
    SECTION("a later closing says that it was a mistake") {
        vault.save(aClosing(ended.person.id, vault.today()));
        CHECK_FALSE(hasDied(vault.casework(), ended.person.id).value());
        CHECK(reopensFile(vault.casework(), call, ended.person.id).value());
        ended.putOn(report);
        CHECK(ended.status() == CaseStatus::Reopened);
    }
}
