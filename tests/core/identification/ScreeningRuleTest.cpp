// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody who comes is screened, early (domain.md 10.3; needs A06, A53): how early it was, who
// was never screened, and that somebody is asked to do it.
#include "core/identification/ScreeningRule.h"

#include "core/identification/AccommodationRequest.h"
#include "core/identification/ScreeningCoverageStore.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

const IdentificationLimits& shipped() {
    static const auto limits = IdentificationLimits::shipped().value();
    return limits;
}

std::optional<DueTask> askedFor(TestVault& vault, const RecordId& person, int horizonDays = 0) {
    DueQuery query;
    query.today = vault.today();
    query.horizonDays = horizonDays;
    const auto due = DueTaskStore(vault.casework(), vault.confidential()).due(query).value();
    const auto found = std::find_if(due.begin(), due.end(), [&](const DueTask& task) {
        return task.kind == TaskKind::Screening && task.person == person;
    });
    return found == due.end() ? std::nullopt : std::optional(*found);
}

Person metOn(TestVault& vault, std::string_view on) {
    auto person = aPerson();
    person.firstContact = day(on);
    return vault.save(person);
}

AccommodationRequest grantedOn(const RecordId& person, std::string_view on) {
    AccommodationRequest bed;
    bed.id = RecordId::generate();
    bed.person = person;
    bed.askedOf = Code{"ngo"};
    bed.askedOn = day(on);
    bed.state = AccommodationState::Granted;
    bed.answeredOn = day(on);
    return bed;
}

} // namespace

TEST_CASE("hours are as many days as have begun", "[screening]") {
    struct Case {
        int hours;
        int days;
    };
    for (const auto& [hours, days] :
         {Case{1, 1}, Case{23, 1}, Case{24, 1}, Case{25, 2}, Case{47, 2}, Case{48, 2}, Case{49, 3},
          Case{71, 3}, Case{72, 3}, Case{73, 4}}) {
        CAPTURE(hours);
        CHECK(startedDays(hours) == days);
    }
}

TEST_CASE("a screening is early by the next day and complete by the third after", "[screening]") {
    struct Case {
        const char* screened;
        ScreeningClass expected;
    };
    REQUIRE(shipped().screeningEarlyHours == 24);
    REQUIRE(shipped().screeningCompleteHours == 72);
    const auto came = day("2026-03-01");
    for (const auto& [screened, expected] :
         {Case{"2026-02-27", ScreeningClass::Early}, // at another door, before the admission
          Case{"2026-03-01", ScreeningClass::Early}, Case{"2026-03-02", ScreeningClass::Early},
          Case{"2026-03-03", ScreeningClass::Complete},
          Case{"2026-03-04", ScreeningClass::Complete}, Case{"2026-03-05", ScreeningClass::Later},
          Case{"2026-04-01", ScreeningClass::Later}}) {
        CAPTURE(screened);
        CHECK(screeningClass(came, day(screened), shipped()) == expected);
    }
    CHECK(screeningClass(came, {}, shipped()) == ScreeningClass::Never);
    auto own = shipped();
    own.screeningEarlyHours = 48;
    own.screeningCompleteHours = 96;
    CHECK(screeningClass(came, day("2026-03-03"), own) == ScreeningClass::Early);
    CHECK(screeningClass(came, day("2026-03-05"), own) == ScreeningClass::Complete);
}

