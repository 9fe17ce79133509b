// SPDX-License-Identifier: GPL-3.0-or-later
// Each report opens its own procedure and says how it began (domain.md 3).
#include "core/identification/ReportedProcedure.h"

#include "core/tasks/DueTaskStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool isProposedToday(ProcedureHouse& house) {
    DueQuery query;
    query.today = house.vault.today();
    query.horizonDays = 0;
    const auto due = DueTaskStore(house.vault.casework(), house.vault->confidential()).due(query);
    REQUIRE(due);
    return std::any_of(due->begin(), due->end(), [](const DueTask& task) {
        return task.kind == TaskKind::ReportedProcedure;
    });
}

} // namespace

TEST_CASE("a report without its procedure is proposed, also beside older procedures",
          "[identification]") {
    ProcedureHouse house; // with a procedure already
    const auto reports = [&] {
        return reportsWithoutProcedure(house.vault.casework(), house.person.id).value();
    };
    CHECK(reports().empty());
    CHECK_FALSE(isProposedToday(house));
    auto report = aReport(house.vault, "2026-02-20");
    report.sentOn = day("2026-02-22");
    house.vault.save(report);
    house.vault.save(onReport(report.id, house.person.id));
    REQUIRE(reports().size() == 1);
    CHECK(isProposedToday(house));
    const auto second = house.open();
    CHECK(reports().size() == 1); // nobody said that it is the one of this report
    auto opened = house.vault.casework().find<IdentificationProcedure>(second.id).value().value();
    opened.report = report.id;
    house.vault.save(opened);
    CHECK(reports().empty());
    CHECK_FALSE(isProposedToday(house));
}

TEST_CASE("a report that nobody opened leaves Today after its days and stands on a list",
          "[identification]") {
    ProcedureHouse house; // on 10 March 2026
    const auto listed = [&] {
        const FallingThroughStore store(house.vault.casework(), house.limits,
                                        ProcedureHouse::library(), house.codes,
                                        house.vault.today());
        const auto rows = store.list(FallingKind::ReportNotOpened);
        REQUIRE(rows);
        return rows->size();
    };
    const auto days = house.limits.lengths.reportTodayDays;
    const auto report = house.vault.save(aReportBefore(house.vault, days));
    house.vault.save(onReport(report.id, house.person.id));
    CHECK(isProposedToday(house));
    CHECK(listed() == 0);
    house.vault.clock().advanceSeconds(86'400);
    CHECK_FALSE(isProposedToday(house));
    CHECK(listed() == 1);
    auto opened =
        house.vault.casework().find<IdentificationProcedure>(house.open().id).value().value();
    opened.report = report.id;
    house.vault.save(opened);
    CHECK(listed() == 0);
}

TEST_CASE("what a report says of its procedure is taken from it", "[identification]") {
    const auto codes = CodeLists::load().value();
    ReportRow report;
    report.id = RecordId::generate();
    report.source = Code{"labour_insp"};
    report.receivedOn = day("2026-02-20");
    IdentificationProcedure empty;
    empty.openedOn = day("2026-03-10");
    auto begun = begunBy(report, codes, empty);
    CHECK(begun.report == report.id);
    CHECK(begun.reportedBy.text == "labour_insp");
    CHECK(begun.openedOn == day("2026-02-20"));
    report.sentOn = day("2026-02-22");
    begun = begunBy(report, codes, empty);
    CHECK(begun.start == ProcedureStart::OurReport);
    CHECK(begun.openedOn == day("2026-02-22")); // waiting days count from here
    report.source = {};
    empty.reportedBy = Code{"mup"};
    CHECK(begunBy(report, codes, empty).reportedBy.text == "mup");
}

TEST_CASE("whoever told us told nobody else but where the Centre began itself",
          "[identification]") {
    const auto codes = CodeLists::load().value();
    ReportRow report;
    report.id = RecordId::generate();
    report.receivedOn = day("2026-02-20");
    for (const auto& entry : codes.find("report_source")->entries()) {
        CAPTURE(entry.code);
        report.source = Code{entry.code};
        const bool knows = entry.code == "ex_officio";
        const auto begun = begunBy(report, codes, {});
        CHECK(begun.start == (knows ? ProcedureStart::ExOfficio : ProcedureStart::OurReport));
        CHECK(begun.knownSince.has_value() == knows);
    }
    report.source = Code{"a_source_of_ours"};
    CHECK_FALSE(begunBy(report, codes, {}).knownSince);
    report.source = Code{"cso"};
    report.start = ReportStart::ExOfficio; // a visit of ours, by our own initiative
    CHECK(begunBy(report, codes, {}).start == ProcedureStart::OurReport);
    CHECK_FALSE(begunBy(report, codes, {}).knownSince);
}

TEST_CASE("by which source the authority knows is data", "[identification]") {
    const definitions::ScratchFolder folder;
    folder.write("report_source.json", R"({"list": "report_source", "version": 3,
        "title": {"en": "Source", "sr@latin": "Izvor"},
        "entries": [{"code": "mup", "label": {"en": "Police", "sr@latin": "Policija"},
                     "means": "authority_knows"}]})");
    const auto codes = CodeLists::load(folder.path()).value();
    ReportRow report;
    report.source = Code{"mup"};
    report.receivedOn = day("2026-02-20");
    CHECK(begunBy(report, codes, {}).knownSince == day("2026-02-20"));
    report.source = Code{"health"};
    CHECK_FALSE(begunBy(report, codes, {}).knownSince);
}

TEST_CASE("the indicators of the report are our finding", "[identification]") {
    ProcedureHouse house;
    const auto report = house.vault.save(aReport(house.vault));
    auto indicators = anAssessment(house.person.id, day("2026-02-01"), 0, "TI-1");
    indicators.level = Code{"possible"};
    indicators.scoredLevel = indicators.level;
    house.vault.save(indicators);
    auto link = onReport(report.id, house.person.id);
    link.assessment = indicators.id;
    house.vault.save(link);
    const Code form{house.limits.indicatorForm};
    CHECK(findingOfReport(house.vault.casework(), report.id, house.person.id, form)->text ==
          "possible");
    CHECK(findingOfReport(house.vault.casework(), report.id, RecordId::generate(), form)->empty());
}
