// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/DueTaskStore.h"

#include "core/referrals/RemovalThreat.h"
#include "tests/core/support/TestVault.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

DueTaskStore storeOf(const TestVault& vault) {
    return DueTaskStore(vault.casework(), vault.confidential());
}

std::vector<DueTask> dueIn(const TestVault& vault, int horizonDays,
                           const RecordId& worker = RecordId()) {
    const auto tasks = storeOf(vault).due({vault.today(), horizonDays, worker, 500, {}});
    REQUIRE(tasks);
    return *tasks;
}

/// "kind day", in the order given.
std::vector<std::string> linesOf(const std::vector<DueTask>& tasks) {
    std::vector<std::string> lines;
    for (const auto& task : tasks) {
        lines.push_back(std::string(codeOf(task.kind)) + " " + task.due.toString());
    }
    return lines;
}

using Lines = std::vector<std::string>;

IdentityDocument aDocument(const RecordId& person, std::string_view validUntil) {
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = person;
    document.kind = {"residence_permit"};
    document.validUntil = day(validUntil);
    return document;
}

SafeContact aSafeContact(const RecordId& person, std::optional<Date> verifiedOn) {
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.person = person;
    contact.channel = {"mobile"};
    contact.mayContact = MayContact::Yes;
    contact.verifiedOn = verifiedOn;
    return contact;
}

void putOff(TestVault& vault, const DueTask& task, std::string_view until) {
    TaskSnooze snooze;
    snooze.id = RecordId::generate();
    snooze.person = task.person;
    snooze.task = taskKey(task.kind, task.record);
    snooze.until = day(until);
    snooze.reason = {"person_away"};
    vault.save(snooze);
}

} // namespace

TEST_CASE("only the newest completed assessment asks to be repeated", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto first = anAssessment(person.id, day("2026-02-01"), 2);
    first.reassessBy = day("2026-03-03");
    vault.save(first);
    CHECK(linesOf(dueIn(vault, 0)) == Lines{"reassessment 2026-03-03"});

    auto second = anAssessment(person.id, day("2026-03-05"), 1);
    second.level = {"medium"};
    second.reassessBy = day("2026-03-12");
    vault.save(second);
    auto draft = anAssessment(person.id, day("2026-03-10"), 0);
    draft.state = AssessmentState::Draft;
    draft.riskRank.reset();
    vault.save(draft);
    CHECK(dueIn(vault, 0).empty());
    const auto tasks = dueIn(vault, 2);
    REQUIRE(linesOf(tasks) == Lines{"draft_assessment 2026-03-11", "reassessment 2026-03-12"});
    auto terms = TaskTerms::shipped();
    terms.lengths.draftDays = terms.childLengths.draftDays = 3; // as an organisation sets it
    const DueTaskStore own(vault.casework(), vault.confidential(), terms);
    CHECK(linesOf(own.due({vault.today(), 3}).value()) ==
          Lines{"reassessment 2026-03-12", "draft_assessment 2026-03-13"});
    CHECK(tasks[1].record == second.id);
    CHECK(tasks[1].why == TaskWhy::ReassessmentSoon);
    CHECK(tasks[1].subject.text == "sr-1");
    CHECK(tasks[1].detail.text == "medium");
    CHECK(tasks[1].since == day("2026-03-05"));
    CHECK(tasks[1].riskRank == 1);
    CHECK(tasks[1].caseCode == person.code);
}

TEST_CASE("an action is due until it is done or skipped", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto action = vault.save(anAction(person.id, day("2026-03-10")));
    vault.save(anAction(person.id, std::nullopt));
    CHECK(linesOf(dueIn(vault, 0)) == Lines{"action 2026-03-10"});
    for (const auto state : {ActionState::Done, ActionState::Skipped}) {
        action.state = state;
        action.doneOn = vault.today();
        vault.save(action);
        CHECK(dueIn(vault, 0).empty());
    }
}