TEST_CASE("whoever came within the editable days is screened, and Today asks for it",
          "[screening][tasks]") {
    TestVault vault; // on 10 March 2026
    REQUIRE(shipped().lengths.screeningTodayDays == 7);
    const auto person = metOn(vault, "2026-03-09");
    const auto task = askedFor(vault, person.id);
    REQUIRE(task);
    CHECK(task->originalDue == vault.today()); // 24 hours: the next day
    CHECK(task->subject.text == shipped().screeningForm);
    CHECK(task->detail.text == "first_contact");
    CHECK(task->since == day("2026-03-09"));
    CHECK(task->why == TaskWhy::NotScreened);

    const auto today = metOn(vault, "2026-03-10");
    CHECK_FALSE(askedFor(vault, today.id));
    CHECK(askedFor(vault, today.id, 1));
    CHECK(askedFor(vault, metOn(vault, "2026-03-03").id));
    CHECK_FALSE(askedFor(vault, metOn(vault, "2026-03-02").id)); // on the list by now

    auto draft = anAssessment(person.id, vault.today(), 1, "VS-1");
    draft.state = AssessmentState::Draft;
    draft.level = draft.scoredLevel = {};
    draft.riskRank.reset();
    vault.save(draft);
    vault.save(anAssessment(person.id, vault.today(), 1, "SR-1"));
    CHECK(askedFor(vault, person.id)); // another form, and one that is not completed
    vault.save(anAssessment(person.id, vault.today(), 1, "VS-1"));
    CHECK_FALSE(askedFor(vault, person.id));

    auto closed = aPerson();
    closed.firstContact = day("2026-03-09");
    CHECK_FALSE(askedFor(vault, vault.saveClosed(closed).id));
}

TEST_CASE("an admission asks for a screening also long after the first contact",
          "[screening][tasks]") {
    TestVault vault;
    const auto person = metOn(vault, "2026-01-05");
    CHECK_FALSE(askedFor(vault, person.id));
    CHECK(cameOn(vault.casework(), person.id).value() == day("2026-01-05"));
    vault.save(grantedOn(person.id, "2026-03-08"));
    CHECK(cameOn(vault.casework(), person.id).value() == day("2026-03-08"));
    const auto task = askedFor(vault, person.id);
    REQUIRE(task);
    CHECK(task->detail.text == "admission");
    CHECK(task->originalDue == day("2026-03-09"));
}

