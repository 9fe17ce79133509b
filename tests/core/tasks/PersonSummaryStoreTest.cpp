// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/LifeEvent.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/people/PersonStore.h"
#include "core/referrals/RemovalThreat.h"
#include "core/services/Delivery.h"
#include "core/store/Connection.h"
#include "core/store/SqlTransaction.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/EarlierFormat.h"
#include "tests/core/support/TestVault.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

PersonRow rowOf(const TestVault& vault, const RecordId& person) {
    const auto row = PersonStore(vault.casework()).row(person);
    REQUIRE(row);
    REQUIRE(row->has_value());
    return **row;
}

/// A procedure that has waited since the day, and is raised when it did for thirty days.
IdentificationProcedure aWaitingProcedure(TestVault& vault, const RecordId& person, Date openedOn) {
    PathwayCase phases;
    phases.id = RecordId::generate();
    phases.person = person;
    phases.pathway = Code{"protection_of_victims"};
    phases.startedOn = openedOn;
    vault.save(phases);
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = person;
    procedure.pathwayCase = phases.id;
    procedure.openedOn = openedOn;
    return procedure;
}

InterimMeasure aMeasure(const IdentificationProcedure& procedure, std::string_view from,
                        std::optional<Date> until = {}) {
    InterimMeasure measure;
    measure.id = RecordId::generate();
    measure.person = procedure.person;
    measure.procedure = procedure.id;
    measure.kind = Code{"accommodation"};
    measure.validFrom = day(from);
    measure.validUntil = until;
    return measure;
}

/// The earliest of the person's tasks in Today, as her summary names it.
std::string firstOfToday(const TestVault& vault, const RecordId& person) {
    const auto tasks = DueTaskStore(vault.casework(), {}).due({vault.today(), 0, {}, 500, person});
    REQUIRE(tasks);
    return tasks->empty() ? std::string() : std::string(codeOf(tasks->front().kind));
}

/// For what only the file itself can be asked, or told.
DatabaseKey caseworkKey(TestVault& vault) {
    DatabaseKey key{deriveKey(vault->keys().casework, KeyPurpose::Database), SecretBytes(16)};
    const auto salt = vault->header().caseworkSalt;
    std::copy(salt.begin(), salt.end(), key.salt.data());
    return key;
}

PathwayCase aRunningPathway(const RecordId& person) {
    PathwayCase pathway;
    pathway.id = RecordId::generate();
    pathway.person = person;
    pathway.pathway = Code{"asylum"};
    pathway.state = PathwayState::Running;
    pathway.startedOn = day("2026-01-01");
    return pathway;
}

Person aChild(int born) {
    auto person = aPerson();
    person.birthYear = born;
    return person;
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
    contact.mayContact = MayContact::Yes;
    vault.save(contact);
    CHECK_FALSE(rowOf(vault, person.id).nextDue);
}

TEST_CASE("an erased person is in no list", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto assessed = anAssessment(person.id, day("2026-03-01"), 1);
    assessed.reassessBy = day("2026-03-31");
    vault.save(assessed);
    vault.save(aPerson());
    const PersonStore store(vault.casework());
    CHECK(store.count({}).value() == 2);
    REQUIRE(vault->erasePerson(person.id));
    CHECK(store.count({}).value() == 1);
    CHECK_FALSE(store.row(person.id).value());
    for (const auto* table : {"person_summary", "reassessment_due", "unrecognised"}) {
        CAPTURE(table);
        CHECK(vault.casework().connection().singleInteger("SELECT count(*) FROM " +
                                                          std::string(table) +
                                                          " WHERE person NOT IN"
                                                          " (SELECT id FROM person)") == 0);
    }
}

