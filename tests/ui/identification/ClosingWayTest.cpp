// SPDX-License-Identifier: GPL-3.0-or-later
// Where a closing that is refused leads: to what holds up this procedure, not another one.
#include "ui/identification/ClosingWay.h"

#include "core/identification/ClosingRules.h"
#include "core/reports/ReportStore.h"
#include "core/tasks/DueTask.h"
#include "tests/ui/identification/ProcedurePage.h"
#include "ui/identification/ProtectionForms.h"
#include "ui/session/ErrorText.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

const Error kDuty{ErrorCode::Invalid, "follow_up", "open"};
const Error kReview{ErrorCode::Invalid, "review", "waits"};

ui::IdentificationDesk deskOf(ProcedurePage& page) {
    return {{page.fixture().session(), page.fixture().navigator(), page.person(), {}}};
}

/// The record that stands at the end of the way.
RecordId ledTo(ProcedurePage& page, const ui::ClosingWay& way, const Error& error) {
    const auto leads = way.of(error);
    REQUIRE(leads.go);
    leads.go();
    REQUIRE(page.fixture().navigator().task());
    return page.fixture().navigator().task()->second;
}

/// Begun, and nobody has decided.
IdentificationProcedure begin(ProcedurePage& page) {
    auto& session = page.fixture().session();
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = page.person();
    procedure.openedOn = page.fixture().today().plusDays(-50);
    procedure.knownSince = procedure.openedOn;
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session.vault(), procedure, *phases,
                             session.definitions().limits);
    }));
    return session.casework().find<IdentificationProcedure>(procedure.id)->value();
}

/// The person is on it; sent on the day it came, or not at all.
SuspicionReport aReportOn(ProcedurePage& page, int daysAgo, bool sent) {
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(page.fixture().session().casework()).newCode().value();
    report.receivedOn = page.fixture().today().plusDays(-daysAgo);
    if (sent) {
        report.sentOn = report.receivedOn;
    }
    page.fixture().save(report);
    ReportedPerson link;
    link.id = RecordId::generate();
    link.report = report.id;
    link.person = page.person();
    link.addedOn = report.receivedOn;
    page.fixture().save(link);
    return report;
}

} // namespace

TEST_CASE("the way out of a refused closing leads to a duty of that procedure",
          "[identification]") {
    ProcedurePage page;
    const auto first = page.decide(ProcedureOutcome::Rejected);
    const auto second = page.decide(ProcedureOutcome::Rejected);
    REQUIRE(first.pathwayCase != second.pathwayCase);
    const auto duties = page.fixture().of<FollowUp>(page.person());
    for (const auto& procedure : {first, second}) {
        const ui::ClosingWay way(deskOf(page), procedure.pathwayCase);
        const auto id = ledTo(page, way, kDuty);
        const auto duty = std::find_if(duties.begin(), duties.end(),
                                       [&](const auto& each) { return each.id == id; });
        REQUIRE(duty != duties.end());
        CHECK(duty->pathwayCase == procedure.pathwayCase);
    }
}

TEST_CASE("the way to what waits for an answer calls a complaint a complaint", "[identification]") {
    ProcedurePage page;
    const auto other = page.decide(ProcedureOutcome::Identified);
    const auto procedure = begin(page);
    ReviewRequest complaint;
    complaint.id = RecordId::generate();
    complaint.person = page.person();
    complaint.pathwayCase = procedure.pathwayCase;
    complaint.openedOn = page.fixture().today();
    complaint.state = ReviewState::Sent;
    complaint.addressee = Code{"ombudsman"};
    complaint.grounds = {Code{std::string(kNoDecision)}};
    complaint.sentOn = page.fixture().today();
    page.fixture().save(complaint);
    const ui::ClosingWay ofFile(deskOf(page));
    CHECK(ofFile.of(kReview).verb == QStringLiteral("Show the complaint"));
    CHECK(ledTo(page, ofFile, kReview) == complaint.id);
    CHECK(ui::ClosingWay(deskOf(page), other.pathwayCase).of(kReview).verb.isEmpty());
}

