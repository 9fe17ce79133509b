// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionStore.h"

#include "core/identification/IdentificationLimits.h"
#include "core/reports/CallWords.h"
#include "core/reports/HelplineContact.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/TaskSource.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RetentionTerms terms() {
    return RetentionTerms::of(IdentificationLimits::shipped().value());
}

/// On 10 March 2026, with a file that was closed on some day.
struct House {
    TestVault vault;
    Person person = aPerson();

    explicit House(const char* closedOn = "2021-03-10", std::optional<int> birthYear = 1980) {
        person.birthYear = birthYear;
        person.firstContact = day("2020-06-01");
        vault.save(person);
        // A file ends on the day of its closing: the clock stands where that was.
        vault.clock().set(*Timestamp::parse(std::string(closedOn) + "T09:00:00Z"));
        vault.save(aClosing(person.id, day(closedOn)));
        person.status = CaseStatus::Closed;
        vault.save(person);
        vault.clock().set(*Timestamp::parse("2026-03-10T09:00:00Z"));
    }
    std::vector<RetentionRow> list(const char* on = "2026-03-10") {
        return RetentionStore(vault.casework(), terms()).list(day(on)).value();
    }
    RetentionDecision decide(RetentionChoice choice, std::optional<Date> until = {}) {
        RetentionDecision decision;
        decision.id = RecordId::generate();
        decision.person = person.id;
        decision.choice = choice;
        decision.reason = Code{"compensation"};
        decision.until = until;
        decision.decidedOn = vault.today();
        return vault.save(decision);
    }
};

} // namespace

TEST_CASE("a closed file is proposed from its day on and then erased", "[retention]") {
    House house;
    CHECK(house.list("2026-03-09").empty());
    REQUIRE(house.list().size() == 1);
    CHECK(house.list().front().caseCode == house.person.code);
    REQUIRE(eraseAfterReview(*house.vault, terms(), house.person.id));
    CHECK(house.list().empty());
    CHECK_FALSE(house.vault.casework().find<Person>(house.person.id).value());
}

TEST_CASE("a file that was opened again is not proposed", "[retention]") {
    House house;
    house.person.status = CaseStatus::Reopened;
    house.vault.save(house.person);
    CHECK(house.list().empty());
    const auto erased = eraseAfterReview(*house.vault, terms(), house.person.id);
    REQUIRE_FALSE(erased);
    CHECK(erased.error().field == "retention");
    CHECK(house.vault.casework().find<Person>(house.person.id).value());
}

TEST_CASE("what is held, kept longer or of unknown age is not erased", "[retention]") {
    SECTION("held") {
        House house;
        house.decide(RetentionChoice::Hold);
        REQUIRE(house.list().size() == 1); // seen, so that the hold is not forgotten
        CHECK(house.list().front().retention.held);
        CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
    }
    SECTION("kept longer") {
        House house;
        house.decide(RetentionChoice::KeepLonger, day("2027-03-10"));
        CHECK(house.list().empty());
        CHECK(house.list("2027-03-10").size() == 1);
        CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
    }
    SECTION("of unknown age") {
        House house("2021-03-10", {});
        REQUIRE(house.list().size() == 1);
        CHECK(house.list().front().retention.ageUnknown);
        CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
    }
}

TEST_CASE("a decision is never rewritten, and only a coordinator makes one", "[retention]") {
    House house;
    auto decision = house.decide(RetentionChoice::Hold);
    decision.choice = RetentionChoice::HoldEnded;
    const auto written =
        house.vault->write([&](Transaction& transaction) { return transaction.save(decision); });
    REQUIRE_FALSE(written);
    CHECK(written.error().field == "choice");
    CHECK(mayWrite(Role::Coordinator, "retention_decision"));
    CHECK_FALSE(mayWrite(Role::CaseWorker, "retention_decision"));
    CHECK_FALSE(mayWrite(Role::ShelterWorker, "retention_decision"));
}

TEST_CASE("nothing is decided on a day that is still to come", "[retention]") {
    House house;
    RetentionDecision decision;
    decision.id = RecordId::generate();
    decision.person = house.person.id;
    decision.choice = RetentionChoice::HoldEnded;
    decision.reason = Code{"proceeding_over"};
    decision.decidedOn = house.vault.today().plusDays(1);
    const auto written =
        house.vault->write([&](Transaction& transaction) { return transaction.save(decision); });
    REQUIRE_FALSE(written);
    CHECK(written.error().field == "decided_on");
    decision.decidedOn = house.vault.today();
    house.vault.save(decision);
}

