// SPDX-License-Identifier: GPL-3.0-or-later
// Who is falling through, sooner for a child and for whoever's age nobody has assessed (domain.md
// 11; needs B09). Days are of 10 March 2026; the limits are those that the program ships.
#include "core/identification/NextStep.h"
#include "core/outreach/SearchPlan.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kGrown = 1990;
constexpr int kChild = 2014;
constexpr std::nullopt_t kUnknown = std::nullopt;

class ChildHouse {
  public:
    Person bornIn(std::optional<int> year) {
        auto person = aPerson();
        person.birthYear = year;
        return vault.save(person);
    }
    IdentificationProcedure openedBefore(int days, std::optional<int> born) {
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = bornIn(born).id;
        procedure.openedOn = vault.today().plusDays(-days);
        procedure.knownSince = procedure.openedOn;
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, procedure, ProcedureHouse::phases(), limits);
        });
        return vault.casework().find<IdentificationProcedure>(procedure.id).value().value();
    }
    RecordId notFoundBefore(int days, std::optional<int> born) {
        auto procedure = openedBefore(40, born);
        procedure.outcome = ProcedureOutcome::Discontinued;
        procedure.outcomeReasons = {Code{"person_not_found"}};
        procedure.decidedOn = vault.today();
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, procedure, ProcedureHouse::phases(), limits,
                               codes);
        });
        procedure = vault.casework().find<IdentificationProcedure>(procedure.id).value().value();
        procedure.decidedOn = vault.today().plusDays(-days);
        vault.save(procedure);
        return procedure.person;
    }
    RecordId searchedForSince(int days, std::optional<int> born) {
        SearchPlan search;
        search.id = RecordId::generate();
        search.person = bornIn(born).id;
        search.reason = Code{"person_not_found"};
        search.openedOn = vault.today().plusDays(-days);
        search.nextOn = vault.today();
        vault.save(search);
        return search.person;
    }
    RecordId reportedBefore(int days, std::optional<int> born) {
        const auto person = bornIn(born).id;
        aSentReportOn(vault, person, days);
        return person;
    }
    void triedBefore(int days, const RecordId& person) {
        Contact attempt;
        attempt.id = RecordId::generate();
        attempt.person = person;
        attempt.channel = Code{"mobile"};
        attempt.result = Code{"no_answer"};
        attempt.at = *Timestamp::parse(vault.today().plusDays(-days).toString() + "T09:00:00Z");
        vault.save(attempt);
    }
    FallingThroughStore store() {
        return FallingThroughStore(vault.casework(), limits, ProcedureHouse::library(), codes,
                                   vault.today());
    }
    std::vector<FallingRow> list(FallingKind kind) {
        const auto rows = store().list(kind);
        REQUIRE(rows);
        const auto counts = store().counts();
        REQUIRE(counts);
        const auto count = std::find_if(counts->begin(), counts->end(),
                                        [&](const auto& each) { return each.kind == kind; });
        REQUIRE(count != counts->end());
        CHECK(count->persons == static_cast<int>(rows->size()));
        return *rows;
    }
    bool isListed(FallingKind kind, const RecordId& person) {
        const auto rows = list(kind);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const FallingRow& row) { return row.person == person; });
    }

    TestVault vault;
    IdentificationLimits limits = IdentificationLimits::shipped().value();
    CodeLists codes = referrals::shippedTerms().codes;
};

} // namespace

TEST_CASE("a child waits seven days unprotected until it is listed, and others thirty",
          "[falling][child]") {
    constexpr auto kind = FallingKind::WaitingUnprotected;
    ChildHouse house;
    house.openedBefore(6, kChild);
    house.openedBefore(6, kUnknown);
    house.openedBefore(29, kGrown);
    house.openedBefore(29, 2007); // grown up in any case
    CHECK(house.list(kind).empty());
    house.openedBefore(7, kChild);
    house.openedBefore(7, kUnknown);
    house.openedBefore(7, 2008); // maybe not yet eighteen
    auto rows = house.list(kind);
    REQUIRE(rows.size() == 3);
    CHECK(std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.ofChild; }));
    const auto unknown = [](const auto& row) { return row.ageUnknown; };
    CHECK(std::count_if(rows.begin(), rows.end(), unknown) == 1);
    house.openedBefore(30, kGrown);
    rows = house.list(kind);
    REQUIRE(rows.size() == 4);
    CHECK(rows.front().days == 30);
    CHECK_FALSE(rows.front().ofChild);
}

