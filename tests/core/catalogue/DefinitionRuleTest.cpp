// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/DefinitionRule.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/catalogue/RecordCodes.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/PathwayStore.h"
#include "core/referrals/ReviewRequest.h"
#include "tests/core/assessments/Filling.h"
#include "tests/core/support/OfficialRoad.h"
#include "tests/core/support/ShippedDuty.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>

#include <regex>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using assessments::filling::filled;
using assessments::filling::shipped;

/// A vault whose writers are asked about the definitions that the program ships.
struct House {
    explicit House(Role role = Role::CaseWorker) : place(role) {
        person = place.save(aPerson());
        place.close();
        auto environment = place.environment();
        environment.definitionRule =
            definitionRule(assessments::QuestionnaireLibrary::shipped().value(),
                           referrals::PathwayLibrary::shipped().value(), CodeLists::load().value(),
                           IdentificationLimits::shipped().value());
        auto opened =
            Vault::open(place.path(), {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
                        environment);
        REQUIRE(opened);
        vault = std::move(*opened);
    }
    /// The official road of the person since the day, without a procedure yet.
    PathwayCase onOfficialRoad(Date since) {
        const auto pathway = aPathway(person.id, since);
        REQUIRE(refused(pathway).field == "written");
        return pathway;
    }
    Assessment scored(const std::string& answers,
                      const std::optional<LevelDecision>& decision = {}) const {
        auto draft = newAssessment(person.id, shipped("SR-1"), vault->session(), place.today());
        draft.answers.data() = filled(answers).toJson();
        auto finished = complete(std::move(draft), shipped("SR-1"), {}, decision);
        REQUIRE(finished);
        return finished->record;
    }
    template <Described Record>
    Error refused(const Record& record, const std::string& reason = {}) {
        const auto written = vault->write([&](Transaction& transaction) -> Status {
            if (!reason.empty()) {
                Narrative words;
                words.id = record.id;
                words.person = person.id;
                words.about = Code{"assessment"};
                words.text = reason;
                if (auto saved = transaction.save(*vault->confidential(), words); !saved) {
                    return saved;
                }
            }
            return transaction.saveRow(describe<Record>(), toRow(record));
        });
        return written ? Error{ErrorCode::Internal, "written", {}} : written.error();
    }

    TestVault place;
    Person person;
    std::unique_ptr<Vault> vault;
};

} // namespace

TEST_CASE("a completed assessment is what its answers give", "[guards][assessments]") {
    House house;
    CHECK(house.refused(house.scored("R7 R9")).field == "written");
    auto forged = house.scored("R17"); // high by the rules
    forged.level = forged.scoredLevel = Code{"low"};
    CHECK(house.refused(forged).field == "outcome");
    forged.outcome.data() = nlohmann::json::object();
    CHECK(house.refused(forged).field == "scored_level");
    auto points = house.scored("R17");
    points.points = 0;
    CHECK(house.refused(points).field == "points");
    auto unknown = house.scored("R17");
    unknown.questionnaire = Code{"XX-9"};
    unknown.state = AssessmentState::Draft;
    CHECK(house.refused(unknown).field == "questionnaire");
}

TEST_CASE("an assessment of an unknown age stays what its answers gave", "[guards][assessments]") {
    House house;
    for (const bool mayBeChild : {true, false}) {
        auto draft = newAssessment(house.person.id, shipped("TI-1"), house.vault->session(),
                                   house.place.today());
        draft.answers.data() = filled("C10 A1- A2- A3- A4- A5- A6- B1-").toJson();
        const auto finished = complete(draft, shipped("TI-1"), {false, mayBeChild});
        REQUIRE(finished);
        CHECK(house.refused(finished->record).field == "written");
        auto forged = finished->record;
        forged.id = RecordId::generate();
        forged.child = true;
        forged.level = forged.scoredLevel = Code{"strong"};
        CHECK(house.refused(forged).field == "outcome"); // as of a child it would be strong
    }
}

TEST_CASE("a level that differs from the scored one is an override with its reason",
          "[guards][assessments]") {
    House house;
    const LevelDecision up{"high", "She is afraid.", false};
    CHECK(house.refused(house.scored("R7 R9", up)).field == "reason");
    CHECK(house.refused(house.scored("R7 R9", up), "She is afraid.").field == "written");
    auto silent = house.scored("R7 R9", up);
    silent.overridden = false;
    CHECK(house.refused(silent, "She is afraid.").field == "overridden");
    auto lone = house.scored("R7 R9");
    lone.overridden = true;
    CHECK(house.refused(lone, "She is afraid.").field == "overridden");
}

