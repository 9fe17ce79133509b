// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayComparison.h"

#include "core/referrals/PathwayLibrary.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace zaklon {
namespace {

const Date kToday = *Date::fromYmd(2026, 3, 10);

const referrals::PathwayLibrary& library() {
    static const auto shipped = referrals::PathwayLibrary::shipped();
    REQUIRE(shipped);
    return *shipped;
}

const referrals::PathwayDefinition& pathway(std::string_view code) {
    return *library().current(code);
}

PathwayFacts factsOf(const char* legalStatus, PersonCategory category) {
    PathwayFacts facts;
    facts.person.id = RecordId::generate();
    facts.person.legalStatus = Code{legalStatus};
    facts.person.category = category;
    facts.today = kToday;
    return facts;
}

ConditionState state(std::string_view pathwayCode, std::string_view condition,
                     const PathwayFacts& facts) {
    const auto conditions = conditionsOf(pathway(pathwayCode), facts);
    const auto found = std::find_if(conditions.begin(), conditions.end(),
                                    [&](const auto& each) { return each.code == condition; });
    REQUIRE(found != conditions.end());
    return found->state;
}

IdentityDocument passport(const char* documentState) {
    IdentityDocument document;
    document.kind = Code{"passport"};
    document.state = Code{documentState};
    return document;
}

Assessment indicators(const char* level, Date on) {
    Assessment assessment;
    assessment.id = RecordId::generate();
    assessment.questionnaire = Code{"TI-1"};
    assessment.state = AssessmentState::Completed;
    assessment.level = Code{level};
    assessment.takenOn = on;
    return assessment;
}

PathwayRun runOf(const char* code, std::vector<StepChange> changes) {
    auto run = *started(considered(RecordId::generate(), pathway(code), kToday), pathway(code),
                        kToday, RecordId());
    for (const auto& change : changes) {
        run = changed(run, pathway(code), change).value();
    }
    return run;
}

RightFrom right(const char* code, std::string_view key, const PathwayRun* run) {
    const auto* entitlement = pathway(code).entitlement(key);
    REQUIRE(entitlement != nullptr);
    return rightFrom(*entitlement, pathway(code), run, kToday);
}

TEST_CASE("conditions are met, not met or unknown as her record says") {
    using C = PersonCategory;
    struct Case {
        const char* pathway;
        const char* condition;
        const char* legalStatus;
        C category;
        ConditionState state;
    };
    for (const auto& each :
         {Case{"asylum", "foreign_national", "irregular", C::PersonAtRisk, ConditionState::Met},
          Case{"asylum", "foreign_national", "citizen", C::PersonAtRisk, ConditionState::NotMet},
          Case{"asylum", "foreign_national", "", C::PersonAtRisk, ConditionState::Unknown},
          Case{"temporary_residence", "not_in_asylum_procedure", "asylum_seeker", C::PersonAtRisk,
               ConditionState::NotMet},
          Case{"temporary_residence", "not_in_asylum_procedure", "irregular", C::PersonAtRisk,
               ConditionState::Met},
          Case{"temporary_residence", "victim_or_presumed", "", C::PresumedVictim,
               ConditionState::Met},
          Case{"temporary_residence", "victim_or_presumed", "", C::PersonAtRisk,
               ConditionState::Unknown},
          Case{"temporary_residence", "victim_or_presumed", "", C::NotConfirmed,
               ConditionState::NotMet},
          Case{"gbv_protection", "violence_recorded", "", C::GbvSurvivor, ConditionState::Met},
          Case{"gbv_protection", "violence_recorded", "", C::PersonAtRisk,
               ConditionState::Unknown}}) {
        INFO(each.pathway << " " << each.condition << " " << each.legalStatus);
        CHECK(state(each.pathway, each.condition, factsOf(each.legalStatus, each.category)) ==
              each.state);
    }
    auto both = factsOf("", C::IdentifiedVictim); // violence goes with every category
    CHECK(state("gbv_protection", "violence_recorded", both) == ConditionState::Unknown);
    both.person.gbvSurvivor = true;
    CHECK(state("gbv_protection", "violence_recorded", both) == ConditionState::Met);
    auto house = pathway("asylum"); // an organisation's pathway need not have any
    house.conditions.clear();
    CHECK(conditionsOf(house, factsOf("", C::PersonAtRisk)).empty());
}

TEST_CASE("a paper counts while she holds it and it is valid") {
    auto facts = factsOf("irregular", PersonCategory::PersonAtRisk);
    const auto paper = [&] { return state("temporary_residence", "identity_paper", facts); };
    CHECK(paper() == ConditionState::Unknown);
    facts.documents = {passport("held_by_employer")};
    CHECK(paper() == ConditionState::NotMet);
    facts.documents.push_back(passport("held_by_person"));
    CHECK(paper() == ConditionState::Met);
    facts.documents.back().validUntil = kToday.plusDays(-1);
    CHECK(paper() == ConditionState::NotMet);
}

TEST_CASE("indications are those of the newest form, and too little known is unknown") {
    auto facts = factsOf("", PersonCategory::PersonAtRisk);
    const auto found = [&] {
        return state("protection_of_victims", "trafficking_indications", facts);
    };
    CHECK(found() == ConditionState::Unknown);
    facts.assessments = {indicators("strong", kToday.plusDays(-3))};
    CHECK(found() == ConditionState::Met);
    facts.assessments.push_back(indicators("none_seen", kToday.plusDays(-9)));
    CHECK(found() == ConditionState::Met);
    facts.assessments.push_back(indicators("insufficient", kToday));
    CHECK(found() == ConditionState::Unknown);
}

TEST_CASE("the right to work comes six months after lodging, with a concrete day for her") {
    CHECK(right("asylum", "work", nullptr) ==
          RightFrom{DayBasis::IfBegunNow, kToday.plusMonths(6)});
    const auto begun =
        runOf("asylum", {{"registration", StepMove::Complete, kToday.plusDays(2), {}}});
    CHECK(right("asylum", "work", &begun) ==
          RightFrom{DayBasis::Reckoned, kToday.plusDays(17).plusMonths(6)});
    const auto lodged = runOf("asylum", {{"lodging", StepMove::Complete, kToday.plusDays(5), {}}});
    CHECK(right("asylum", "work", &lodged) ==
          RightFrom{DayBasis::Recorded, kToday.plusDays(5).plusMonths(6)});
}

TEST_CASE("rights at once hold today, on a decision from its day, and some have no day") {
    CHECK(right("asylum", "legal_aid", nullptr) == RightFrom{DayBasis::Recorded, kToday});
    CHECK(right("asylum", "family", nullptr) == RightFrom{});
    const auto lodged = runOf("asylum", {{"lodging", StepMove::Complete, kToday, {}}});
    CHECK(right("asylum", "family", &lodged) == RightFrom{DayBasis::Reckoned, kToday.plusDays(90)});
    const auto decided =
        runOf("asylum", {{"decision", StepMove::Complete, kToday.plusDays(30), {}}});
    CHECK(right("asylum", "family", &decided) ==
          RightFrom{DayBasis::Recorded, kToday.plusDays(30)});
    CHECK(right("asylum", "money", &decided) == RightFrom{});
    CHECK(right("asylum", "travel", &decided) == RightFrom{});
}

TEST_CASE("three pathways stand side by side in every row") {
    const auto facts = factsOf("irregular", PersonCategory::PresumedVictim);
    const std::vector<PathwayRun> runs{runOf("asylum", {})};
    const auto comparison = comparePathways(
        library().comparison(),
        {&pathway("asylum"), &pathway("temporary_residence"), &pathway("protection_of_victims")},
        runs, facts);
    CHECK(comparison.rows.size() == library().comparison().rows.size());
    for (const auto& row : comparison.rows) {
        INFO(row.row.key);
        REQUIRE(row.cells.size() == 3);
        for (const auto& cell : row.cells) {
            CHECK(cell.entitlement != nullptr);
        }
    }
    REQUIRE(comparison.pathways.size() == kMostCompared);
    CHECK(comparison.pathways[0].run.has_value());
    CHECK_FALSE(comparison.pathways[1].run.has_value());
    CHECK(comparison.pathways[0].conditions.size() == 1);
    CHECK(comparison.pathways[1].conditions.size() == 4);
    CHECK(comparison.pathways[2].definition->code == "protection_of_victims");
}

} // namespace
} // namespace zaklon
