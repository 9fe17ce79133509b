// SPDX-License-Identifier: GPL-3.0-or-later
// What a procedure says by itself is a reaction to the report that began it. Everybody is invented.
#include "core/reports/ReportReacted.h"

#include "core/identification/InstitutionStore.h"
#include "core/identification/InterimMeasure.h"
#include "core/reports/PatternStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A report about two people, sent to the Centre 40 days ago; the procedure of one began with it.
struct ReportWithProcedure {
    ProcedureHouse house;
    TestVault& vault = house.vault;
    Provider centre = vault.save(aProvider());
    RecordId one = house.person.id;
    RecordId other = vault.save(aPerson()).id;
    SuspicionReport report = sent();

    ReportWithProcedure() {
        vault.save(onReport(report.id, other));
        auto procedure = house.file().procedure;
        procedure.report = report.id;
        vault.save(procedure);
    }
    SuspicionReport sent() {
        auto made = aSentReportOn(vault, one, 40);
        made.sentTo = centre.id;
        return vault.save(made);
    }
    ReportRow row() { return ReportStore(vault.casework()).row(report.id).value().value(); }
    ReportRow rowOf(const RecordId& person) {
        return ReportStore(vault.casework()).ofPerson(person).value().front();
    }
    std::size_t withoutReaction() {
        ReportFilter filter;
        filter.view = ReportView::NoReaction;
        const ReportStore store(vault.casework());
        const auto listed = store.page(filter).value().rows.size();
        CHECK(store.counts({}).value().noReaction == static_cast<std::int64_t>(listed));
        return listed;
    }
    int reactedOfCentre() {
        const auto rows = InstitutionStore(vault.casework()).institutions(house.codes).value();
        const auto found = std::find_if(
            rows.begin(), rows.end(), [](const InstitutionRow& each) { return each.reports > 0; });
        return found == rows.end() ? 0 : static_cast<int>(found->reacted);
    }
};

} // namespace

TEST_CASE("a decision is a reaction to the report that began its procedure", "[reports]") {
    ReportWithProcedure on;
    CHECK_FALSE(on.row().reactedOn);
    CHECK(on.withoutReaction() == 1);
    CHECK(on.reactedOfCentre() == 0);
    REQUIRE(on.house.decide(ProcedureOutcome::Identified));
    CHECK(on.row().reactedOn == on.vault.today());
    CHECK(on.row().daysToReaction() == 40);
    CHECK(on.withoutReaction() == 0);
    CHECK(on.reactedOfCentre() == 1);
    CHECK(on.rowOf(on.one).reactedOn == on.vault.today());
    CHECK_FALSE(on.rowOf(on.other).reactedOn); // nobody decided about the other
    // What was recorded before it stays the first.
    on.vault.save(aReaction(on.report.id, on.vault.today().plusDays(-10).toString()));
    CHECK(on.row().daysToReaction() == 30);
}

TEST_CASE("an answer of the authority about its procedure is a reaction to the report",
          "[reports]") {
    ReportWithProcedure on;
    CentreContact asked;
    asked.id = RecordId::generate();
    asked.person = on.one;
    asked.procedure = on.house.file().procedure.id;
    asked.channel = {"landline"};
    asked.about = {"state"};
    asked.onDate = on.vault.today().plusDays(-20);
    on.vault.save(asked);
    CHECK_FALSE(on.row().reactedOn); // asked, not answered
    asked.answeredOn = on.vault.today().plusDays(-18);
    on.vault.save(asked);
    CHECK(on.row().daysToReaction() == 22);
    REQUIRE(on.house.decide(ProcedureOutcome::Identified));
    CHECK(on.row().daysToReaction() == 22);
}

TEST_CASE("a decision of another procedure says nothing of the report", "[reports]") {
    ReportWithProcedure on;
    auto procedure = on.house.file().procedure;
    procedure.report = {};
    on.vault.save(procedure);
    REQUIRE(on.house.decide(ProcedureOutcome::Identified));
    CHECK_FALSE(on.row().reactedOn);
    CHECK(on.withoutReaction() == 1);
}

TEST_CASE("a decision before our sending is no reaction of fewer than no days", "[reports]") {
    ReportWithProcedure on;
    REQUIRE(on.house.decide(ProcedureOutcome::Identified));
    auto procedure = on.house.file().procedure;
    procedure.decidedOn = on.vault.today().plusDays(-2);
    on.vault.save(procedure);
    on.report.sentOn = on.vault.today();
    on.vault.save(on.report);
    CHECK(on.row().daysToReaction() == 0);
}

TEST_CASE("a pattern counts the days to a decision where no reaction was recorded", "[reports]") {
    ReportWithProcedure on;
    aCircumstance(on.vault, "employer", "Primer gradnja", on.report.id);
    const auto row = [&] {
        return PatternStore(on.vault.casework()).list({{"employer"}, 2, {}}).value().front();
    };
    CHECK(row().withoutReaction == 1);
    REQUIRE(on.house.decide(ProcedureOutcome::Identified));
    CHECK(row().withoutReaction == 0);
    CHECK(row().daysToReaction == 40.0);
}
