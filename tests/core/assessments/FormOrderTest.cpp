// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two forms is the later one, the same in C++ and in SQL. Everybody is invented.
#include "core/assessments/FormOrder.h"

#include "core/assessments/AssessmentStore.h"
#include "core/people/PersonStore.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RecordId madeAtMoment(std::string_view moment, std::uint8_t random) {
    return RecordId::fromParts(Timestamp::parse(moment)->seconds * 1000, {random});
}

Assessment aForm(const RecordId& person, std::string_view takenOn, const RecordId& id,
                 std::string_view completedAt, int riskRank = 1) {
    auto form = anAssessment(person, day(takenOn), riskRank, "SR-1");
    form.id = id;
    if (!completedAt.empty()) {
        form.completedAt = Timestamp::parse(completedAt);
    }
    return form;
}

/// From the first to the last, as FormOrder.h says.
std::vector<Assessment> ordered(const RecordId& person) {
    return {
        // Another day comes first, whenever it was written down.
        aForm(person, "2026-03-09", madeAtMoment("2026-03-10T12:00:00Z", 9),
              "2026-03-09T23:00:00Z"),
        // Only written down here: by the moment of its record.
        aForm(person, "2026-03-10", madeAtMoment("2026-03-10T08:00:00Z", 5), {}),
        // Begun last and completed first.
        aForm(person, "2026-03-10", madeAtMoment("2026-03-10T08:50:00Z", 0),
              "2026-03-10T09:00:00Z"),
        aForm(person, "2026-03-10", madeAtMoment("2026-03-10T09:30:00Z", 7), {}),
        // Begun first and completed last, in one moment: by the id.
        aForm(person, "2026-03-10", madeAtMoment("2026-03-10T07:00:00Z", 1),
              "2026-03-10T10:00:00Z"),
        aForm(person, "2026-03-10", madeAtMoment("2026-03-10T07:00:00Z", 2),
              "2026-03-10T10:00:00Z"),
    };
}

std::vector<RecordId> idsOf(const std::vector<Assessment>& forms) {
    std::vector<RecordId> ids;
    for (const auto& each : forms) {
        ids.push_back(each.id);
    }
    return ids;
}

std::vector<RecordId> idsBy(TestVault& vault, const std::string& order) {
    auto statement = vault.casework().connection().prepare(
        "SELECT a.id FROM main.assessment a ORDER BY " + order);
    std::vector<RecordId> ids;
    while (statement.step()) {
        ids.push_back(*statement.id(0));
    }
    return ids;
}

} // namespace

TEST_CASE("SQL says of every two forms which is the later one as the rule does", "[assessments]") {
    TestVault vault;
    const auto forms = ordered(vault.save(aPerson()).id);
    for (const auto& each : forms) {
        vault.save(each);
    }
    for (std::size_t one = 0; one < forms.size(); ++one) {
        for (std::size_t other = 0; other < forms.size(); ++other) {
            CAPTURE(one, other);
            CHECK(isLater(forms[one], forms[other]) == (one < other));
            auto statement = vault.casework().connection().prepare(
                "SELECT " + isLaterSql("e", "l") +
                " FROM main.assessment e JOIN main.assessment l WHERE e.id = ?1 AND l.id = ?2");
            statement.bind(1, forms[one].id).bind(2, forms[other].id);
            REQUIRE(statement.step());
            CHECK((statement.integer(0) == 1) == (one < other));
        }
    }
    auto ids = idsOf(forms);
    CHECK(idsBy(vault, oldestFirstSql("a")) == ids);
    std::reverse(ids.begin(), ids.end());
    CHECK(idsBy(vault, newestFirstSql("a")) == ids);
}

TEST_CASE("the form that was completed last on a day counts and not the one begun last",
          "[assessments]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    auto high = aForm(person, "2026-03-10", madeAtMoment("2026-03-10T07:00:00Z", 1),
                      "2026-03-10T08:30:00Z", 2);
    auto low = aForm(person, "2026-03-10", madeAtMoment("2026-03-10T08:00:00Z", 1),
                     "2026-03-10T08:10:00Z", 0);
    high.reassessBy = low.reassessBy = day("2026-03-12");
    vault.save(high);
    vault.save(low);
    const AssessmentStore store(vault.casework());
    CHECK((*store.latest(person, Code{"SR-1"}))->id == high.id);
    CHECK((*store.latestRisk(person))->id == high.id);
    CHECK((*store.knownRisk(person))->id == high.id);
    CHECK((*store.previous(high))->id == low.id);
    CHECK(store.trend(person, Code{"SR-1"})->back().assessment == high.id);
    const auto summary = PersonStore(vault.casework()).row(person).value();
    REQUIRE(summary);
    CHECK(summary->riskRank == 2);
    auto asking = vault.casework().connection().prepare(
        "SELECT t.id FROM main.assessment t WHERE " + newestAskingSql());
    REQUIRE(asking.step());
    CHECK(asking.id(0) == high.id);
    CHECK_FALSE(asking.step());
    auto known = vault.casework().connection().prepare("SELECT " + knownRiskSql("id") +
                                                       " FROM (SELECT ?1 AS person) t");
    known.bind(1, person);
    REQUIRE(known.step());
    CHECK(known.id(0) == high.id);
}

TEST_CASE("a later form is looked for by the index alone", "[assessments]") {
    TestVault vault;
    auto statement = vault.casework().connection().prepare(
        "EXPLAIN QUERY PLAN SELECT t.id FROM main.assessment t WHERE " + newestAskingSql());
    bool covered = false;
    while (statement.step()) {
        covered = covered || statement.text(3).find("n USING COVERING INDEX assessment_person") !=
                                 std::string::npos;
    }
    CHECK(covered);
}