TEST_CASE("only a role that may lower a level saves a lower one", "[guards][assessments]") {
    const auto role = GENERATE(Role::CaseWorker, Role::Coordinator);
    House house(role);
    const auto lower = house.scored("R7 R9", LevelDecision{"low", "She moved away.", true});
    const auto answer = house.refused(lower, "She moved away.");
    if (role == Role::Coordinator) {
        CHECK(answer.field == "written");
    } else {
        CHECK(answer.code == ErrorCode::NoPermission);
        CHECK(answer.field == "level");
    }
}

TEST_CASE("a pathway that is followed is one that is here, and so are its steps",
          "[guards][pathways]") {
    House house;
    PathwayCase pathway;
    pathway.id = RecordId::generate();
    pathway.person = house.person.id;
    pathway.startedOn = house.place.today();
    pathway.pathway = Code{"nowhere"};
    CHECK(house.refused(pathway).field == "pathway");
    const auto asylum = referrals::PathwayLibrary::shipped()->current("asylum");
    REQUIRE(asylum);
    pathway.pathway = Code{"asylum"};
    pathway.pathwayVersion = asylum->version;
    CHECK(house.refused(pathway).field == "written");
    PathwayStep step;
    step.id = RecordId::generate();
    step.person = house.person.id;
    step.pathwayCase = pathway.id;
    step.step = Code{"no_such_step"};
    CHECK(house.refused(step).field == "step");
    step.step = Code{asylum->steps.front().code};
    CHECK(house.refused(step).field == "written");

    // Days that no step stands for are kept under the code of their event.
    const auto tomorrow = house.place.today().plusDays(1);
    const auto noted = [&](const char* event) {
        PathwayStep day;
        day.id = RecordId::generate();
        day.person = house.person.id;
        day.pathwayCase = pathway.id;
        day.step = Code{event};
        day.state = StepState::Done;
        day.doneOn = tomorrow;
        return day;
    };
    CHECK(house.refused(noted("hearing_date")).field == "written");
    CHECK(house.refused(noted("appeal_decision")).field == "done_on");
    step.doneOn = tomorrow;
    CHECK(house.refused(step).field == "done_on");

    PathwayStep refused = noted("decision");
    refused.doneOn = house.place.today();
    refused.outcome = StepOutcome::Negative;
    CHECK(house.refused(refused).field == "follow_up");
}

TEST_CASE("a referral that does not fit leaves with its reason only, whoever writes it",
          "[guards][referrals]") {
    House house;
    house.person.sex = Sex::Male;
    REQUIRE(house.refused(house.person).field == "written");
    auto provider = aProvider();
    provider.accepts = {Code{"women"}};
    REQUIRE(house.refused(provider).field == "written");
    auto consent = aConsent(house.person.id, provider.id, house.place.today());
    consent.scope = {Code{"needs"}};
    consent.givenBy = Code{"person"};
    REQUIRE(house.refused(consent).field == "written");
    auto referral = aSentReferral(consent, house.place.today());
    CHECK(house.refused(referral).field == "misfit_reason");
    referral.misfitReason = Code{"agreed"};
    CHECK(house.refused(referral).field == "text");
    CHECK(house.refused(referral, "By telephone.").field == "written");

    auto other = aSentReferral(consent, house.place.today());
    provider.accepts = {Code{"men"}};
    REQUIRE(house.refused(provider).field == "written");
    CHECK(house.refused(other).field == "written"); // nothing is asked where it fits
}

TEST_CASE("a pathway that does not fit begins with its reason only, whoever writes it",
          "[guards][pathways]") {
    House house;
    house.person.legalStatus = Code{"citizen"};
    REQUIRE(house.refused(house.person).field == "written");
    const auto library = referrals::PathwayLibrary::shipped().value();
    const auto asylum = library.current("asylum");
    auto pathway = aPathway(house.person.id, house.place.today(), "asylum");
    pathway.state = PathwayState::Running;
    CHECK(house.refused(pathway).field == "misfit_reason");
    pathway.state = PathwayState::Considered;
    CHECK(house.refused(pathway).field == "written");
    pathway.state = PathwayState::Running;
    CHECK(house.refused(pathway).field == "misfit_reason");

    PathwayChoice choice;
    choice.reasoning = "Knows it, and wishes to try.";
    const auto begun = [&] {
        const auto run = startPathway(*house.vault, house.person.id, *asylum, choice);
        return run ? std::string("begun") : run.error().field;
    };
    CHECK(begun() == "misfit_reason");
    choice.misfitReason = Code{"person_wishes"};
    CHECK(begun() == "begun");
    // What is no choice fits nobody and everybody.
    CHECK(startPathway(*house.vault, house.person.id, *library.current("urgent_protection")));
}

