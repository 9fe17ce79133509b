// SPDX-License-Identifier: GPL-3.0-or-later
// What is due and nobody's: feedback about a whole event, what a visit or a call agreed on.
#include "core/identification/IdentificationLimits.h"
#include "core/reports/HelplineForms.h"
#include "core/reports/OutreachVisit.h"
#include "core/reports/PatternLook.h"
#include "core/reports/ReportFeedback.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/TaskAssignment.h"
#include "core/tasks/TaskSnooze.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<DueTask> dueIn(const TestVault& vault, int horizonDays = 0, const RecordId& worker = {},
                           const RecordId& person = {}) {
    const auto tasks = DueTaskStore(vault.casework(), vault.confidential())
                           .due({vault.today(), horizonDays, worker, 500, person});
    REQUIRE(tasks);
    return *tasks;
}

OutreachVisit aVisit(const TestVault& vault, std::string_view on) {
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = day(on);
    visit.area = Code{"vojvodina"};
    visit.placeKind = Code{"housing"};
    visit.met = 4;
    visit.worker = vault.session().worker.id;
    return visit;
}

} // namespace

TEST_CASE("feedback promised about a whole event is due until it is given", "[tasks]") {
    TestVault vault;
    auto report = aReport(vault);
    report.source = Code{"labour_insp"};
    vault.save(report);
    for (int i = 0; i < 3; ++i) {
        vault.save(onReport(report.id, vault.saveClosed(aPerson(), CaseStatus::Archived).id));
    }
    ReportFeedback promise;
    promise.id = RecordId::generate();
    promise.report = report.id;
    promise.due = day("2026-03-08");
    promise.worker = vault.session().worker.id;
    vault.save(promise);

    const auto tasks = dueIn(vault);
    REQUIRE(tasks.size() == 1); // once for the event, not for each of the three
    CHECK(tasks[0].kind == TaskKind::ReporterFeedback);
    CHECK(tasks[0].record == promise.id);
    CHECK(tasks[0].person.isNil());
    CHECK(tasks[0].caseCode == report.code);
    CHECK(tasks[0].subject.text == "labour_insp");
    CHECK(tasks[0].since == report.receivedOn);
    CHECK(dueIn(vault, 0, vault.session().worker.id).size() == 1);
    CHECK(dueIn(vault, 0, vault.saveWorker("AB").id).empty());
    CHECK(dueIn(vault, 0, {}, vault.save(aPerson()).id).empty());
    const auto counts =
        DueTaskStore(vault.casework(), vault.confidential()).counts({vault.today()}).value();
    CHECK(counts.overdue == 1);

    promise.onDate = vault.today();
    promise.by = Code{"own"};
    promise.contents = {Code{"state"}};
    vault.save(promise);
    CHECK(dueIn(vault).empty());
}

TEST_CASE("a report with nobody on it is asked for until it is sent and answered", "[tasks]") {
    TestVault vault; // on 10 March 2026
    const auto limits = IdentificationLimits::shipped().value();
    auto report = aReport(vault, "2026-02-01");
    report.source = Code{"helpline"};
    report.worker = vault.session().worker.id;
    vault.save(report);
    const auto tasks = dueIn(vault);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::NobodyOnReport);
    CHECK(tasks[0].why == TaskWhy::ReportOfNobody);
    CHECK(tasks[0].record == report.id);
    CHECK(tasks[0].person.isNil());
    CHECK(tasks[0].caseCode == report.code);
    CHECK(tasks[0].due == day("2026-02-01"));
    CHECK(tasks[0].subject.text == "helpline");
    CHECK(tasks[0].detail.text == "to_send");
    CHECK(tasks[0].since == day("2026-02-01"));
    CHECK(dueIn(vault, 0, vault.session().worker.id).size() == 1);
    CHECK(dueIn(vault, 0, vault.saveWorker("AB").id).empty());

    SECTION("it is about somebody, also when they are taken off it with words") {
        const auto person = vault.saveClosed(aPerson(), CaseStatus::Archived);
        const auto link = vault.save(onReport(report.id, person.id));
        CHECK(dueIn(vault).empty());
        takeOffWithWords(vault, link);
        CHECK(dueIn(vault).empty()); // who took them off decided about it
    }
    SECTION("it is sent: asked after when the days of a receipt have passed") {
        report.sentOn = vault.today();
        vault.save(report);
        CHECK(dueIn(vault, limits.receiptDays - 1).empty());
        const auto asked = dueIn(vault, limits.receiptDays);
        REQUIRE(asked.size() == 1);
        CHECK(asked[0].due == vault.today().plusDays(limits.receiptDays));
        CHECK(asked[0].detail.text == "ask");
        CHECK(asked[0].since == vault.today());

        auto reaction = aReaction(report.id, "2026-03-10");
        reaction.type = Code{"receipt"};
        vault.save(reaction);
        const int silence = limits.lengths.longSilenceDays;
        CHECK(dueIn(vault, silence - 1).empty()); // a receipt is no answer, and gives time
        REQUIRE(dueIn(vault, silence).size() == 1);
        CHECK(dueIn(vault, silence)[0].due == vault.today().plusDays(silence));

        vault.save(aReaction(report.id, "2026-03-10"));
        CHECK(dueIn(vault, silence).empty());
    }
}

