// SPDX-License-Identifier: GPL-3.0-or-later
// Where a closing that is refused leads: to what holds up this procedure, not another one.
#include "ui/identification/ClosingWay.h"

#include "core/identification/ClosingClaims.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/SecondRecord.h"
#include "core/people/PersonLinkStore.h"
#include "core/reports/ReportStore.h"
#include "core/tasks/DueTask.h"
#include "tests/ui/identification/ProcedurePage.h"
#include "ui/components/Banner.h"
#include "ui/forms/ProcedureDay.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/ProtectionForms.h"
#include "ui/session/ErrorText.h"

#include <QLineEdit>
#include <QPlainTextEdit>

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
    REQUIRE_FALSE(leads.empty());
    leads.front().go();
    REQUIRE(page.fixture().navigator().task());
    return page.fixture().navigator().task()->second;
}

/// Of the only way; empty if there is none.
QString verbOf(const ui::ClosingWay& way, const Error& error) {
    const auto ways = way.of(error);
    REQUIRE(ways.size() <= 1);
    return ways.empty() ? QString() : ways.front().verb;
}

/// What is in the way of the closing, as the form says it.
QStringList sentences(ProcedurePage& page, const CaseClosing& closing) {
    QStringList said;
    for (const auto& each : ui::ClosingWay(deskOf(page)).inTheWay(toRow(closing))) {
        said << ui::errorText(each).what;
    }
    return said;
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
    const auto procedure = beginProcedure(page.fixture(), page.person());
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
    CHECK(verbOf(ofFile, kReview) == QStringLiteral("Show the complaint"));
    CHECK(ledTo(page, ofFile, kReview) == complaint.id);
    CHECK(verbOf(ui::ClosingWay(deskOf(page), other.pathwayCase), kReview).isEmpty());
}

TEST_CASE("the way out of an outcome that is missing or untold leads to the form of the outcome",
          "[identification]") {
    ProcedurePage page;
    const auto procedure = page.decide(ProcedureOutcome::Rejected);
    const ui::ClosingWay ofFile(deskOf(page));
    const auto telling = ofFile.of({ErrorCode::Invalid, "told_on", "not told"});
    REQUIRE(telling.size() == 1);
    CHECK(telling.front().verb == QStringLiteral("Record who told the person"));
    telling.front().go();
    REQUIRE(page.fixture().navigator().task());
    CHECK(page.fixture().navigator().task() == std::pair{TaskKind::TellOutcome, procedure.id});

    const Error missing{ErrorCode::Invalid, "review", kOutcomeMissing};
    CHECK(verbOf(ofFile, missing).isEmpty()); // nobody asked for a review
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
    CHECK(verbOf(ofFile, missing) == QStringLiteral("Record the outcome"));
    CHECK(verbOf(ui::ClosingWay(deskOf(page), RecordId::generate()), missing).isEmpty());
}

TEST_CASE("the way out of a report that was sent and not answered opens its procedure",
          "[identification]") {
    ProcedurePage page;
    const Error unanswered{ErrorCode::Invalid, "report", kSentUnanswered};
    const auto newer = aReportOn(page, 3, false);
    auto desk = deskOf(page);
    std::optional<ui::RecordPanel::Spec> asked;
    desk.ask = [&](const ui::RecordPanel::Spec& spec) { asked = spec; };
    CHECK(ui::ClosingWay(desk).of(unanswered).empty()); // nothing was sent
    const auto sent = aReportOn(page, 29, true);
    const auto leads = ui::ClosingWay(desk).of(unanswered);
    REQUIRE(leads.size() == 1);
    CHECK(leads.front().verb == QStringLiteral("Open the procedure"));
    leads.front().go();
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

TEST_CASE("every open duty is a way of its own", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected);
    const auto ways = ui::ClosingWay(deskOf(page)).of(kDuty);
    const auto duties = page.fixture().of<FollowUp>(page.person());
    REQUIRE(ways.size() == duties.size());
    for (const auto& each : ways) {
        each.go();
        REQUIRE(page.fixture().navigator().task());
        const auto id = page.fixture().navigator().task()->second;
        const auto duty = std::find_if(duties.begin(), duties.end(),
                                       [&](const FollowUp& one) { return one.id == id; });
        REQUIRE(duty != duties.end());
        CHECK(each.verb == page.fixture().session().words().label("follow_up_duty", duty->duty));
    }
}

