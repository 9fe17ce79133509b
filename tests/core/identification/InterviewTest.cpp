// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews of the official procedure: the choice of the interviewer, the guardian of a child,
// when they are due.
#include "core/identification/Interview.h"

#include "core/tasks/DueTaskStore.h"
#include "core/timeline/TimelineStore.h"
#include "tests/core/identification/ProcedureHouse.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Of the house's procedure, held in Arabic on 5 March 2026.
Interview anInterview(ProcedureHouse& house) {
    Interview interview;
    interview.id = RecordId::generate();
    interview.person = house.person.id;
    interview.procedure = house.file().procedure.id;
    interview.state = InterviewState::Held;
    interview.onDate = day("2026-03-05");
    interview.institution = Code{"identification"};
    interview.language = Code{"ar"};
    return interview;
}

Interview planned(ProcedureHouse& house, std::string_view on) {
    auto interview = anInterview(house);
    interview.state = InterviewState::Planned;
    interview.onDate = day(on);
    return interview;
}

/// The field that keeps it from being saved; empty: it was saved.
std::string refusedField(ProcedureHouse& house, const Interview& interview) {
    const auto written =
        house.vault->write([&](Transaction& transaction) { return transaction.save(interview); });
    return written ? std::string() : written.error().field;
}

std::vector<DueTask> interviewsDue(ProcedureHouse& house, int horizonDays = 0) {
    DueQuery query;
    query.today = house.vault.today();
    query.horizonDays = horizonDays;
    auto tasks =
        DueTaskStore(house.vault.casework(), house.vault.confidential()).due(query).value();
    std::erase_if(tasks, [](const DueTask& task) { return task.kind != TaskKind::Interview; });
    return tasks;
}

} // namespace

TEST_CASE("the choice of the interviewer is kept only by whoever was asked for", "[interview]") {
    ProcedureHouse house;
    auto interview = anInterview(house);
    CHECK_FALSE(sexChoiceKept(interview)); // nobody said anything
    interview.givenSex = Code{"man"};
    for (const auto* asked : {"not_asked", "no_preference"}) {
        interview.askedSex = Code{asked};
        CHECK_FALSE(sexChoiceKept(interview));
    }
    interview.askedSex = Code{"woman"};
    CHECK(sexChoiceKept(interview) == std::optional(false));
    interview.givenSex = Code{"both"};
    CHECK(sexChoiceKept(interview) == std::optional(false));
    interview.givenSex = Code{"woman"};
    CHECK(sexChoiceKept(interview) == std::optional(true));
    interview.givenSex = {};
    CHECK_FALSE(sexChoiceKept(interview)); // nobody knows
    interview.givenSex = Code{"woman"};
    interview.state = InterviewState::Postponed;
    CHECK_FALSE(sexChoiceKept(interview));
}

TEST_CASE("a held interview says its language, and its day is not ahead", "[interview]") {
    ProcedureHouse house;
    auto interview = anInterview(house);
    interview.language = {};
    CHECK(refusedField(house, interview) == "language");
    interview.state = InterviewState::Planned;
    CHECK(refusedField(house, interview).empty());
    interview = anInterview(house);
    interview.onDate = house.vault.today().plusDays(1);
    CHECK(refusedField(house, interview) == "on_date");
    interview.onDate = house.vault.today();
    CHECK(refusedField(house, interview).empty());
}

TEST_CASE("an interpreter who was in the room was not missing", "[interview]") {
    ProcedureHouse house;
    auto interview = anInterview(house);
    interview.present = {Code{"person"}, Code{"interpreter"}};
    for (const auto* how : {"missing", "same_language"}) {
        interview.interpretation = Code{how};
        CHECK(refusedField(house, interview) == "interpretation");
    }
    interview.interpretation = Code{"interpreter_present"};
    CHECK(refusedField(house, interview).empty());
    interview.interpretation = Code{"missing"};
    interview.present = {Code{"person"}};
    CHECK(refusedField(house, interview).empty());
}

TEST_CASE("an interview belongs to a procedure of the same person", "[interview]") {
    ProcedureHouse house;
    auto interview = anInterview(house);
    interview.person = house.vault.save(aPerson()).id;
    CHECK(refusedField(house, interview) == "procedure");
}

TEST_CASE("held with somebody who may be a child, an interview says where the guardian was",
          "[interview]") {
    ProcedureHouse house;
    CHECK(refusedField(house, anInterview(house)).empty()); // born 1990
    for (const auto& born : {std::optional<int>(), std::optional<int>(2010)}) {
        house.person.birthYear = born;
        house.vault.save(house.person);
        auto interview = anInterview(house);
        CHECK(refusedField(house, interview) == "guardian");
        interview.guardian = Code{"excluded_conflict"};
        CHECK(refusedField(house, interview).empty());
        CHECK(refusedField(house, planned(house, "2026-03-20")).empty());
    }
}

