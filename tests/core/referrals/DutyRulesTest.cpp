// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a duty is said by what it means in the list, which organisations edit.
#include "core/referrals/DutyRules.h"

#include "core/catalogue/DefinitionRule.h"
#include "core/referrals/DutyResult.h"
#include "core/tasks/FallingThroughStore.h"
#include "core/tasks/ReassessmentEvent.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// An organisation with duties of its own, which calls a shipped one otherwise.
CodeLists ownDuties() {
    const definitions::ScratchFolder folder;
    folder.write("follow_up_duty.json", R"({"list": "follow_up_duty", "version": 3,
        "title": {"en": "Duty", "sr@latin": "Obaveza"},
        "entries": [
            {"code": "verify", "label": {"en": "Look again", "sr@latin": "Pogledati ponovo"}},
            {"code": "ask_the_field", "label": {"en": "Ask", "sr@latin": "Pitati"},
             "means": "verification"},
            {"code": "measure_again", "label": {"en": "Measure", "sr@latin": "Izmeriti"},
             "means": "risk_assessment"},
            {"code": "explain_appeal", "label": {"en": "Explain", "sr@latin": "Objasniti"},
             "means": "rights_talk"},
            {"code": "tell_lawyer", "label": {"en": "Tell", "sr@latin": "Reći"}}]})");
    auto codes = CodeLists::load(folder.path());
    REQUIRE(codes);
    return std::move(*codes);
}

DutyRule ruleOf(const char* duty) {
    return dutyRule(Code{duty}, ownDuties());
}

/// A vault that goes by that list, with an official procedure of one person.
struct OwnHouse {
    CodeLists codes = ownDuties();
    TestVault vault{Role::Coordinator, "2026-03-10T09:00:00Z", 0,
                    definitionRule(assessments::QuestionnaireLibrary::shipped().value(),
                                   referrals::PathwayLibrary::shipped().value(), codes,
                                   IdentificationLimits::shipped().value())};
    Person person = vault.save(aPerson());
    PathwayCase pathway = vault.save(followed());

    PathwayCase followed() const {
        const auto definition =
            referrals::PathwayLibrary::shipped()->current(referrals::kIdentificationPathway);
        PathwayCase made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.startedOn = vault.today();
        made.pathway = Code{definition->code};
        made.pathwayVersion = definition->version;
        return made;
    }
    FollowUp open(const char* code) {
        FollowUp duty;
        duty.id = RecordId::generate();
        duty.person = person.id;
        duty.pathwayCase = pathway.id;
        duty.duty = Code{code};
        duty.openedOn = duty.due = vault.today();
        return vault.save(duty);
    }
    /// The field for which closing it is refused; empty if it is closed.
    std::string close(FollowUp duty) {
        duty.state = FollowUpState::Done;
        duty.closedOn = vault.today();
        duty.closedBy = vault.session().worker.id;
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(duty); });
        return written ? std::string() : written.error().field;
    }
    RightsInformation talk() {
        RightsInformation talk;
        talk.id = RecordId::generate();
        talk.person = person.id;
        talk.explainedOn = vault.today();
        talk.topics = {Code{"review"}};
        talk.language = Code{"tl"};
        talk.understood = Understood::Partly;
        return vault.save(talk);
    }
};

} // namespace

TEST_CASE("the shipped duties say what closes them", "[referrals][duties]") {
    const auto shipped = CodeLists::load().value();
    const auto rule = [&](std::string_view duty) {
        return dutyRule(Code{std::string(duty)}, shipped);
    };
    CHECK(rule("verify") == DutyRule::Verification);
    CHECK(rule("reassess_risk") == DutyRule::Assessment);
    CHECK(rule("inform_rights") == DutyRule::Talk);
    CHECK(rule("consider_review") == DutyRule::Review);
    CHECK(rule("unknown") == DutyRule::Finding);
}

TEST_CASE("a duty of the organisation is known by what it means", "[referrals][duties]") {
    CHECK(ruleOf("ask_the_field") == DutyRule::Verification);
    CHECK(ruleOf("explain_appeal") == DutyRule::Talk);
    CHECK(ruleOf("tell_lawyer") == DutyRule::Finding);
    CHECK(ruleOf("verify") == DutyRule::Verification); // called otherwise, it means the same
    const auto codes = ownDuties();
    auto verifying = dutiesWith(DutyRule::Verification, codes);
    std::sort(verifying.begin(), verifying.end());
    CHECK(verifying == std::vector<std::string>{"ask_the_field", "verify"});
    const TaskTerms terms = TaskTerms::of(IdentificationLimits::shipped().value(),
                                          assessments::QuestionnaireLibrary::shipped().value(),
                                          referrals::PathwayLibrary::shipped().value(), codes);
    // Such a duty asks for the assessment itself: the decision behind it does not ask once more.
    CHECK(eventAfterSql(terms).find("'measure_again'") != std::string::npos);
    CHECK(eventAfterSql(TaskTerms::shipped()).find("'measure_again'") == std::string::npos);
}

TEST_CASE("a duty of the organisation is closed by the result that it asks for",
          "[referrals][duties]") {
    OwnHouse house;
    auto explaining = house.open("explain_appeal");
    explaining.finding = Code{"risk_lower"};
    CHECK(house.close(explaining) == "evidence");
    const auto talk = house.talk();
    CHECK(resultOf(explaining, {}, {talk}, house.codes) == talk.id);
    explaining.evidence = talk.id;
    CHECK(house.close(explaining).empty());
    auto telling = house.open("tell_lawyer");
    CHECK(house.close(telling) == "finding");
    telling.finding = Code{"risk_lower"};
    CHECK(house.close(telling).empty());
}

TEST_CASE("whoever waits for a verification under another name was never verified",
          "[falling][duties]") {
    OwnHouse house;
    const auto limits = IdentificationLimits::shipped().value();
    const auto pathways = referrals::PathwayLibrary::shipped().value();
    const auto waiting = [&](const CodeLists& codes) {
        return FallingThroughStore(house.vault.casework(), limits, pathways, codes,
                                   house.vault.today())
            .list(FallingKind::NeverVerified)
            .value()
            .size();
    };
    house.open("tell_lawyer");
    CHECK(waiting(house.codes) == 0);
    const auto asking = house.open("ask_the_field");
    CHECK(waiting(house.codes) == 1);
    CHECK(waiting(CodeLists::load().value()) == 0);
    auto found = asking;
    found.finding = Code{"risk_lower"};
    REQUIRE(house.close(found).empty());
    CHECK(waiting(house.codes) == 0);
}