TEST_CASE("the decisions of one file do not count for another", "[retention]") {
    House house;
    auto other = aPerson();
    other.birthYear = 1980;
    other.firstContact = day("2020-06-01");
    house.vault.clock().set(*Timestamp::parse("2021-03-10T09:00:00Z"));
    other = house.vault.saveClosed(other);
    house.vault.clock().set(*Timestamp::parse("2026-03-10T09:00:00Z"));
    house.decide(RetentionChoice::Hold);
    const RetentionStore store(house.vault.casework(), terms());
    CHECK(house.list().size() == 2);
    const auto held = store.list(house.vault.today(), house.person.id).value();
    REQUIRE(held.size() == 1);
    CHECK(held[0].retention.held);
    const auto free = store.list(house.vault.today(), other.id).value();
    REQUIRE(free.size() == 1);
    CHECK_FALSE(free[0].retention.held);
    REQUIRE(eraseAfterReview(*house.vault, terms(), other.id));
    CHECK_FALSE(eraseAfterReview(*house.vault, terms(), house.person.id));
}

TEST_CASE("words of calls without a person are listed from the day of their length on",
          "[retention]") {
    TestVault vault;
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = *Timestamp::parse("2025-03-10T23:30:00Z");
    vault.save(contact);
    const RetentionStore store(vault.casework(), terms());
    const auto calls = [&](std::string_view on) {
        return store.oldCalls(vault.confidential(), day(on)).value();
    };
    CHECK(calls("2026-03-10").empty()); // nothing was written of it
    HelplineWords words;
    words.id = contact.id;
    words.said = "Synthetic words.";
    vault.save(words);
    CHECK(calls("2026-03-09").empty());
    CHECK(calls("2026-03-10") == std::vector{contact.id});
    REQUIRE(eraseCallWords(*vault, calls("2026-03-10"), {"time_over"}));
    CHECK(calls("2026-03-10").empty());
    CHECK(vault.casework().find<HelplineContact>(contact.id).value());
}

namespace {

std::vector<DueTask> retentionTasks(const TestVault& vault) {
    auto tasks =
        DueTaskStore(vault.casework(), vault.confidential()).due({vault.today(), 0}).value();
    std::erase_if(tasks, [](const DueTask& task) { return task.kind != TaskKind::Retention; });
    return tasks;
}

} // namespace

TEST_CASE("all files past their length are one line of Today until somebody decides",
          "[retention][tasks]") {
    House house;
    const auto tasks = retentionTasks(house.vault);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].why == TaskWhy::KeepingEnds);
    CHECK(tasks[0].person.isNil());
    CHECK(tasks[0].detail.text == "1");
    CHECK(tasks[0].since == day("2026-03-10"));
    CHECK(tasks[0].due == day("2026-03-10"));
    CHECK(tasks[0].worker == house.vault.session().worker.id);

    house.vault.clock().set(*Timestamp::parse("2026-03-09T09:00:00Z"));
    CHECK(retentionTasks(house.vault).empty());
    house.vault.clock().set(*Timestamp::parse("2026-04-20T09:00:00Z"));
    REQUIRE(retentionTasks(house.vault).size() == 1); // it does not go by itself
    SECTION("erased") {
        REQUIRE(eraseAfterReview(*house.vault, terms(), house.person.id));
        CHECK(retentionTasks(house.vault).empty());
    }
    SECTION("held, and held no more") {
        house.decide(RetentionChoice::Hold);
        CHECK(retentionTasks(house.vault).empty());
        house.vault.clock().advanceSeconds(86'400);
        house.decide(RetentionChoice::HoldEnded);
        CHECK(retentionTasks(house.vault).size() == 1);
    }
    SECTION("kept longer") {
        house.decide(RetentionChoice::KeepLonger, day("2027-03-10"));
        CHECK(retentionTasks(house.vault).empty());
        house.vault.clock().set(*Timestamp::parse("2027-03-10T09:00:00Z"));
        REQUIRE(retentionTasks(house.vault).size() == 1);
        CHECK(retentionTasks(house.vault)[0].since == day("2027-03-10"));
    }
    SECTION("opened again") {
        house.person.status = CaseStatus::Reopened;
        house.vault.save(house.person);
        CHECK(retentionTasks(house.vault).empty());
    }
}