TEST_CASE("a report with nobody on it is not asked for when it grew old", "[tasks]") {
    TestVault vault; // on 10 March 2026
    const int days = IdentificationLimits::shipped().value().lengths.reportOfNobodyDays;
    const auto receivedAgo = [&](int ago) { return vault.save(aReportBefore(vault, ago)).id; };
    const auto older = receivedAgo(days + 1);
    CHECK(dueIn(vault).empty());
    // The record of the person on it is erased: nothing says any more that there was one.
    const auto person = vault.saveClosed(aPerson(), CaseStatus::Archived);
    vault.save(onReport(older, person.id));
    REQUIRE(vault->erasePerson(person.id));
    CHECK(vault.casework().where<ReportedPerson>("report", older)->empty());
    CHECK(dueIn(vault).empty());
    const auto newer = receivedAgo(days);
    REQUIRE(dueIn(vault).size() == 1);
    CHECK(dueIn(vault)[0].record == newer);
}

TEST_CASE("what a visit agreed on is due until it is done", "[tasks]") {
    TestVault vault;
    vault.save(aVisit(vault, "2026-03-01")); // nothing agreed
    auto visit = aVisit(vault, "2026-03-02");
    visit.followUp = {Code{"bring_help"}};
    visit.followUpOn = day("2026-03-12");
    vault.save(visit);
    CHECK(dueIn(vault).empty());
    const auto tasks = dueIn(vault, 2);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::VisitFollowUp);
    CHECK(tasks[0].record == visit.id);
    CHECK(tasks[0].person.isNil());
    CHECK(tasks[0].due == day("2026-03-12"));
    CHECK(tasks[0].subject.text == "housing");
    CHECK(tasks[0].detail.text == "vojvodina");
    CHECK(tasks[0].since == visit.onDate);

    visit.followUpOn.reset(); // agreed without a day: from the visit on
    vault.save(visit);
    REQUIRE(dueIn(vault).size() == 1);
    CHECK(dueIn(vault)[0].due == visit.onDate);
    visit.followedUpOn = vault.today();
    vault.save(visit);
    CHECK(dueIn(vault).empty());
}

TEST_CASE("what was agreed with a caller is due until it took place", "[tasks]") {
    TestVault vault;
    auto call = aCall("2026-03-02T08:00:00Z", HelplineType::Information);
    call.channel = Code{"messenger"};
    call.safeToCallBack = YesNo::No;
    call.worker = vault.session().worker.id;
    vault.save(call); // nothing agreed
    CHECK(dueIn(vault, 30).empty());
    call.actionTaken = {Code{std::string(kNextContactAgreed)}};
    call.followUpOn = day("2026-03-11");
    vault.save(call);
    CHECK(dueIn(vault).empty());
    const auto tasks = dueIn(vault, 1);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::NextCall);
    CHECK(tasks[0].record == call.id);
    CHECK(tasks[0].person.isNil()); // for as long as the caller wishes
    CHECK(tasks[0].due == day("2026-03-11"));
    CHECK(tasks[0].subject.text == "information");
    CHECK(tasks[0].detail == Code{"no"}); // who is not called back is not called by the task either
    CHECK(tasks[0].since == day("2026-03-02"));
    CHECK(tasks[0].worker == vault.session().worker.id);
    call.followedUpOn = day("2026-03-10");
    vault.save(call);
    CHECK(dueIn(vault, 30).empty());
}

TEST_CASE("a missing child is looked for until found, and first the police know", "[tasks]") {
    TestVault vault; // on 10 March 2026
    auto call = aCall("2026-03-08T08:00:00Z", HelplineType::MissingChild);
    call.area = Code{"vojvodina"};
    call.worker = vault.session().worker.id;
    vault.save(call);
    MissingChildCall child;
    child.id = call.id;
    child.found = YesNo::No;
    vault.save(child);
    const auto due = dueIn(vault);
    REQUIRE(due.size() == 1);
    CHECK(due[0].kind == TaskKind::MissingChild);
    CHECK(due[0].record == call.id);
    CHECK(due[0].person.isNil());
    CHECK(due[0].due == day("2026-03-08")); // the police do not know: from the call on
    CHECK(due[0].detail.text == "inform_police");
    CHECK(due[0].subject.text == "vojvodina");
    CHECK(due[0].since == day("2026-03-08"));
    CHECK(due[0].worker == vault.session().worker.id);

    child.policeInformed = YesNo::Yes;
    vault.save(child);
    const auto days = IdentificationLimits::shipped().value().lengths.missingChildDays;
    REQUIRE(dueIn(vault, 30).size() == 1);
    CHECK(dueIn(vault, 30)[0].due == day("2026-03-08").plusDays(days));
    CHECK(dueIn(vault, 30)[0].detail.text == "ask");
    child.found = YesNo::NotAsked; // nobody said so: not found yet
    vault.save(child);
    CHECK(dueIn(vault, 30).size() == 1);
    call.type = HelplineType::Support; // what another type left behind
    vault.save(call);
    CHECK(dueIn(vault, 30).empty());
    call.type = HelplineType::MissingChild;
    vault.save(call);
    child.found = YesNo::Yes;
    vault.save(child);
    CHECK(dueIn(vault, 30).empty());
}

