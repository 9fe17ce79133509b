// SPDX-License-Identifier: GPL-3.0-or-later
// Does the Centre know, and since when: asked at the opening, shown as the next step while nobody
// has told it. Everybody is invented.
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/identification/ProcedurePage.h"
#include "ui/components/Banner.h"
#include "ui/components/DateField.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

PathwayStep reportingOf(ProcedurePage& page) {
    return *PathwayStore(page.fixture().session().casework())
                .ofPerson(page.person())
                .value()
                .front()
                .step("report_to_centre");
}

/// From a teacher, ten days ago; nothing of it left.
SuspicionReport reportOfSchool(ProcedurePage& page) {
    auto& fixture = page.fixture();
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.source = Code{"education"};
    report.receivedOn = fixture.today().plusDays(-10);
    fixture.save(report);
    fixture.save(onReport(report.id, page.person()));
    return report;
}

} // namespace

TEST_CASE("a report of a teacher told the Centre nothing and asks to be sent", "[identification]") {
    ProcedurePage page;
    const auto report = reportOfSchool(page);
    page.show();
    page.click("open_procedure");
    CHECK_FALSE(page.named<ui::DateField>(QStringLiteral("known_since")).date());
    page.click("save_identification_procedure");
    CHECK(reportingOf(page).state == StepState::Now);
    page.show();
    CHECK(page.named<ui::Banner>(QStringLiteral("next_step"))
              .accessibleName()
              .contains(QStringLiteral("Send the report to the Centre")));
}

TEST_CASE("since when the Centre knows is what the form asks", "[identification]") {
    ProcedurePage page;
    reportOfSchool(page);
    page.show();
    page.click("open_procedure");
    const auto since = page.fixture().today().plusDays(-8);
    page.named<ui::DateField>(QStringLiteral("known_since")).setDate(since);
    page.click("save_identification_procedure");
    CHECK(reportingOf(page).doneOn == since);
}

TEST_CASE("the day of the decision to report is noted on the card", "[identification]") {
    ProcedurePage page;
    reportOfSchool(page);
    page.show();
    page.click("open_procedure");
    page.click("save_identification_procedure");
    page.show();
    page.press("event_decision_to_report");
    page.named<ui::DateField>(QStringLiteral("done_on"))
        .setDate(page.fixture().today().plusDays(-1));
    page.click("save_pathway_step");
    CHECK(reportingOf(page).due == page.fixture().today());
}