TEST_CASE("a guardian who is kept out is not in the room", "[interview]") {
    ProcedureHouse house;
    auto interview = anInterview(house);
    interview.present = {Code{"person"}, Code{"guardian"}};
    for (const auto* part : {"excluded_conflict", "absent", "not_needed"}) {
        interview.guardian = Code{part};
        CHECK(refusedField(house, interview) == "guardian");
    }
    for (const auto* part : {"present", "temporary"}) {
        interview.guardian = Code{part};
        CHECK(refusedField(house, interview).empty());
    }
}

TEST_CASE("a planned interview is due from three days before, until somebody says how it went",
          "[interview][tasks]") {
    ProcedureHouse house; // on 10 March 2026
    house.vault.save(anInterview(house));
    auto far = planned(house, "2026-03-14");
    house.vault.save(far);
    CHECK(interviewsDue(house).empty());
    CHECK(interviewsDue(house, 4).size() == 1);
    auto interview = planned(house, "2026-03-13");
    interview.askedSex = Code{"woman"};
    interview.worker = house.vault.session().worker.id;
    house.vault.save(interview);
    const auto tasks = interviewsDue(house);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].record == interview.id);
    CHECK(tasks[0].person == house.person.id);
    CHECK(tasks[0].due == interview.onDate);
    CHECK(tasks[0].why == TaskWhy::InterviewAhead);
    CHECK(tasks[0].subject.text == "identification");
    CHECK(tasks[0].detail.text == "woman");
    CHECK(tasks[0].worker == interview.worker);

    house.vault.clock().advanceSeconds(5 * 86'400); // 15 March: both have passed
    REQUIRE(interviewsDue(house).size() == 2);
    CHECK(interviewsDue(house)[0].why == TaskWhy::InterviewPassed);
    far.state = InterviewState::DidNotHappen;
    house.vault.save(far);
    interview.state = InterviewState::Held;
    house.vault.save(interview);
    CHECK(interviewsDue(house).empty());
}

TEST_CASE("an interview of a procedure that was closed is no work any more", "[interview][tasks]") {
    ProcedureHouse house;
    house.vault.save(planned(house, "2026-03-09"));
    CHECK(interviewsDue(house).size() == 1);
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(interviewsDue(house).size() == 1); // decided, and still not recorded
    auto procedure = house.file().procedure;
    procedure.closedOn = house.vault.today();
    house.vault.save(procedure);
    CHECK(interviewsDue(house).empty());
}

TEST_CASE("the file of a person has her interviews, newest first", "[interview]") {
    ProcedureHouse house;
    const auto first = house.vault.save(anInterview(house));
    const auto next = house.vault.save(planned(house, "2026-03-20"));
    const auto all = house.all().interviews;
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == next.id);
    CHECK(all[1].id == first.id);
}

TEST_CASE("the timeline tells of interviews that were held, with their words",
          "[interview][timeline]") {
    ProcedureHouse house;
    const auto held = house.vault.save(anInterview(house));
    house.vault.save(planned(house, "2026-03-08"));
    auto declined = anInterview(house);
    declined.state = InterviewState::NotWished;
    house.vault.save(declined);
    Narrative words;
    words.id = held.id;
    words.person = house.person.id;
    words.about = Code{"interview"};
    words.text = "It took two hours.";
    house.vault.save(words);
    const TimelineQuery query{house.person.id, {TimelineKind::Interview}};
    const auto page = TimelineStore(house.vault.casework(), house.vault.confidential()).page(query);
    REQUIRE(page);
    REQUIRE(page->entries.size() == 1);
    CHECK(page->entries[0].record == held.id);
    CHECK(page->entries[0].day == held.onDate);
    CHECK(page->entries[0].subject.text == "identification");
    CHECK(page->entries[0].detail.text == "ar");
    CHECK(page->entries[0].text == "It took two hours.");
}

TEST_CASE("a new interview begins with whom the person prefers, or asked for before",
          "[identification]") {
    Interview before;
    before.onDate = day("2026-02-01");
    before.askedSex = {"woman"};
    Interview after = before;
    after.onDate = day("2026-02-20");
    after.askedSex = {"not_asked"};
    Interview oldest = before;
    oldest.onDate = day("2026-01-01");
    oldest.askedSex = {"man"};
    const std::vector<Interview> earlier{after, before, oldest};
    CHECK(interviewerToAskFor({"man"}, earlier) == Code{"man"});
    CHECK(interviewerToAskFor({"no_preference"}, earlier) == Code{"no_preference"});
    CHECK(interviewerToAskFor({}, earlier) == Code{"woman"});
    CHECK(interviewerToAskFor({"not_asked"}, earlier) == Code{"woman"});
    CHECK(interviewerToAskFor({}, {}).empty());
}