TEST_CASE("a newer version of a pathway that runs is no beginning, another pathway is one",
          "[guards][pathways]") {
    House house;
    const auto library = referrals::PathwayLibrary::shipped().value();
    const auto running = [&](const char* code, int version) {
        auto pathway = aPathway(house.person.id, house.place.today(), code);
        pathway.pathwayVersion = version;
        pathway.state = PathwayState::Running;
        return pathway;
    };
    auto asylum = running("asylum", 1);
    auto other = running("urgent_protection", library.current("urgent_protection")->version);
    REQUIRE(house.refused(asylum).field == "written"); // nothing speaks against it yet
    REQUIRE(house.refused(other).field == "written");
    house.person.legalStatus = Code{"citizen"};
    REQUIRE(house.refused(house.person).field == "written");
    asylum.pathwayVersion = 2;
    CHECK(house.refused(asylum).field == "written");
    asylum.pathwayVersion = 999;
    CHECK(house.refused(asylum).field == "pathway");
    other.pathway = Code{"asylum"};
    other.pathwayVersion = 2;
    CHECK(house.refused(other).field == "misfit_reason");
    CHECK(house.refused(running("asylum", 2)).field == "misfit_reason");
}

TEST_CASE("a misfit that was never considered begins in one go", "[guards][pathways]") {
    House house;
    house.person.legalStatus = Code{"citizen"};
    REQUIRE(house.refused(house.person).field == "written");
    PathwayChoice choice;
    choice.reasoning = "Knows it, and wishes to try.";
    choice.misfitReason = Code{"person_wishes"};
    const auto asylum = referrals::PathwayLibrary::shipped().value().current("asylum");
    const auto run = startPathway(*house.vault, house.person.id, *asylum, choice);
    REQUIRE(run);
    const auto kept = house.vault->casework().find<PathwayCase>(run->pathway.id);
    REQUIRE((kept && *kept));
    CHECK((*kept)->state == PathwayState::Running);
}

TEST_CASE("'not found' is not written without what must follow", "[guards][identification]") {
    House house;
    const auto pathway = house.onOfficialRoad(house.place.today());
    auto procedure = aProcedure(pathway);
    procedure.outcomeReasons = {Code{"person_not_found"}};
    CHECK(house.refused(procedure).field == "follow_up");
    procedure.outcomeReasons = {Code{"insufficient_data"}};
    CHECK(house.refused(procedure).field == "written");

    // Nor is a refused objection; no procedure says here what was decided.
    const auto without = house.onOfficialRoad(house.place.today());
    auto review = anAnsweredReview(without, house.place.today(), house.place.today(), "refused");
    CHECK(house.refused(review).field == "follow_up");
    review.answer = Code{"partly"};
    CHECK(house.refused(review).field == "written");
}

TEST_CASE("a review contests a decision that was made and a complaint that none was",
          "[guards][identification]") {
    House house;
    const auto pathway = house.onOfficialRoad(house.place.today().plusDays(-9));
    auto procedure = aProcedure(pathway);
    REQUIRE(house.refused(procedure).field == "written");
    const auto sent = [&](std::string_view ground, int daysAgo) {
        ReviewRequest review;
        review.id = RecordId::generate();
        review.person = house.person.id;
        review.pathwayCase = pathway.id;
        review.openedOn = house.place.today();
        review.state = ReviewState::Sent;
        review.addressee = Code{"ombudsman"};
        review.grounds = {Code{std::string(ground)}};
        review.sentOn = house.place.today().plusDays(-daysAgo);
        return house.refused(review).field;
    };
    CHECK(sent("not_heard", 0) == "grounds");
    CHECK(sent(kNoDecision, 0) == "written");
    procedure.outcome = ProcedureOutcome::Identified;
    procedure.decidedOn = house.place.today().plusDays(-1);
    REQUIRE(house.refused(procedure).field == "written");
    CHECK(sent("not_heard", 0) == "written");
    CHECK(sent(kNoDecision, 0) == "grounds");
    CHECK(sent(kNoDecision, 1) == "written");    // sent before or with it, and written down late
    procedure.firstOutcome = Code{"identified"}; // taken back since
    procedure.firstDecidedOn = procedure.decidedOn;
    procedure.outcome = ProcedureOutcome::Ongoing;
    procedure.decidedOn.reset();
    REQUIRE(house.refused(procedure).field == "written");
    CHECK(sent("not_heard", 1) == "written");
    CHECK(sent("not_heard", 2) == "grounds");
}