TEST_CASE("all that is in the way of a closing is said at once", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected); // with duties, and nobody told the person
    page.fixture().save(anAssessment(page.person(), page.fixture().today(), 0));
    auto closing = aClosing(page.person(), page.fixture().today());
    const auto duty = ui::errorText(kDuty).what;
    const auto telling = ui::errorText({ErrorCode::Invalid, "told_on", "not told"}).what;
    const auto unanswered = ui::errorText({ErrorCode::Invalid, "report", kSentUnanswered}).what;
    CHECK(sentences(page, closing) == QStringList{duty, telling});
    aReportOn(page, 29, true);
    CHECK(sentences(page, closing) == QStringList{duty, telling, unanswered});
    closing.reason = {};
    CHECK(sentences(page, closing) == QStringList{duty}); // whatever the reason will be
}

TEST_CASE("what was left undone is named at once with a way to each", "[identification]") {
    ProcedurePage page;
    const auto report = aReportOn(page, 3, false);
    auto closing = aClosing(page.person(), page.fixture().today());
    closing.reason = Code{"goals_reached"};
    const Error unplanned{ErrorCode::Invalid, "reason", kPlanGoesOn};
    const Error unassessed{ErrorCode::Invalid, "risk_level", kNeverAssessed};
    const Error unsent{ErrorCode::Invalid, kWhyNevertheless, kNotSentOn};
    const auto said = [](const Error& error) { return ui::errorText(error).what; };
    CHECK(sentences(page, closing) == QStringList{said(unplanned), said(unassessed), said(unsent)});
    closing.reason = Code{"person_wishes"};
    CHECK(sentences(page, closing) ==
          QStringList{said({ErrorCode::Invalid, kWhyNevertheless, kNeverAssessed}), said(unsent)});
    const ui::ClosingWay way(deskOf(page));
    const auto& gone = page.fixture().navigator();
    const auto follow = [&](const Error& error) {
        const auto ways = way.of(error);
        REQUIRE(ways.size() == 1);
        ways.front().go();
    };
    follow(unplanned);
    REQUIRE(gone.person());
    CHECK(gone.person()->second == ui::PersonSection::CarePlan);
    follow(unassessed);
    REQUIRE(gone.assessment());
    CHECK(gone.assessment()->first == page.person());
    follow(unsent);
    CHECK(gone.report() == report.id);
    follow({ErrorCode::Invalid, "reason", kNotLinked});
    CHECK(gone.person()->second == ui::PersonSection::Details);
}

TEST_CASE("of a second record the form asks nothing but the reason", "[identification]") {
    ProcedurePage page;
    page.show();
    page.click("close_file");
    const auto asks = [&](const char* field) {
        return !page.named<QWidget>(QString::fromLatin1(field)).isHidden();
    };
    CHECK(asks("risk_level_field"));
    page.choose("reason", "second_record");
    for (const auto* field : {"risk_level_field", "agreed_field", "exit_plan_field",
                              "monitoring_agreed_field", "safe_contacts_field"}) {
        CAPTURE(field);
        CHECK_FALSE(asks(field));
    }
    page.click("save_case_closing");
    const auto closings = [&] { return page.fixture().of<CaseClosing>(page.person()).size(); };
    CHECK(closings() == 0);
    CHECK(page.named<ui::Banner>(QStringLiteral("refusal"))
              .accessibleName()
              .contains(QStringLiteral("No other record of this person is linked")));
    auto& session = page.fixture().session();
    const auto other = aPerson();
    page.fixture().save(other);
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return PersonLinkStore(session.casework())
            .link(transaction, page.person(), other.id, session.today());
    }));
    page.click("save_case_closing");
    CHECK(closings() == 1);
}

