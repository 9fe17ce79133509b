// SPDX-License-Identifier: GPL-3.0-or-later
// Domain.md 11, needs B09: nothing that a best-interest record asks for is left out, and a child on
// a way is not without one.
#include "core/identification/BestInterest.h"

#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

BestInterest whole(const RecordId& person) {
    BestInterest record;
    record.id = RecordId::generate();
    record.person = person;
    record.seenOn = day("2026-03-01");
    record.childHeard = YesNo::Yes;
    record.safetyFinding = {"danger"};
    record.familyFinding = {"concern"};
    record.developmentFinding = {"not_known"};
    record.options = {{"stay_family"}, {"shelter"}};
    record.recommendation = {"shelter"};
    record.tookPart = {{"child"}};
    record.state = BestInterestState::Made;
    record.reviewDue = day("2026-04-01");
    return record;
}

std::string refusal(const BestInterest& record) {
    const auto status = Description<BestInterest>::check(record);
    return status ? std::string() : status.error().field;
}

std::vector<DueTask> asked(const TestVault& vault) {
    auto due = DueTaskStore(vault.casework(), vault.confidential(), TaskTerms::shipped())
                   .due({vault.today(), 60})
                   .value();
    std::erase_if(due, [](const auto& each) { return each.kind != TaskKind::BestInterest; });
    return due;
}

} // namespace

TEST_CASE("made, a best-interest record leaves nothing out; begun, it may", "[child]") {
    const auto record = whole(RecordId::generate());
    CHECK(refusal(record).empty());
    const auto without = [&](auto&& change) {
        auto half = record;
        change(half);
        const auto refused = refusal(half);
        half.state = BestInterestState::Begun;
        CHECK(refusal(half).empty());
        return refused;
    };
    CHECK(without([](auto& each) { each.childHeard = YesNo::NotAsked; }) == "child_heard");
    CHECK(without([](auto& each) { each.safetyFinding = {}; }) == "safety_finding");
    CHECK(without([](auto& each) { each.familyFinding = {}; }) == "family_finding");
    CHECK(without([](auto& each) { each.developmentFinding = {}; }) == "development_finding");
    CHECK(without([](auto& each) { each.recommendation = {}; }) == "recommendation");
    CHECK(without([](auto& each) { each.tookPart = {}; }) == "took_part");
    CHECK(without([](auto& each) { each.reviewDue.reset(); }) == "review_due");
}

TEST_CASE("what was not considered is not recommended, and a review comes after", "[child]") {
    auto record = whole(RecordId::generate());
    record.recommendation = {"foster_care"};
    CHECK(refusal(record) == "recommendation");
    record = whole(RecordId::generate());
    record.reviewDue = day("2026-02-28");
    CHECK(refusal(record) == "review_due");
}

TEST_CASE("a child alone is a reason to alert, until somebody did", "[child]") {
    auto record = whole(RecordId::generate());
    CHECK_FALSE(awaitsAlert(record));
    record.unaccompanied = YesNo::Yes;
    CHECK(awaitsAlert(record));
    record.centreAlertedOn = day("2026-03-02");
    CHECK_FALSE(awaitsAlert(record));
}

TEST_CASE("a child on a way is asked about until its best interest is recorded, and at its review",
          "[child]") {
    TestVault vault;
    auto person = aPerson();
    person.birthYear = 2014;
    vault.save(person);
    CHECK(asked(vault).empty());
    REQUIRE(startPathway(*vault, person.id, *ProcedureHouse::library().current("asylum")));
    REQUIRE(startPathway(*vault, person.id, ProcedureHouse::phases()));
    REQUIRE(asked(vault).size() == 1); // once, however many ways
    CHECK_FALSE(asked(vault).front().since);
    auto record = whole(person.id);
    record.state = BestInterestState::Begun;
    vault.save(record);
    CHECK_FALSE(asked(vault).front().since); // begun is not made
    record.state = BestInterestState::Made;
    vault.save(record);
    REQUIRE(asked(vault).size() == 1);
    CHECK(asked(vault).front().since == record.seenOn);
    CHECK(asked(vault).front().due == *record.reviewDue);
    person.birthYear = 1990;
    vault.save(person);
    CHECK(asked(vault).empty());
}