TEST_CASE("the way out of an outcome that is missing or untold leads to the form of the outcome",
          "[identification]") {
    ProcedurePage page;
    const auto procedure = page.decide(ProcedureOutcome::Rejected);
    const ui::ClosingWay ofFile(deskOf(page));
    const auto telling = ofFile.of({ErrorCode::Invalid, "told_on", "not told"});
    CHECK(telling.verb == QStringLiteral("Record who told the person"));
    telling.go();
    REQUIRE(page.fixture().navigator().task());
    CHECK(page.fixture().navigator().task() == std::pair{TaskKind::TellOutcome, procedure.id});

    const Error missing{ErrorCode::Invalid, "review", kOutcomeMissing};
    CHECK(ofFile.of(missing).verb.isEmpty()); // nobody asked for a review
    ReviewRequest review;
    review.id = RecordId::generate();
    review.person = page.person();
    review.pathwayCase = procedure.pathwayCase;
    review.openedOn = page.fixture().today().plusDays(-8);
    review.state = ReviewState::Answered;
    review.addressee = Code{"ombudsman"};
    review.grounds = {Code{"new_facts"}};
    review.sentOn = review.openedOn;
    review.answeredOn = page.fixture().today();
    review.answer = Code{"changed"};
    page.fixture().save(review);
    CHECK(ofFile.of(missing).verb == QStringLiteral("Record the outcome"));
    CHECK(ui::ClosingWay(deskOf(page), RecordId::generate()).of(missing).verb.isEmpty());
}

TEST_CASE("the way out of a report that was sent and not answered opens its procedure",
          "[identification]") {
    ProcedurePage page;
    const Error unanswered{ErrorCode::Invalid, "report", kSentUnanswered};
    const auto newer = aReportOn(page, 3, false);
    auto desk = deskOf(page);
    std::optional<ui::RecordPanel::Spec> asked;
    desk.ask = [&](const ui::RecordPanel::Spec& spec) { asked = spec; };
    CHECK(ui::ClosingWay(desk).of(unanswered).verb.isEmpty()); // nothing was sent
    const auto sent = aReportOn(page, 29, true);
    const auto leads = ui::ClosingWay(desk).of(unanswered);
    CHECK(leads.verb == QStringLiteral("Open the procedure"));
    REQUIRE(leads.go);
    leads.go();
    REQUIRE(asked);
    const auto begun = fromRow<IdentificationProcedure>(asked->row);
    REQUIRE(begun);
    CHECK(begun->report == sent.id); // not the newer one, which nobody waits for
    CHECK(begun->report != newer.id);
}

TEST_CASE("the closing form names the reports that have no procedure", "[identification]") {
    ProcedurePage page;
    const auto closing = [&] {
        const auto& session = page.fixture().session();
        const auto file = IdentificationStore(session.casework(), session.definitions().limits)
                              .ofPerson(page.person());
        REQUIRE(file);
        return ui::ProtectionForms(deskOf(page)).closing(*file).sentence;
    };
    CHECK_FALSE(closing().contains(QStringLiteral("no procedure")));
    const auto report = aReportOn(page, 3, false);
    CHECK(closing().contains(QStringLiteral("no procedure")));
    CHECK(closing().contains(QString::fromStdString(report.code)));
}

TEST_CASE("a refused closing says what else is in the way", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected); // with duties, and nobody told the person
    auto closing = aClosing(page.person(), page.fixture().today());
    const ui::ClosingWay way(deskOf(page));
    const auto others = way.othersBeside(toRow(closing), kDuty);
    CHECK(others.contains(ui::errorText({ErrorCode::Invalid, "told_on", "not told"}).what));
    CHECK_FALSE(others.contains(ui::errorText(kDuty).what)); // that was said already
}

TEST_CASE("a report without an answer is named also while the person is not told",
          "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected); // nobody told the person
    auto closing = aClosing(page.person(), page.fixture().today());
    const auto others = [&] {
        return ui::ClosingWay(deskOf(page)).othersBeside(toRow(closing), kDuty);
    };
    const auto unanswered = ui::errorText({ErrorCode::Invalid, "report", kSentUnanswered}).what;
    REQUIRE(others().contains(ui::errorText({ErrorCode::Invalid, "told_on", "not told"}).what));
    CHECK_FALSE(others().contains(unanswered));
    aReportOn(page, 29, true);
    CHECK(others().contains(unanswered));
    CHECK(others().count(unanswered) == 1);
}