TEST_CASE("people of one employer are to be looked at together by a coordinator", "[tasks]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault, "2026-02-01"));
    const auto pattern = aCircumstance(vault, "employer", "Primer gradnja", report.id);
    for (int i = 0; i < 3; ++i) {
        vault.save(onReport(report.id, vault.saveClosed(aPerson(), CaseStatus::Archived).id));
        CHECK(dueIn(vault).empty() == (i < 2));
    }
    const auto tasks = dueIn(vault, 0, vault.session().worker.id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::Pattern);
    CHECK(tasks[0].why == TaskWhy::PeopleShare);
    CHECK(tasks[0].record == pattern);
    CHECK(tasks[0].person.isNil());
    CHECK(tasks[0].subject.text == "employer");
    CHECK(tasks[0].detail.text == "3");
    CHECK(tasks[0].since == report.receivedOn);
    CHECK(tasks[0].due == day("2026-02-02"));
    CHECK(tasks[0].caseCode.size() == 4);

    PatternLook look;
    look.id = RecordId::generate();
    look.pattern = pattern;
    look.seenOn = vault.today();
    look.decision = {"case_group"};
    look.people = 3;
    vault.save(look);
    CHECK(dueIn(vault).empty());
}

TEST_CASE("what is nobody's can be put off as well", "[tasks]") {
    TestVault vault;
    auto visit = aVisit(vault, "2026-03-02");
    visit.followUp = {Code{"visit_again"}};
    vault.save(visit);
    const auto tasks = dueIn(vault);
    REQUIRE(tasks.size() == 1);
    TaskSnooze snooze;
    snooze.id = RecordId::generate();
    snooze.task = taskKey(tasks[0].kind, tasks[0].record);
    snooze.until = day("2026-03-20");
    snooze.reason = {"person_away"};
    vault.save(snooze);
    CHECK(dueIn(vault).empty());
    CHECK(dueIn(vault, 10).size() == 1);
}

TEST_CASE("a planned visit is a task of whoever leads it until it took place or was called off",
          "[tasks]") {
    TestVault vault; // on 10 March 2026
    auto visit = aVisit(vault, "2026-03-12");
    visit.state = VisitState::Planned;
    visit.met = 0;
    visit.companions = {Code{"interpreter"}};
    vault.save(visit);
    CHECK(dueIn(vault).empty());
    const auto tasks = dueIn(vault, 2);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::PlannedVisit);
    CHECK(tasks[0].why == TaskWhy::VisitAhead);
    CHECK(tasks[0].record == visit.id);
    CHECK(tasks[0].person.isNil());
    CHECK(tasks[0].due == visit.onDate);
    CHECK(tasks[0].subject.text == "housing");
    CHECK(tasks[0].detail.text == "vojvodina");
    CHECK(dueIn(vault, 2, vault.session().worker.id).size() == 1);
    CHECK(dueIn(vault, 2, vault.saveWorker("AB").id).empty());
    vault.clock().advanceSeconds(86'400 * 3);
    REQUIRE(dueIn(vault).size() == 1);
    CHECK(dueIn(vault)[0].why == TaskWhy::VisitPassed);
    SECTION("it took place: the same record goes on with what was agreed") {
        visit.state = VisitState::Made;
        visit.met = 9;
        vault.save(visit);
        CHECK(dueIn(vault).empty());
        visit.followUp = {Code{"bring_help"}};
        vault.save(visit);
        REQUIRE(dueIn(vault).size() == 1);
        CHECK(dueIn(vault)[0].kind == TaskKind::VisitFollowUp);
    }
    SECTION("it was called off") {
        visit.state = VisitState::Cancelled;
        visit.cancelledWhy = Code{"not_safe"};
        vault.save(visit);
        CHECK(dueIn(vault, 30).empty());
    }
    SECTION("it was put off") {
        TaskSnooze later;
        later.id = RecordId::generate();
        later.task = taskKey(TaskKind::PlannedVisit, visit.id);
        later.until = vault.today().plusDays(4);
        later.reason = Code{"waiting_for_answer"};
        later.worker = vault.session().worker.id;
        vault.save(later);
        CHECK(dueIn(vault).empty());
        REQUIRE(dueIn(vault, 4).size() == 1);
        CHECK(dueIn(vault, 4)[0].due == later.until);
    }
    SECTION("it is given to a colleague, who leads it then") {
        const auto colleague = vault.saveWorker("CD").id;
        vault.requireWritten([&](Transaction& transaction) {
            return assignTasks(transaction, vault.casework(), dueIn(vault), colleague,
                               vault.today());
        });
        CHECK(dueIn(vault, 0, colleague).size() == 1);
        CHECK(vault.casework().find<OutreachVisit>(visit.id)->value().worker == colleague);
    }
}