TEST_CASE("work of a file that is not open is over, what was agreed for afterwards is not",
          "[tasks]") {
    constexpr std::array kOver{CaseStatus::Closed, CaseStatus::Archived, CaseStatus::Transferred};
    TestVault vault;
    for (const auto status : kOver) {
        INFO(codeOf(status));
        const auto person = vault.saveClosed(aPerson(), status);
        vault.save(anAction(person.id, day("2024-04-25")));
        Delivery delivery;
        delivery.id = RecordId::generate();
        delivery.person = person.id;
        delivery.service = {"legal_aid"};
        delivery.onDate = day("2024-04-01");
        delivery.followUpOn = day("2024-04-20");
        vault.save(delivery);
        auto draft = anAssessment(person.id, day("2024-04-20"), 0);
        draft.state = AssessmentState::Draft;
        draft.riskRank.reset();
        vault.save(draft);
        CHECK_FALSE(rowOf(vault, person.id).nextDue);
        CHECK(firstOfToday(vault, person.id).empty());

        MonitoringContact agreed;
        agreed.id = RecordId::generate();
        agreed.person = person.id;
        agreed.closing = vault.save(aClosing(person.id, day("2025-06-01"))).id;
        agreed.due = day("2026-03-09");
        vault.save(agreed);
        CHECK(rowOf(vault, person.id).nextDue == day("2026-03-09"));
        CHECK(rowOf(vault, person.id).nextKind.text == "monitoring");
        CHECK(firstOfToday(vault, person.id) == "monitoring");

        auto back = person; // whoever comes back finds the work where it was
        back.status = CaseStatus::Reopened;
        vault.save(back);
        CHECK(rowOf(vault, person.id).nextKind.text == "follow_up");
    }
}

TEST_CASE("a legal deadline that had passed at the closing is no work any more", "[tasks]") {
    for (const auto* due : {"2026-02-20", "2026-03-20"}) {
        TestVault vault;
        auto person = vault.save(aPerson());
        const auto pathway = vault.save(aRunningPathway(person.id));
        PathwayStep step;
        step.id = RecordId::generate();
        step.person = person.id;
        step.pathwayCase = pathway.id;
        step.step = Code{"appeal"};
        step.state = StepState::Now;
        step.due = day(due);
        step.remindOn = step.due->plusDays(-14);
        vault.save(step);
        CHECK(rowOf(vault, person.id).nextDue == day(due));
        vault.save(aClosing(person.id, vault.today()));
        person.status = CaseStatus::Closed;
        vault.save(person);
        CHECK(rowOf(vault, person.id).nextDue.has_value() == (day(due) >= vault.today()));
    }
}

TEST_CASE("protection that begins only later protects nobody in the list of people either",
          "[tasks]") {
    TestVault vault; // on 10 March 2026
    const auto person = vault.save(aPerson());
    const auto procedure = vault.save(aWaitingProcedure(vault, person.id, day("2026-01-20")));
    vault.save(aMeasure(procedure, "2026-03-15", day("2026-03-20")));
    const auto agree = [&](bool waits) {
        CHECK((rowOf(vault, person.id).nextKind.text == "waiting") == waits);
        CHECK((firstOfToday(vault, person.id) == "waiting") == waits);
    };
    agree(true);
    // The days go by and nobody saves anything: the next opening sees it.
    for (const auto& [now, waits] :
         {std::pair{"2026-03-14T09:00:00Z", true}, std::pair{"2026-03-15T09:00:00Z", false},
          std::pair{"2026-03-20T09:00:00Z", false}, std::pair{"2026-03-21T09:00:00Z", true}}) {
        INFO(now);
        vault.clock().set(*Timestamp::parse(now));
        vault.reopen();
        agree(waits);
    }
    // And so does a save for somebody else.
    vault.save(aMeasure(procedure, "2026-03-25", day("2026-04-30")));
    vault.clock().set(*Timestamp::parse("2026-03-25T09:00:00Z"));
    vault.save(aPerson());
    agree(false);
}