TEST_CASE("a screening that nobody made leaves Today and stays on the list", "[screening][tasks]") {
    TestVault vault;
    const auto person = metOn(vault, "2026-03-03");
    const auto listed = [&] {
        return unscreened(vault.casework(), shipped(), day("2026-01-01"), vault.today(), 10)
            .value();
    };
    CHECK(askedFor(vault, person.id));
    CHECK(listed().size() == 1);
    vault.clock().advanceSeconds(86'400);
    vault.reopen();
    CHECK_FALSE(askedFor(vault, person.id));
    REQUIRE(listed().size() == 1);
    CHECK(listed().front().person == person.id);
    CHECK(listed().front().openFile);
    CHECK_FALSE(listed().front().admitted);
    vault.save(anAssessment(person.id, vault.today(), 1, "VS-1"));
    CHECK(listed().empty());
}

TEST_CASE("whoever is welcomed in the house is screened, and a move to another bed is no arrival",
          "[screening]") {
    TestVault vault; // on 10 March 2026
    const auto person = metOn(vault, "2025-12-01");
    CHECK_FALSE(askedFor(vault, person.id));
    const auto bed = vault.save(aBed("A"));
    const auto other = vault.save(aBed("B", 1));
    auto stay = aStay(person.id, bed.id, "2026-03-09");
    vault.save(stay);
    const auto asked = askedFor(vault, person.id);
    REQUIRE(asked);
    CHECK(asked->since == day("2026-03-09"));
    CHECK(asked->detail.text == "admission");
    vault.save(anAssessment(person.id, day("2026-03-09"), 1, "VS-1"));
    CHECK_FALSE(askedFor(vault, person.id));
    stay.state = StayState::Ended;
    stay.leftOn = day("2026-03-10");
    vault.save(stay);
    auto moved = aStay(person.id, other.id, "2026-03-10");
    moved.continues = stay.id;
    vault.save(moved);
    CHECK_FALSE(askedFor(vault, person.id));
}

TEST_CASE("an old form says nothing about whoever arrives today", "[screening]") {
    TestVault vault; // on 10 March 2026
    const auto bed = vault.save(aBed("A"));
    for (const auto* validUntil : {"2026-01-31", "2026-03-08", "2026-03-09"}) {
        CAPTURE(validUntil);
        const auto person = metOn(vault, "2025-12-01");
        auto form = anAssessment(person.id, day("2026-01-01"), 1, "VS-1");
        form.reassessBy = day(validUntil);
        vault.save(form);
        auto stay = aStay(person.id, bed.id, "2026-03-09");
        vault.save(stay);
        const bool counts = day(validUntil) >= stay.from;
        CHECK(askedFor(vault, person.id).has_value() != counts);
        const auto coverage =
            screeningCoverage(vault.casework(), shipped(), day("2026-03-01"), vault.today())
                .value();
        CHECK((coverage.never == 1) != counts);
        CHECK((coverage.early == 1) == counts);
        REQUIRE(vault->erasePerson(person.id));
    }
}

TEST_CASE("where both moments are known hours are counted, else days", "[screening]") {
    TestVault vault; // on 10 March 2026
    const auto person = metOn(vault, "2025-12-01");
    const auto bed = vault.save(aBed("A"));
    auto stay = aStay(person.id, bed.id, "2026-03-05");
    stay.arrivedAt = "08:00";
    auto form = anAssessment(person.id, day("2026-03-06"), 1, "VS-1");
    const auto coverage = [&] {
        return screeningCoverage(vault.casework(), shipped(), day("2026-03-01"), vault.today())
            .value();
    };
    SECTION("within 24 hours") {
        form.completedAt = Timestamp::parse("2026-03-06T08:00:00Z");
        vault.save(stay);
        vault.save(form);
        CHECK(coverage().early == 1);
        CHECK(coverage().byMoment == 1);
    }
    SECTION("the next day and 24 hours later than that is not within them") {
        form.completedAt = Timestamp::parse("2026-03-06T08:00:01Z");
        vault.save(stay);
        vault.save(form);
        CHECK(coverage().early == 0);
        CHECK(coverage().complete == 1);
    }
    SECTION("nobody noted the time of arrival") {
        stay.arrivedAt.clear();
        form.completedAt = Timestamp::parse("2026-03-06T23:00:00Z");
        vault.save(stay);
        vault.save(form);
        CHECK(coverage().early == 1); // by its day
        CHECK(coverage().byMoment == 0);
    }
    SECTION("the form was only written down here") {
        vault.save(stay);
        vault.save(form);
        CHECK(coverage().early == 1);
        CHECK(coverage().byMoment == 0);
    }
    SECTION("a bed was granted on an earlier day: the admission has no hour") {
        form.completedAt = Timestamp::parse("2026-03-06T08:00:00Z");
        vault.save(grantedOn(person.id, "2026-03-04"));
        vault.save(stay);
        vault.save(form);
        CHECK(coverage().byMoment == 0);
        CHECK(coverage().complete == 1); // two days after the grant
    }
}

TEST_CASE("hours are counted from the clock here", "[screening]") {
    TestVault vault(Role::Coordinator, "2026-03-10T09:00:00Z", 60); // an hour before UTC
    const auto person = metOn(vault, "2025-12-01");
    const auto bed = vault.save(aBed("A"));
    auto stay = aStay(person.id, bed.id, "2026-03-05");
    stay.arrivedAt = "00:30";
    vault.save(stay);
    auto form = anAssessment(person.id, day("2026-03-06"), 1, "VS-1");
    form.completedAt = Timestamp::parse("2026-03-05T23:31:00Z"); // 00:31 of the 6th
    vault.save(form);
    const auto coverage =
        screeningCoverage(vault.casework(), shipped(), day("2026-03-01"), vault.today()).value();
    CHECK(coverage.early == 0);
    CHECK(coverage.complete == 1);
    CHECK(coverage.byMoment == 1);
}