TEST_CASE("each further limit of waiting is a child's own too", "[falling][child]") {
    ChildHouse house;
    house.openedBefore(13, kChild);
    house.openedBefore(59, kGrown);
    CHECK(house.store().waitingPast() == std::vector<int>{2, 0, 0});
    house.openedBefore(14, kChild);
    house.openedBefore(60, kGrown);
    CHECK(house.store().waitingPast() == std::vector<int>{4, 2, 0});
    house.openedBefore(30, kUnknown);
    CHECK(house.store().waitingPast() == std::vector<int>{5, 3, 1});
}

TEST_CASE("a child has no limit of waiting that is later than everybody's", "[falling][child]") {
    auto limits = IdentificationLimits::shipped().value();
    limits.waitingDays = {10, 12, 20};
    const auto waits = limits.waitingLimits();
    REQUIRE(waits.size() == 3);
    CHECK(waits[0].child == 7);
    CHECK(waits[1].child == 12);
    CHECK(waits[2].child == 20);
    limits.waitingDays = {10, 20, 30, 40};
    CHECK(limits.waitingLimits().back().child == 40);
}

TEST_CASE("silence after our report on a child is listed after two days", "[falling][child]") {
    constexpr auto kind = FallingKind::ReportedUnanswered;
    ChildHouse house;
    house.openedBefore(1, kChild);
    house.openedBefore(1, kUnknown);
    house.openedBefore(6, kGrown);
    house.reportedBefore(1, kChild);
    house.reportedBefore(6, kGrown);
    CHECK(house.list(kind).empty());
    house.openedBefore(2, kChild);
    house.openedBefore(2, kUnknown);
    house.openedBefore(7, kGrown);
    CHECK(house.list(kind).size() == 3);
    CHECK(house.isListed(kind, house.reportedBefore(2, kChild)));
    CHECK(house.isListed(kind, house.reportedBefore(2, kUnknown)));
    CHECK(house.isListed(kind, house.reportedBefore(7, kGrown)));
}

TEST_CASE("a child who is not found is listed seven days after the last attempt",
          "[falling][child]") {
    constexpr auto kind = FallingKind::NotFound;
    ChildHouse house;
    CHECK_FALSE(house.isListed(kind, house.notFoundBefore(6, kChild)));
    CHECK_FALSE(house.isListed(kind, house.notFoundBefore(13, kGrown)));
    CHECK(house.isListed(kind, house.notFoundBefore(7, kUnknown)));
    CHECK(house.isListed(kind, house.notFoundBefore(14, kGrown)));
    const auto child = house.notFoundBefore(20, kChild);
    house.triedBefore(7, child);
    CHECK(house.isListed(kind, child)); // seven days ago is too long ago
    house.triedBefore(6, child);
    CHECK_FALSE(house.isListed(kind, child));
    const auto grown = house.notFoundBefore(20, kGrown);
    house.triedBefore(13, grown);
    CHECK_FALSE(house.isListed(kind, grown));
}

TEST_CASE("a search for a child that nobody goes on with is listed sooner", "[falling][child]") {
    constexpr auto kind = FallingKind::NotFound;
    ChildHouse house;
    CHECK_FALSE(house.isListed(kind, house.searchedForSince(6, kChild)));
    CHECK(house.isListed(kind, house.searchedForSince(7, kChild)));
    CHECK(house.isListed(kind, house.searchedForSince(7, kUnknown)));
    CHECK_FALSE(house.isListed(kind, house.searchedForSince(13, kGrown)));
    CHECK(house.isListed(kind, house.searchedForSince(14, kGrown)));
}

TEST_CASE("the next step for a child is protection as soon as the list says so",
          "[falling][child]") {
    ChildHouse house;
    const auto next = [&](int days, int born) {
        const auto id = house.openedBefore(days, born).person;
        return nextStepOf(
                   IdentificationStore(house.vault.casework(), house.limits).ofPerson(id).value(),
                   house.vault.casework().find<Person>(id).value().value(),
                   {house.limits, ProcedureHouse::library(), house.vault.today()})
            .kind;
    };
    CHECK(next(7, kChild) == NextStepKind::Protection);
    CHECK(next(6, kChild) != NextStepKind::Protection);
    CHECK(next(29, kGrown) != NextStepKind::Protection);
}