TEST_CASE("a decision is not followed by what followed an earlier one",
          "[guards][identification]") {
    House house;
    const auto today = house.place.today();
    const auto pathway = house.onOfficialRoad(today.plusDays(-30));
    const auto open = [&](DutyRule rule, Date on) {
        FollowUp duty;
        duty.id = RecordId::generate();
        duty.person = house.person.id;
        duty.pathwayCase = pathway.id;
        duty.duty = shippedDuty(rule);
        duty.openedOn = duty.due = on;
        REQUIRE(house.refused(duty).field == "written");
    };
    auto procedure = aProcedure(pathway);
    procedure.outcome = ProcedureOutcome::Rejected;
    procedure.decidedOn = today.plusDays(-10);
    open(DutyRule::Review, today.plusDays(-10)); // one alone is not all of them
    CHECK(house.refused(procedure).field == "follow_up");
    open(DutyRule::Assessment, today.plusDays(-10));
    open(DutyRule::Talk, today.plusDays(-10));
    open(DutyRule::Verification, today.plusDays(-11)); // before the decision
    CHECK(house.refused(procedure).field == "follow_up");
    open(DutyRule::Verification, today.plusDays(-10));
    CHECK(house.refused(procedure).field == "written");

    procedure.outcome = ProcedureOutcome::Discontinued;
    procedure.decidedOn = today.plusDays(-1);
    CHECK(house.refused(procedure).field == "follow_up");
    const auto review =
        anAnsweredReview(pathway, today.plusDays(-9), today.plusDays(-1), "refused");
    CHECK(house.refused(review).field == "follow_up");
    for (const auto duty :
         {DutyRule::Verification, DutyRule::Assessment, DutyRule::Talk, DutyRule::Review}) {
        open(duty, today.plusDays(-1));
    }
    CHECK(house.refused(procedure).field == "written");
    CHECK(house.refused(review).field == "written");
}

TEST_CASE("a verification that reached nobody closes no duty", "[guards][identification]") {
    House house;
    const auto pathway = house.onOfficialRoad(house.place.today());
    FollowUp duty;
    duty.id = RecordId::generate();
    duty.person = house.person.id;
    duty.pathwayCase = pathway.id;
    duty.duty = shippedDuty(DutyRule::Verification);
    duty.openedOn = duty.due = house.place.today();
    REQUIRE(house.refused(duty).field == "written");
    duty.state = FollowUpState::Done;
    duty.closedOn = house.place.today();
    duty.closedBy = house.vault->session().worker.id;
    duty.finding = Code{"not_reached"};
    CHECK(house.refused(duty).field == "finding");
    duty.finding = Code{"risk_lower"};
    CHECK(house.refused(duty).field == "written");
}

TEST_CASE("the schema tells the form of a code, of a time, and every code of a list",
          "[guards][schema]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    const auto person = jsonSchema(describe<Person>(), *lists);
    const std::regex code(person["properties"]["code"]["pattern"].get<std::string>());
    for (int i = 0; i < 50; ++i) {
        CHECK(std::regex_match(aPerson().code, code));
    }
    CHECK_FALSE(std::regex_match("Amina", code));
    const auto& languages = person["properties"]["languages"]["items"]["enum"];
    CHECK(languages.size() == lists->find("language")->entries().size());
    CHECK(person["properties"]["legal_status"]["enum"].is_array());
    const auto contact = jsonSchema(describe<SafeContact>(), *lists);
    const std::regex time(contact["properties"]["from_time"]["pattern"].get<std::string>());
    CHECK(std::regex_match("09:30", time));
    CHECK_FALSE(std::regex_match("24:00", time));
    const auto pathway = jsonSchema(describe<PathwayCase>(), *lists);
    const auto& required = pathway["required"];
    CHECK(std::find(required.begin(), required.end(), "started_on") != required.end());
}