TEST_CASE("a referral waits for its answer", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto provider = vault.save(aProvider());
    const auto consent = vault.save(aConsent(person.id, provider.id, day("2026-03-01")));
    auto referral = vault.save(aSentReferral(consent, day("2026-03-02")));
    const auto tasks = dueIn(vault, 0);
    REQUIRE(linesOf(tasks) == Lines{"referral_answer 2026-03-09"});
    CHECK(tasks[0].why == TaskWhy::NoAnswerYet);
    CHECK(tasks[0].since == day("2026-03-02"));
    referral.state = ReferralState::Accepted;
    referral.answeredOn = vault.today();
    vault.save(referral);
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("a consent is renewed only while work rests on it", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto provider = vault.save(aProvider());
    auto consent = aConsent(person.id, provider.id, day("2026-03-01"));
    consent.validUntil = day("2026-03-20");
    vault.save(consent);
    CHECK(dueIn(vault, 0).empty());
    auto referral = aSentReferral(consent, day("2026-03-05"));
    referral.answerDue.reset();
    vault.save(referral);
    const auto tasks = dueIn(vault, 0); // shown fourteen days before, whatever is asked for
    REQUIRE(linesOf(tasks) == Lines{"consent_end 2026-03-20"});
    CHECK(tasks[0].why == TaskWhy::ConsentEnds);

    auto renewed = aConsent(person.id, provider.id, day("2026-03-10"));
    renewed.validUntil = day("2026-06-10");
    vault.save(renewed);
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("the days of a warning are the organisation's", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(aDocument(person.id, "2026-06-18")); // in a hundred days
    RemovalThreat threat;
    threat.id = RecordId::generate();
    threat.person = person.id;
    threat.threat = {"return_decision"};
    threat.learnedOn = day("2026-03-01");
    threat.lawyerToldOn = day("2026-03-02");
    vault.save(threat);
    CHECK(linesOf(dueIn(vault, 0)) == Lines{"removal_threat 2026-03-09"});
    auto own = TaskTerms::shipped();
    own.lengths.paperFirstDays = 120;
    own.lengths.paperSecondDays = 110;
    own.lengths.threatActDays = 3;
    const auto tasks =
        DueTaskStore(vault.casework(), vault.confidential(), own).due({vault.today(), 0}).value();
    CHECK(linesOf(tasks) == Lines{"removal_threat 2026-03-05", "document_expiry 2026-06-18"});
    CHECK(tasks.at(1).why == TaskWhy::DocumentSoon);
}

TEST_CASE("a document warns sixty, thirty and fourteen days before it expires", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto document = vault.save(aDocument(person.id, "2026-05-09"));
    struct Case {
        const char* today;
        TaskWhy why;
    };
    for (const auto& [today, why] : {Case{"2026-03-10T09:00:00Z", TaskWhy::DocumentAhead},
                                     Case{"2026-04-09T09:00:00Z", TaskWhy::DocumentSoon},
                                     Case{"2026-04-25T09:00:00Z", TaskWhy::DocumentVerySoon},
                                     Case{"2026-05-10T09:00:00Z", TaskWhy::DocumentExpired}}) {
        CAPTURE(today);
        vault.clock().set(*Timestamp::parse(today));
        const auto tasks = dueIn(vault, 0);
        REQUIRE(tasks.size() == 1);
        CHECK(tasks[0].why == why);
        CHECK(tasks[0].due == *document.validUntil);
    }
    vault.clock().set(*Timestamp::parse("2026-03-09T09:00:00Z"));
    CHECK(dueIn(vault, 0).empty());
    vault.clock().set(*Timestamp::parse("2026-05-10T09:00:00Z"));
    vault.save(aDocument(person.id, "2027-05-09"));
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("a delivery is asked after until the service is recorded again", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    Delivery delivery;
    delivery.id = RecordId::generate();
    delivery.person = person.id;
    delivery.service = {"psychological_support"};
    delivery.state = DeliveryState::Delivered;
    delivery.onDate = day("2026-03-01");
    delivery.followUpOn = day("2026-03-08");
    vault.save(delivery);
    CHECK(linesOf(dueIn(vault, 0)) == Lines{"follow_up 2026-03-08"});
    delivery.id = RecordId::generate();
    delivery.onDate = day("2026-03-09");
    delivery.followUpOn.reset();
    vault.save(delivery);
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("the next step of a running pathway is due", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    PathwayCase pathway;
    pathway.id = RecordId::generate();
    pathway.person = person.id;
    pathway.pathway = {"asylum"};
    pathway.state = PathwayState::Running;
    pathway.startedOn = day("2026-03-01");
    vault.save(pathway);
    PathwayStep step;
    step.id = RecordId::generate();
    step.person = person.id;
    step.pathwayCase = pathway.id;
    step.step = {"registration"};
    step.state = StepState::Now;
    step.due = day("2026-03-12");
    vault.save(step);
    const auto tasks = dueIn(vault, 2);
    REQUIRE(linesOf(tasks) == Lines{"pathway_step 2026-03-12"});
    CHECK(tasks[0].subject.text == "registration");
    CHECK(tasks[0].detail.text == "asylum");
    pathway.state = PathwayState::Ended;
    vault.save(pathway);
    CHECK(dueIn(vault, 2).empty());
}

TEST_CASE("safe contacts are confirmed every thirty days, where the key is held", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(aSafeContact(person.id, day("2026-02-09")));
    auto never = aSafeContact(person.id, std::nullopt);
    vault.save(never);
    const auto tasks = dueIn(vault, 1);
    CHECK(linesOf(tasks) == Lines{"safe_contact 2026-03-01", "safe_contact 2026-03-11"});
    CHECK_FALSE(tasks.at(0).since);
    const DueTaskStore blind(vault.casework(), std::nullopt);
    CHECK(blind.due({vault.today(), 1}).value().empty());
    never.mayContact = MayContact::Never;
    vault.save(never);
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("a closed case asks for no assessments, confirmations and actions", "[tasks]") {
    TestVault vault;
    auto person = vault.save(aPerson());
    auto assessment = anAssessment(person.id, day("2026-02-01"), 2);
    assessment.reassessBy = day("2026-03-03");
    vault.save(assessment);
    vault.save(aSafeContact(person.id, std::nullopt));
    vault.save(anAction(person.id, day("2026-03-04")));
    CHECK(dueIn(vault, 0).size() == 3);
    person.status = CaseStatus::Closed;
    auto closing = aClosing(person.id, vault.today());
    closing.riskLevel = {"high"}; // as assessed
    vault.save(closing);
    vault.save(person);
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("a task that is put off comes back on its day", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(anAction(person.id, day("2026-03-05")));
    putOff(vault, dueIn(vault, 0).at(0), "2026-03-15");
    CHECK(dueIn(vault, 4).empty());
    const auto later = dueIn(vault, 5);
    REQUIRE(linesOf(later) == Lines{"action 2026-03-15"});
    CHECK(later[0].originalDue == day("2026-03-05"));
    CHECK(later[0].snoozeReason.text == "person_away");
    vault.clock().set(*Timestamp::parse("2026-03-15T09:00:00Z"));
    CHECK(linesOf(dueIn(vault, 0)) == Lines{"action 2026-03-15"});
}

TEST_CASE("tasks come by day, then by risk, and for one worker", "[tasks]") {
    TestVault vault;
    const auto me = vault.saveWorker("ME");
    auto mine = aPerson();
    mine.worker = me.id;
    vault.save(mine);
    const auto other = vault.save(aPerson());
    vault.save(anAssessment(other.id, day("2026-03-01"), 3));
    vault.save(anAssessment(mine.id, day("2026-03-01"), 1));
    vault.save(anAction(mine.id, day("2026-03-10")));
    auto handedOver = anAction(other.id, day("2026-03-10"));
    vault.save(handedOver);
    vault.save(anAction(mine.id, day("2026-03-08")));

    const auto all = dueIn(vault, 0);
    REQUIRE(all.size() == 3);
    CHECK(all[0].due == day("2026-03-08"));
    CHECK(all[1].person == other.id);
    CHECK(all[2].person == mine.id);
    CHECK(all[2].worker == me.id);
    CHECK(dueIn(vault, 0, me.id).size() == 2);
    handedOver.responsible = me.id;
    vault.save(handedOver);
    CHECK(dueIn(vault, 0, me.id).size() == 3);
    DueQuery one{vault.today(), 0};
    one.limit = 1;
    CHECK(storeOf(vault).due(one).value().size() == 1);
}

TEST_CASE("what is due for one person leaves out everybody else", "[tasks]") {
    TestVault vault;
    const auto her = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    auto assessment = anAssessment(her.id, day("2026-03-01"), 2);
    assessment.reassessBy = day("2026-03-08");
    vault.save(assessment);
    vault.save(anAction(her.id, day("2026-03-12")));
    vault.save(anAction(other.id, day("2026-03-10")));
    DueQuery query{vault.today(), 7};
    query.person = her.id;
    CHECK(linesOf(storeOf(vault).due(query).value()) ==
          Lines{"reassessment 2026-03-08", "action 2026-03-12"});
}

TEST_CASE("the tiles count and the empty page names the next day", "[tasks]") {
    TestVault vault;
    auto person = aPerson();
    person.accommodation = {"safe_house"};
    vault.save(person);
    vault.save(anAction(person.id, day("2026-03-09")));
    vault.save(anAction(person.id, day("2026-03-10")));
    vault.save(anAction(person.id, day("2026-03-12")));
    vault.save(aDocument(person.id, "2026-04-01"));
    const auto counts = storeOf(vault).counts({vault.today()}).value();
    CHECK(counts.overdue == 1);
    CHECK(counts.today == 1);
    CHECK(counts.expiringIn30Days == 1);
    CHECK(counts.inShelter == 1);
    CHECK(storeOf(vault).nextDueAfter({vault.today()}).value() == day("2026-03-12"));
    CHECK_FALSE(storeOf(vault).nextDueAfter({day("2026-05-01")}).value());
}

TEST_CASE("a paper that nobody has is due until the person holds it", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = person.id;
    document.kind = {"passport"};
    document.actBy = day("2026-03-12");
    for (const auto* state : {"missing", "requested", "held_by_employer"}) {
        document.state = {state};
        vault.save(document);
        CHECK(linesOf(dueIn(vault, 7)) == Lines{"document_to_get 2026-03-12"});
        CHECK(dueIn(vault, 0).empty());
    }
    document.actBy.reset();
    vault.save(document);
    CHECK(linesOf(dueIn(vault, 0)) == Lines{"document_to_get 2026-03-01"}); // since first contact
    document.state = {"held_by_person"};
    vault.save(document);
    CHECK(dueIn(vault, 30).empty());
}

TEST_CASE("the groups of Today count what they do not show", "[tasks]") {
    TestVault vault;
    auto sheltered = aPerson();
    sheltered.accommodation = {"safe_house"};
    vault.save(sheltered);
    const auto other = vault.save(aPerson());
    for (int i = 1; i <= 7; ++i) {
        vault.save(anAction(other.id, vault.today().plusDays(-i)));
    }
    vault.save(anAction(sheltered.id, vault.today()));
    vault.save(anAction(other.id, vault.today().plusDays(7)));
    vault.save(anAction(other.id, vault.today().plusDays(8)));
    DueQuery query{vault.today()};
    query.limit = 2; // of due() alone
    const auto all = storeOf(vault).groups(query, {3, 9, 9, 9}).value();
    CHECK(all[0].count == 7);
    REQUIRE(all[0].first.size() == 3);
    CHECK(all[0].first.front().due == vault.today().plusDays(-7));
    CHECK(all[1].count == 1);
    CHECK(all[2].count == 1);
    CHECK(all[3].count == 1);
    query.view = DueView::Shelter;
    const auto tonight = storeOf(vault).groups(query, {3, 9, 9, 9}).value();
    CHECK(tonight[0].count == 0);
    CHECK(tonight[1].count == 1);
    CHECK(tonight[3].count == 0);
    const auto counts = storeOf(vault).counts({vault.today()}).value();
    CHECK(counts.oldest == vault.today().plusDays(-7));
    CHECK(counts.todayOf.size() == 1);
}

TEST_CASE("who is in immediate danger comes first in each group of Today", "[tasks]") {
    TestVault vault;
    const auto other = vault.save(aPerson());
    const auto endangered = vault.save(aPerson());
    vault.save(anAssessment(endangered.id, vault.today(), 3));
    for (int days = 10; days <= 40; days += 10) {
        vault.save(anAction(other.id, vault.today().plusDays(-days)));
    }
    vault.save(anAction(endangered.id, vault.today().plusDays(-1)));
    vault.save(anAction(endangered.id, vault.today().plusDays(-2)));
    const auto groups = storeOf(vault).groups({vault.today(), 0}, {3, 9, 9, 9}).value();
    CHECK(groups[0].count == 6);
    REQUIRE(groups[0].first.size() == 3);
    CHECK(groups[0].first[0].person == endangered.id);
    CHECK(groups[0].first[0].due == vault.today().plusDays(-2));
    CHECK(groups[0].first[1].due == vault.today().plusDays(-1));
    CHECK(groups[0].first[2].due == vault.today().plusDays(-40));
    const auto first = storeOf(vault).groups({vault.today(), 0}, {1, 9, 9, 9}).value();
    REQUIRE(first[0].first.size() == 1);
    CHECK(first[0].first[0].due == vault.today().plusDays(-2));
}

TEST_CASE("Today finds what is due by indexes alone", "[tasks]") {
    TestVault vault;
    const auto plan = storeOf(vault).plan({vault.today()});
    REQUIRE(plan);
    int searches = 0;
    for (const auto& step : *plan) {
        CAPTURE(step);
        const bool scansRecords = step.rfind("SCAN", 0) == 0 &&
                                  step.find("USING INDEX") == std::string::npos &&
                                  step.find("USING COVERING INDEX") == std::string::npos;
        // These are what a subquery found by an index: patterns and who joined them, files past
        // their keeping, the codes of one field.
        const bool ofSubquery = step == "SCAN t" || step == "SCAN e" || step == "SCAN f" ||
                                step == "SCAN j" ||
                                step.find("CONSTANT ROW") != std::string::npos ||
                                step.find("VIRTUAL TABLE") != std::string::npos;
        CHECK((!scansRecords || ofSubquery));
        for (const auto* index :
             {"person_summary_next_due", "action_due", "delivery_follow_up", "referral_answer_due",
              "consent_valid_until", "identity_document_valid_until", "pathway_step_due",
              "assessment_draft", "safe_contact_verified_on"}) {
            searches += step.rfind("SEARCH", 0) == 0 && step.find(index) != std::string::npos;
        }
    }
    CHECK(searches >= 9);
}