TEST_CASE("Today counts the files that the page lists and nobody holds", "[retention][tasks]") {
    struct Case {
        const char* closedOn;
        std::optional<int> birthYear;
        const char* from;
    };
    // First contact on 1 June 2020.
    const std::array cases{
        Case{"2021-03-10", 2001, "2026-03-10"}, Case{"2020-12-01", 2002, "2025-12-31"},
        Case{"2021-03-10", 2002, "2026-03-10"}, Case{"2021-03-10", {}, "2026-03-10"},
        Case{"2021-03-10", 2010, "2033-12-31"}};
    for (const auto& each : cases) {
        CAPTURE(each.closedOn, each.birthYear.value_or(0));
        House house(each.closedOn, each.birthYear);
        const auto from = day(each.from);
        for (const int days : {-1, 0, 1}) {
            const auto on = from.plusDays(days);
            CAPTURE(days);
            house.vault.clock().set(*Timestamp::parse(on.toString() + "T09:00:00Z"));
            CHECK(retentionTasks(house.vault).size() == (days < 0 ? 0U : 1U));
            CHECK(house.list(on.toString().c_str()).size() == (days < 0 ? 0U : 1U));
        }
    }
}

TEST_CASE("months end with a shorter month, for Today as for the page", "[retention][tasks]") {
    struct Case {
        const char* endedOn;
        int months;
        const char* from;
    };
    const std::array cases{Case{"2025-08-31", 6, "2026-02-28"}, Case{"2023-08-31", 6, "2024-02-29"},
                           Case{"2024-02-29", 12, "2025-02-28"},
                           Case{"2025-02-28", 6, "2025-08-28"},
                           Case{"2025-05-31", 1, "2025-06-30"}};
    for (const auto& each : cases) {
        CAPTURE(each.endedOn, each.months);
        House house(each.endedOn);
        auto screened = aPerson();
        screened.category = PersonCategory::NoIndication;
        screened.firstContact = house.person.firstContact;
        house.vault.save(screened);
        house.vault.save(anAssessment(screened.id, day(each.endedOn), 0, terms().screeningForm));
        auto kept = terms();
        kept.lengths.closedFileMonths = each.months;
        kept.lengths.screeningMonths = each.months;
        for (const int days : {-1, 0, 1}) {
            CAPTURE(days);
            const auto on = day(each.from).plusDays(days);
            const auto rows = RetentionStore(house.vault.casework(), kept).list(on).value();
            CHECK(rows.size() == (days < 0 ? 0U : 2U));
            for (const auto& row : rows) {
                CHECK(row.retention.reviewFrom == day(each.from));
            }
            auto today = house.vault.casework().connection().prepare("SELECT files, day FROM " +
                                                                     retentionDueSql(kept, "?1"));
            today.bind(1, on);
            REQUIRE(today.step());
            CHECK(today.integer(0) == (days < 0 ? 0 : 2));
            CHECK(today.date(1) == (days < 0 ? std::nullopt : std::optional(day(each.from))));
        }
    }
}

TEST_CASE("a screening that led nowhere is counted too", "[retention][tasks]") {
    TestVault vault;
    auto person = aPerson();
    person.category = PersonCategory::NoIndication;
    vault.save(person);
    vault.save(anAssessment(person.id, day("2026-03-05"), 0, terms().screeningForm));
    CHECK(retentionTasks(vault).empty());
    vault.clock().set(*Timestamp::parse("2027-03-04T09:00:00Z"));
    CHECK(retentionTasks(vault).empty());
    vault.clock().set(*Timestamp::parse("2027-03-05T09:00:00Z"));
    REQUIRE(retentionTasks(vault).size() == 1);
    CHECK(RetentionStore(vault.casework(), terms()).list(vault.today())->size() == 1);
}

TEST_CASE("whoever does not decide about keeping has no such task", "[retention][tasks]") {
    const auto& sources = taskSources();
    const auto found = std::find_if(sources.begin(), sources.end(), [](const TaskSource& source) {
        return source.kind == TaskKind::Retention;
    });
    REQUIRE(found != sources.end());
    CHECK(found->writersOnly);
    CHECK(mayWrite(Role::Coordinator, found->recordKind));
    CHECK_FALSE(mayWrite(Role::CaseWorker, found->recordKind));
}