TEST_CASE("the terms of who looks count, whoever saved last", "[tasks]") {
    TestVault vault; // on 10 March 2026
    const auto person = vault.save(aPerson());
    auto assessed = anAssessment(person.id, day("2026-03-01"), 1, "SR-1");
    assessed.reassessBy = day("2026-03-31");
    vault.save(assessed);
    LifeEvent event;
    event.id = RecordId::generate();
    event.person = person.id;
    event.kind = Code{"media"};
    event.onDate = day("2026-03-05");
    vault.save(event);
    CHECK(rowOf(vault, person.id).nextDue == day("2026-03-05"));
    vault.close();
    auto none = TaskTerms::shipped();
    none.reassessAfter.clear();
    auto environment = vault.environment();
    environment.afterPersonsChanged = personSummaryRefresh(vault.clock(), none);
    {
        const auto other =
            Vault::open(vault.path(), {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
                        environment);
        REQUIRE(other);
        CHECK(PersonStore((*other)->casework()).row(person.id).value()->nextDue ==
              day("2026-03-31"));
    }
    vault.reopen();
    CHECK(rowOf(vault, person.id).nextDue == day("2026-03-05"));
}

TEST_CASE("what an earlier program summed up of a file that is over is right when it is opened",
          "[tasks]") {
    TestVault vault;
    const auto person = vault.saveClosed(aPerson(), CaseStatus::Archived);
    const auto others = vault.save(aPerson());
    vault.save(anAction(others.id, day("2026-03-01")));
    const auto key = caseworkKey(vault);
    vault.close();
    {
        Connection old(vault.path() / "casework.db", key, OpenMode::Existing);
        backToFormat(old, Compartment::Casework, 8);
        old.execute("UPDATE person_summary SET next_due = '2024-04-25', next_kind = 'action'");
    }
    vault.reopen();
    CHECK_FALSE(rowOf(vault, person.id).nextDue);
    CHECK(rowOf(vault, others.id).nextDue == day("2026-03-01")); // nobody knew by which terms
}

TEST_CASE("children whom an earlier program summed up have their task when it is opened",
          "[tasks]") {
    TestVault vault;
    const auto child = vault.save(aChild(2014));
    vault.save(aRunningPathway(child.id));
    const auto threatened = vault.save(aChild(2014));
    RemovalThreat threat;
    threat.id = RecordId::generate();
    threat.person = threatened.id;
    threat.threat = Code{"detention"};
    threat.learnedOn = day("2026-03-08");
    vault.save(threat);
    const auto key = caseworkKey(vault);
    vault.close();
    {
        Connection old(vault.path() / "casework.db", key, OpenMode::Existing);
        backToFormat(old, Compartment::Casework, 25);
        old.execute("UPDATE person_summary SET next_due = NULL, next_kind = NULL");
    }
    vault.reopen();
    CHECK(rowOf(vault, child.id).nextKind.text == "best_interest");
    CHECK(rowOf(vault, threatened.id).nextDue == day("2026-03-08"));
}

TEST_CASE("a child grows up in a summary too", "[tasks]") {
    TestVault vault; // on 10 March 2026
    const auto person = vault.save(aChild(2008));
    vault.save(aRunningPathway(person.id));
    CHECK(rowOf(vault, person.id).nextKind.text == "best_interest");
    vault.clock().set(*Timestamp::parse("2026-12-31T09:00:00Z"));
    vault.reopen();
    CHECK(rowOf(vault, person.id).nextKind.text == "best_interest");
    vault.clock().set(*Timestamp::parse("2027-01-01T09:00:00Z"));
    vault.reopen();
    CHECK_FALSE(rowOf(vault, person.id).nextDue);
}

TEST_CASE("what other terms made is summed up anew at an opening, so many in one commit",
          "[tasks]") {
    TestVault vault;
    const auto mine = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    const auto key = caseworkKey(vault);
    vault.close();
    {
        Connection file(vault.path() / "casework.db", key, OpenMode::Existing);
        file.useCalendar(vault.clock());
        SqlTransaction transaction(file);
        file.execute("UPDATE person_summary SET next_due = '2024-01-01'");
        const auto wrong = [&] {
            return file.singleInteger("SELECT count(*) FROM person_summary"
                                      " WHERE next_due = '2024-01-01'");
        };
        auto same = TaskTerms::shipped();
        same.patterns.people += 1; // of nobody's summary
        personSummaryRefresh(vault.clock(), same)(file, {});
        CHECK(wrong() == 2);
        // Of persons who are gone: as many as there are in a large vault.
        file.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)"
            " INSERT INTO person_summary (person, worker, category, status, accommodation,"
            " pseudonym_key, waiting_referrals, next_due)"
            " SELECT randomblob(16), worker, category, status, accommodation,"
            " pseudonym_key, 0, '2024-01-01' FROM n, (SELECT * FROM person_summary LIMIT 1)");
        file.execute("UPDATE person_summary SET terms = '0'");
        const auto refresh = personSummaryRefresh(vault.clock());
        refresh(file, {mine.id}); // whoever saves does not wait for the others
        CHECK(wrong() == 2501);
        refresh(file, {});
        CHECK(wrong() == 501);
        transaction.commit();
    }
    vault.reopen();
    CHECK_FALSE(rowOf(vault, other.id).nextDue);
    vault.close();
    Connection file(vault.path() / "casework.db", key, OpenMode::Existing);
    CHECK(file.singleInteger("SELECT count(*) FROM person_summary") == 2);
}
