// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanProposals.h"

#include "tests/core/assessments/Filling.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace zaklon {
namespace {

using assessments::filling::scored;
using assessments::filling::shipped;

AssessmentProposals proposed(std::string_view questionnaire, const std::string& answers,
                             PersonCategory present = PersonCategory::NoIndication,
                             const std::vector<std::string>& planned = {}) {
    return proposalsOf(shipped(questionnaire), scored(questionnaire, answers), present, planned);
}

const CarePlanProposal* line(const AssessmentProposals& proposals, std::string_view rule) {
    const auto found = std::find_if(proposals.lines.begin(), proposals.lines.end(),
                                    [&](const auto& each) { return each.rule == rule; });
    return found == proposals.lines.end() ? nullptr : &*found;
}

TEST_CASE("a recommended action is proposed under the need that its service answers") {
    const auto proposals = proposed("SR-1", "R17");
    const auto* shelter = line(proposals, "action:shelter_tonight");
    REQUIRE(shelter != nullptr);
    CHECK(shelter->service == Code{"safe_accommodation"});
    CHECK(shelter->area == Code{"accommodation"});
    CHECK(shelter->dueInDays == 0);
    CHECK(shelter->items == std::vector<std::string>{"R17"});
    CHECK_FALSE(shelter->title.english.empty());
    CHECK_FALSE(shelter->because.serbianLatin.empty());

    const auto* review = line(proposals, "action:supervisor_review");
    REQUIRE(review != nullptr);
    CHECK(review->service.empty());
    CHECK(review->area == Code{"safety"});
}

TEST_CASE("an action whose form has measured the risk already is not proposed") {
    const auto& signs = shipped("TI-1");
    const auto outcome = scored("TI-1", "A1 B1 B2 C2 C3 C4");
    const std::vector<std::string> measured{"assess_safety"};
    const auto category = PersonCategory::NoIndication;
    const auto before = proposalsOf(signs, outcome, category, {});
    const auto after = proposalsOf(signs, outcome, category, {}, measured);
    REQUIRE(line(before, "action:assess_safety") != nullptr);
    CHECK(line(after, "action:assess_safety") == nullptr);
    CHECK(after.lines.size() + 1 == before.lines.size());
}

TEST_CASE("an unknown answer to a critical question becomes a task to find out") {
    const auto proposals = proposed("SR-1", "R17u R1u R9u");
    const auto* today = line(proposals, "verify:R1");
    REQUIRE(today != nullptr);
    CHECK(today->kind == ProposalKind::Verify);
    CHECK(today->dueInDays == 0);
    REQUIRE(line(proposals, "verify:R17") != nullptr);
    CHECK(line(proposals, "verify:R17")->dueInDays == 1);
    CHECK(line(proposals, "verify:R9") == nullptr);
}

TEST_CASE("screening proposes needs with their questions, and guarantees to ask for") {
    const auto proposals = proposed("VS-1", "V6 V15");
    const auto* medicine = line(proposals, "need:medicine");
    REQUIRE(medicine != nullptr);
    CHECK(medicine->kind == ProposalKind::Need);
    CHECK(medicine->area == Code{"health"});
    CHECK(medicine->because.english == shipped("VS-1").item("V6")->text.english);
    const auto* sex = line(proposals, "guarantee:interviewer_sex");
    REQUIRE(sex != nullptr);
    CHECK(sex->kind == ProposalKind::Guarantee);
    CHECK(sex->needsConsent);
    CHECK(sex->dueInDays == shipped("VS-1").action("request_guarantees")->dueInDays);
    CHECK(line(proposals, "guarantee:representative") == nullptr);
}

TEST_CASE("possible trafficking proposes a person at risk, and never says less than is known") {
    const std::string possible = "B1 A1- A2- A3- A4- A5- A6- B2-";
    const auto proposals = proposed("TI-1", possible);
    REQUIRE(proposals.category);
    CHECK(proposals.category->category == PersonCategory::PersonAtRisk);
    CHECK_FALSE(proposals.category->reasons.empty());
    CHECK_FALSE(proposals.step);
    for (const auto known : {PersonCategory::PersonAtRisk, PersonCategory::PresumedVictim,
                             PersonCategory::PotentialVictim, PersonCategory::IdentifiedVictim}) {
        CHECK_FALSE(proposed("TI-1", possible, known).category);
    }
    CHECK(proposed("TI-1", possible, PersonCategory::NotConfirmed).category);
    CHECK(proposed("TI-1", possible, PersonCategory::SelfExit).category); // the person came back
}

TEST_CASE("the domestic worker of domain 16.4 gets the step of a report, and no status") {
    const auto proposals = proposed("TI-1", "A1 B1 B2 C2 C3 C4");
    CHECK_FALSE(proposals.category);
    REQUIRE(proposals.step);
    CHECK(proposals.step->step == "report_to_centre");
    CHECK(line(proposals, proposals.step->rule) != nullptr);
}

TEST_CASE("what stands open in the plan is not proposed again") {
    const auto planned = [](const char* rule, const char* asked, const std::string& answers) {
        const auto proposals = proposed(asked, answers, PersonCategory::NoIndication, {rule});
        const auto* found = line(proposals, rule);
        REQUIRE(found != nullptr);
        return found->alreadyPlanned;
    };
    const std::string possible = "B1 A1- A2- A3- A4- A5- A6- B2-";
    CHECK(planned("action:shelter_tonight", "SR-1", "R17"));
    CHECK(planned("verify:R1", "SR-1", "R1u"));
    // Whichever questionnaire asked for it first: a code means the same work.
    CHECK(planned("action:assess_safety", "TI-1", possible));
    // Completing one form is not completing another, so their codes differ.
    const auto other =
        proposed("TI-1", "B1-", PersonCategory::NoIndication, {"action:complete_vs_1"});
    const auto* own = line(other, "action:complete_ti_1");
    REQUIRE(own != nullptr);
    CHECK_FALSE(own->alreadyPlanned);
}

} // namespace
} // namespace zaklon
