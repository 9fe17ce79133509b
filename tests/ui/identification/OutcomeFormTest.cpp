// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of the outcome offers, and what a closed procedure still leads to. Everybody is
// invented.
#include "tests/ui/identification/ProcedurePage.h"

#include <QLabel>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Of the reasons, whether the box offers this one.
bool offers(ProcedurePage& page, const char* reason) {
    return page.named<QComboBox>(QStringLiteral("add_outcome_reason"))
               .findData(QString::fromLatin1(reason)) >= 0;
}

IdentificationProcedure closed(ProcedurePage& page, std::optional<Date> toldOn) {
    auto procedure = page.decide(ProcedureOutcome::Identified);
    procedure.toldOn = toldOn;
    procedure.closedOn = page.fixture().today();
    page.fixture().save(procedure);
    page.show();
    return procedure;
}

} // namespace

TEST_CASE("only reasons that fit the outcome are offered and stay in its form",
          "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected, {Code{"person_not_found"}, Code{"other"}});
    page.show();
    page.click("record_outcome");
    CHECK(offers(page, "fraud"));
    page.choose("outcome", "identified");
    CHECK_FALSE(offers(page, "fraud"));
    CHECK_FALSE(offers(page, "person_not_found"));
    page.click("save_identification_procedure");
    const auto saved = page.fixture().of<IdentificationProcedure>(page.person());
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().outcome == ProcedureOutcome::Identified);
    CHECK(saved.front().outcomeReasons == std::vector{Code{"other"}});
}

TEST_CASE("who told the person can be recorded after the procedure was closed",
          "[identification]") {
    ProcedurePage page;
    closed(page, {});
    CHECK(page.named<QAbstractButton>(QStringLiteral("record_outcome")).text() ==
          QStringLiteral("Record who told the person"));
    page.click("record_outcome");
    CHECK(page.named<QWidget>(QStringLiteral("told_on")).isVisible());
}

TEST_CASE("a closed procedure that was told asks for nothing more", "[identification]") {
    ProcedurePage page;
    closed(page, page.fixture().today());
    CHECK_FALSE(page.has("record_outcome"));
}

TEST_CASE("a closed procedure says that a request opens it again", "[identification]") {
    ProcedurePage page;
    ReviewRequest review;
    review.id = RecordId::generate();
    review.person = page.person();
    review.pathwayCase = closed(page, page.fixture().today()).pathwayCase;
    CHECK_FALSE(page.has("review_reopens")); // nothing to ask for, and nothing was asked for
    review.openedOn = page.fixture().today();
    review.state = ReviewState::NotWished;
    page.fixture().save(review);
    page.show();
    CHECK(page.has("review_reopens"));
}