TEST_CASE("why a file closes nevertheless is asked only where something was left undone",
          "[identification]") {
    ProcedurePage page;
    aReportOn(page, 3, false);
    page.show();
    page.click("close_file");
    const auto asksWhy = [&] {
        return !page.named<QWidget>(QStringLiteral("title_field")).isHidden();
    };
    CHECK_FALSE(asksWhy()); // no reason is chosen
    page.choose("reason", "died");
    CHECK_FALSE(asksWhy());
    page.choose("reason", "person_wishes");
    CHECK(asksWhy());
    page.choose("risk_level", "low");
    for (const auto* asked : {"agreed", "exit_plan"}) {
        page.choose(asked, "yes");
    }
    page.choose("monitoring_agreed", "no");
    page.named<QPlainTextEdit>(QStringLiteral("text"))
        .setPlainText(QStringLiteral("Invented: the plan for afterwards."));
    page.named<QLineEdit>(QStringLiteral("title"))
        .setText(QStringLiteral("Invented: left on the first day."));
    page.click("save_case_closing");
    const auto closings = page.fixture().of<CaseClosing>(page.person());
    REQUIRE(closings.size() == 1);
    const auto words = page.fixture().session().confidential()->find<Narrative>(closings[0].id);
    REQUIRE((words && *words));
    CHECK((*words)->title == "Invented: left on the first day.");
    CHECK((*words)->text == "Invented: the plan for afterwards."); // it says nothing of why
}

TEST_CASE("two procedures of one day are told apart", "[identification]") {
    ProcedurePage page;
    const auto first = page.decide(ProcedureOutcome::Identified);
    const auto& words = page.fixture().session().words();
    CHECK(ui::ProcedureDay::of(first, {first}, words) == words.date(first.openedOn));
    const auto second = beginProcedure(page.fixture(), page.person());
    REQUIRE(second.openedOn == first.openedOn);
    const std::vector both{first, second};
    CHECK(ui::ProcedureDay::of(first, both, words) != ui::ProcedureDay::of(second, both, words));
    CHECK(ui::ProcedureDay::of(second, both, words).startsWith(words.date(second.openedOn)));
    const auto opening = ui::ProcedureForms(deskOf(page)).open().sentence;
    CHECK(opening.contains(ui::ProcedureDay::of(second, both, words))); // it is open already
}

TEST_CASE("what goes on is named before a file closes, each with its way", "[identification]") {
    ProcedurePage page;
    auto& fixture = page.fixture();
    fixture.save(anAssessment(page.person(), fixture.today(), 0));
    fixture.save(anAction(page.person(), fixture.today().plusDays(2)));
    auto closing = aClosing(page.person(), fixture.today());
    closing.reason = Code{"person_wishes"};
    const Error steps{ErrorCode::Invalid, kWhyNevertheless, kStepsOpen};
    CHECK(sentences(page, closing).contains(ui::errorText(steps).what));
    const ui::ClosingWay way(deskOf(page));
    const auto& gone = fixture.navigator();
    for (const auto& [error, section] :
         {std::pair{steps, ui::PersonSection::CarePlan},
          {Error{ErrorCode::Invalid, kWhyNevertheless, kReferralGoesOn},
           ui::PersonSection::Referrals}}) {
        const auto ways = way.of(error);
        REQUIRE(ways.size() == 1);
        ways.front().go();
        REQUIRE(gone.person());
        CHECK(gone.person()->second == section);
    }
    const auto toBed = way.of({ErrorCode::Invalid, "stay", kStillHere});
    REQUIRE(toBed.size() == 1);
    CHECK(toBed.front().verb == QStringLiteral("Go to the shelter"));
    CHECK(way.of({ErrorCode::Invalid, kWhyNevertheless, kHearingAhead}).empty()); // there is none
}
