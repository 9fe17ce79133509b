// SPDX-License-Identifier: GPL-3.0-or-later
// What the phases and duties of a procedure open: never a second record beside the one that is
// there, and nothing that was decided and closed.
#include "core/assessments/AssessmentCompletion.h"
#include "core/identification/LabourQualification.h"
#include "core/people/Contact.h"
#include "core/people/Narrative.h"
#include "core/people/SafeContact.h"
#include "core/reports/ReportStore.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "tests/core/support/Searches.h"
#include "tests/core/support/ShippedDuty.h"
#include "tests/ui/identification/ProcedurePage.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Banner.h"
#include "ui/components/DueRow.h"
#include "ui/components/Field.h"
#include "ui/components/StepArrow.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/session/Text.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the duty and the arrow of the objection go on with the request that is there",
          "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected);
    page.show();
    page.press("duty_consider_review");
    page.click("save_review_request");
    CHECK(page.fixture().of<ReviewRequest>(page.person()).empty()); // it would say nothing
    CHECK(page.named<ui::Banner>(QStringLiteral("refusal"))
              .accessibleName()
              .contains(QStringLiteral("Nothing is written yet")));
    page.choose("addressee", "centre");
    page.click("save_review_request"); // considered: the duty stays open
    REQUIRE(page.fixture().of<ReviewRequest>(page.person()).size() == 1);
    page.show();
    page.press("duty_consider_review");
    page.choose("addressee", "ombudsman");
    page.click("save_review_request");
    page.show();
    page.click("phase_objection");
    page.choose("addressee", "centre");
    page.click("save_review_request");
    const auto requests = page.fixture().of<ReviewRequest>(page.person());
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().addressee.text == "centre");
}

TEST_CASE("the phases are one Tab stop, with arrows from phase to phase", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected);
    page.show();
    const auto arrows =
        page.named<QWidget>(QStringLiteral("phases")).findChildren<ui::StepArrow*>();
    REQUIRE(arrows.size() > 2);
    const auto stops = [&] {
        return std::count_if(arrows.begin(), arrows.end(), [](const auto* arrow) {
            return arrow->focusPolicy() == Qt::StrongFocus;
        });
    };
    CHECK(stops() == 1);
    arrows[0]->setFocus();
    QTest::keyClick(arrows[0], Qt::Key_Right);
    CHECK(arrows[0]->window()->focusWidget() == arrows[1]);
    QTest::keyClick(arrows[1], Qt::Key_End);
    CHECK(arrows[0]->window()->focusWidget() == arrows.back());
    CHECK(stops() == 1);
    // From there a page is turned, and not the row.
    auto* cards =
        page.named<QScrollArea>(QStringLiteral("identification_scroll_0")).verticalScrollBar();
    QCoreApplication::processEvents(); // the cards have their height
    REQUIRE(cards->maximum() > 0);
    cards->setValue(0);
    QTest::keyClick(arrows.back(), Qt::Key_PageDown);
    CHECK(cards->value() > 0);
    QTest::keyClick(&page.named<QPushButton>(QStringLiteral("open_procedure")), Qt::Key_PageUp);
    CHECK(cards->value() == 0);
}

TEST_CASE("a key opens the outcome of the procedure that is not closed", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected);
    page.show();
    auto& key = page.named<QAction>(QStringLiteral("outcome_key"));
    CHECK_FALSE(key.shortcuts().isEmpty());
    key.trigger();
    CHECK(page.named<QPushButton>(QStringLiteral("save_identification_procedure")).isVisible());
}

TEST_CASE("the decision of a closed procedure is not opened again", "[identification]") {
    ProcedurePage page;
    auto procedure = page.decide(ProcedureOutcome::Identified);
    page.show();
    CHECK(page.named<ui::StepArrow>(QStringLiteral("phase_decision")).isEnabled());
    procedure.closedOn = page.fixture().today();
    page.fixture().save(procedure);
    page.show();
    CHECK_FALSE(page.named<ui::StepArrow>(QStringLiteral("phase_decision")).isEnabled());
}

TEST_CASE("the duty to explain the rights is closed by a talk that was understood",
          "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected);
    page.show();
    const auto tell = [&](Understood understood) {
        page.press("duty_inform_rights");
        page.choose("language", "tl");
        page.choose("add_rights_topic", "review");
        auto& answer = page.named<QWidget>(QStringLiteral("understood"));
        auto* segment = answer.findChild<QAbstractButton*>(
            QStringLiteral("answer%1").arg(static_cast<int>(understood) + 1));
        REQUIRE(segment != nullptr);
        segment->click();
        page.click("save_rights_information");
        page.show();
    };
    const auto open = [&] {
        const auto duties = page.fixture().of<FollowUp>(page.person());
        return std::count_if(duties.begin(), duties.end(), [](const auto& duty) {
            return duty.duty == shippedDuty(DutyRule::Talk) && duty.state == FollowUpState::Open;
        });
    };
    tell(Understood::No);
    CHECK(page.fixture().of<RightsInformation>(page.person()).size() == 1);
    CHECK(open() == 1);
    tell(Understood::Yes);
    CHECK(page.fixture().of<RightsInformation>(page.person()).size() == 2);
    CHECK(open() == 0);
}

TEST_CASE("what is taken as the result of a duty is named, with its day and for whom",
          "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Rejected);
    page.show();
    RightsInformation talk;
    talk.id = RecordId::generate(); // after the duty, and not from its form
    talk.person = page.person();
    talk.explainedOn = page.fixture().today();
    talk.language = Code{"tl"};
    talk.topics = {Code{"review"}};
    talk.understood = Understood::Yes;
    page.fixture().save(talk);
    page.show();
    const auto& line = page.named<QWidget>(QStringLiteral("duty_inform_rights"));
    const auto person =
        page.fixture().session().casework().find<Person>(page.person()).value().value();
    const auto day = page.fixture().session().words().date(talk.explainedOn);
    CHECK(line.accessibleDescription().contains(ui::toQString(person.code)));
    CHECK(line.accessibleDescription().contains(day));
}

TEST_CASE("a second report is proposed and says how its procedure began", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Identified);
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(page.fixture().session().casework()).newCode().value();
    report.source = Code{"labour_insp"};
    report.receivedOn = page.fixture().today().plusDays(-8);
    report.sentOn = page.fixture().today().plusDays(-6);
    page.fixture().save(report);
    ReportedPerson link;
    link.id = RecordId::generate();
    link.report = report.id;
    link.person = page.person();
    link.addedOn = report.receivedOn;
    page.fixture().save(link);
    page.show();
    CHECK(page.named<ui::Banner>(QStringLiteral("next_step"))
              .accessibleName()
              .contains(ui::toQString(report.code)));
    page.click("open_procedure");
    CHECK(page.named<QComboBox>(QStringLiteral("reported_by")).currentData().toString() ==
          QStringLiteral("labour_insp"));
    page.click("save_identification_procedure");
    const auto procedures = page.fixture().of<IdentificationProcedure>(page.person());
    REQUIRE(procedures.size() == 2);
    CHECK(std::any_of(procedures.begin(), procedures.end(), [&](const auto& each) {
        return each.report == report.id && each.openedOn == *report.sentOn &&
               each.start == ProcedureStart::OurReport && each.reportedBy == report.source;
    }));
}

TEST_CASE("a guarantee is not granted by nobody on no day", "[identification]") {
    ProcedurePage page;
    Guarantee asked;
    asked.id = RecordId::generate();
    asked.person = page.person();
    asked.kind = Code{"psychologist"};
    asked.state = GuaranteeState::Requested;
    asked.requestedOn = page.fixture().today().plusDays(-5);
    page.fixture().save(asked);
    page.show();
    page.press("guarantee_psychologist");
    page.choose("state", "granted");
    const auto state = [&] { return page.fixture().of<Guarantee>(page.person()).front().state; };
    page.click("save_guarantee");
    CHECK(state() == GuaranteeState::Requested);
    page.choose("institution", "migration");
    page.click("save_guarantee");
    CHECK(state() == GuaranteeState::Requested);
    typeInto(page.named<QLineEdit>(QStringLiteral("answered_on")), QStringLiteral("9.3.2026"));
    page.click("save_guarantee");
    CHECK(state() == GuaranteeState::Granted);
}

TEST_CASE("a day of the outcome that is refused says why", "[identification]") {
    ProcedurePage page;
    const auto procedure = page.decide(ProcedureOutcome::Identified);
    page.show();
    page.click("record_outcome");
    auto& day = page.named<QLineEdit>(QStringLiteral("decided_on"));
    day.clear();
    typeInto(day, QStringLiteral("1.1.2026"));
    page.click("save_identification_procedure");
    const auto& words = page.fixture().session().words();
    CHECK(page.named<ui::Field>(QStringLiteral("decided_on_field"))
              .error()
              .contains(words.date(procedure.openedOn)));
    CHECK_FALSE(page.has("refusal")); // once
    const auto kept =
        page.fixture().session().casework().find<IdentificationProcedure>(procedure.id)->value();
    CHECK(kept.decidedOn == procedure.decidedOn);
}

TEST_CASE("who decided and what was confirmed are typed with the outcome and shown",
          "[identification]") {
    ProcedurePage page;
    const auto procedure = page.decide(ProcedureOutcome::Identified);
    page.show();
    page.click("record_outcome");
    page.choose("decided_by", "social_work");
    page.choose("add_exploitation", "labour");
    page.click("save_identification_procedure");
    page.show();
    const auto stored =
        page.fixture().session().casework().find<IdentificationProcedure>(procedure.id)->value();
    CHECK(stored.decidedBy.text == "social_work");
    CHECK(stored.confirmedForms == std::vector<Code>{Code{"labour"}});
    const auto& words = page.fixture().session().words();
    CHECK(page.named<QLabel>(QStringLiteral("outcome_words"))
              .text()
              .contains(words.label("institution_type", stored.decidedBy)));
    CHECK(page.named<QLabel>(QStringLiteral("outcome_forms"))
              .text()
              .contains(words.labels("exploitation", stored.confirmedForms)));
}

TEST_CASE("the institution that decided is chosen from the directory and named",
          "[identification]") {
    ProcedurePage page;
    auto centre = aProvider();
    centre.name = "CSR Primer";
    centre.type = Code{"social_work"};
    page.fixture().save(centre);
    const auto procedure = page.decide(ProcedureOutcome::Rejected);
    page.show();
    page.click("record_outcome");
    const auto isOffered = [&] {
        const auto& box = page.named<QComboBox>(QStringLiteral("decided_by_provider"));
        return box.findData(QString::fromStdString(centre.id.toString())) >= 0;
    };
    CHECK(isOffered());
    page.choose("decided_by", "identification"); // an institution of another kind
    CHECK_FALSE(isOffered());
    page.choose("decided_by", "social_work");
    page.choose("decided_by_provider", centre.id.toString().c_str());
    page.click("save_identification_procedure");
    page.show();
    const auto stored =
        page.fixture().session().casework().find<IdentificationProcedure>(procedure.id)->value();
    CHECK(stored.decidedByProvider == centre.id);
    CHECK(page.named<QLabel>(QStringLiteral("outcome_words"))
              .text()
              .contains(QStringLiteral("CSR Primer")));
}

TEST_CASE("the downgraded mark asks for a review with its signs as grounds", "[identification]") {
    ProcedurePage page;
    auto& session = page.fixture().session();
    const auto form = session.definitions().questionnaires.current("TI-1");
    REQUIRE(form);
    auto draft = newAssessment(page.person(), *form, session.vault().session(), session.today());
    for (const auto* item : {"A1", "B1", "B2", "C2", "C3", "C4"}) {
        draft.answers.data()[item] = {{"answer", "yes"}};
    }
    REQUIRE(completeAssessment(session.vault(), draft, *form, session.today()));
    LabourQualification seen;
    seen.id = RecordId::generate();
    seen.person = page.person();
    seen.seenOn = page.fixture().today();
    seen.violations = {Code{"no_contract"}};
    seen.documents = {Code{"none"}};
    page.fixture().save(seen);
    page.decide(ProcedureOutcome::NotIdentified, {Code{"labour_rights_violation"}});
    page.show();
    auto* ask = page.named<ui::Banner>(QStringLiteral("downgraded")).findChild<QPushButton*>();
    REQUIRE(ask != nullptr);
    ask->click();
    CHECK(page.named<QPlainTextEdit>(QStringLiteral("text"))
              .toPlainText()
              .contains(QStringLiteral("C2")));
    page.click("save_review_request");
    const auto requests = page.fixture().of<ReviewRequest>(page.person());
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().grounds == std::vector<Code>{Code{std::string(kLabourItems)}});
    CHECK(requests.front().labourViolations == seen.violations);
    const auto words = session.confidential()->find<Narrative>(requests.front().id).value();
    REQUIRE(words);
    CHECK(words->text.find("C2") != std::string::npos);
}

TEST_CASE("a deviation names a phase of the pathway that is followed; an old code stays readable",
          "[identification]") {
    ProcedurePage page;
    const auto procedure = page.decide(ProcedureOutcome::Identified);
    StepDeviation old;
    old.id = RecordId::generate();
    old.person = page.person();
    old.procedure = procedure.id;
    old.institution = Code{"labour"};
    old.step = Code{"step_of_before"};
    old.barriers = {Code{"staff"}};
    old.onDate = page.fixture().today();
    page.fixture().save(old);
    page.show();
    CHECK(page.named<ui::DueRow>(QStringLiteral("deviation_line"))
              .accessibleName()
              .contains(QStringLiteral("step_of_before")));
    page.click("add_deviation");
    auto& step = page.named<QComboBox>(QStringLiteral("step"));
    const auto& session = page.fixture().session();
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    REQUIRE(phases);
    for (const auto& phase : phases->steps) {
        const int at = step.findData(QString::fromStdString(phase.code));
        REQUIRE(at >= 0);
        CHECK(step.itemText(at) == session.words().text(phase.label));
    }
}

namespace {

void fillClosing(ProcedurePage& page, const char* reason) {
    page.click("close_file");
    page.choose("risk_level", "low");
    page.choose("reason", reason);
    for (const auto* asked : {"agreed", "exit_plan", "monitoring_agreed"}) {
        page.choose(asked, "yes");
    }
    page.click("save_case_closing");
}

} // namespace

TEST_CASE("the form gives nobody up unsearched, and who gives up says why", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Identified);
    page.show();
    fillClosing(page, "no_contact");
    const auto closings = [&] { return page.fixture().of<CaseClosing>(page.person()).size(); };
    CHECK(closings() == 0);
    CHECK(page.named<ui::Field>(QStringLiteral("text_field")).hasError()); // why, at the same press
    Contact tried;
    tried.id = RecordId::generate();
    tried.person = page.person();
    tried.at = *Timestamp::parse("2026-03-09T09:00:00Z");
    tried.channel = Code{"mobile"};
    tried.result = Code{"no_answer"};
    page.fixture().save(tried);
    page.click("save_case_closing");
    CHECK(closings() == 0);
    page.named<QPlainTextEdit>(QStringLiteral("text"))
        .setPlainText(QStringLiteral("Called again and again; nobody knows."));
    page.click("save_case_closing");
    CHECK(closings() == 1);
}

TEST_CASE("a file is handed over by its closing", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Identified);
    page.show();
    fillClosing(page, "transferred");
    const auto person =
        page.fixture().session().casework().find<Person>(page.person()).value().value();
    CHECK(person.status == CaseStatus::Transferred);
    page.show();
    CHECK(page.named<QWidget>(QStringLiteral("reopen_file")).isEnabled());
}

TEST_CASE("a file that says that the person died opens when they come back", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Identified);
    const auto stored = [&] {
        return page.fixture().session().casework().find<Person>(page.person()).value().value();
    };
    auto closing = aClosing(page.person(), page.fixture().today());
    closing.reason = Code{std::string(kDied)};
    page.fixture().save(closing);
    auto person = stored();
    person.status = CaseStatus::Closed;
    page.fixture().save(person);
    page.show();
    page.click("reopen_file");
    CHECK(stored().status == CaseStatus::Reopened);
}

TEST_CASE("the closing says how many safe contacts go with it, and removes them",
          "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Identified);
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.person = page.person();
    contact.channel = Code{"mobile"};
    contact.mayContact = MayContact::Yes;
    const auto access = page.fixture().session().confidential();
    REQUIRE(access);
    REQUIRE(page.fixture().session().vault().write(
        [&](Transaction& transaction) { return transaction.save(*access, contact); }));
    page.show();
    page.click("close_file");
    auto& box = page.named<QComboBox>(QStringLiteral("safe_contacts"));
    CHECK(box.currentData().toString() == QStringLiteral("by_agreement"));
    const auto labels =
        page.named<QWidget>(QStringLiteral("safe_contacts_field")).findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(QLatin1Char('1'));
    }));
    page.choose("risk_level", "low");
    page.choose("reason", "risks_removed");
    page.choose("agreed", "yes");
    page.choose("exit_plan", "yes");
    page.choose("monitoring_agreed", "no");
    page.click("save_case_closing");
    CHECK(page.fixture().of<CaseClosing>(page.person()).size() == 1);
    CHECK(access->where<SafeContact>("person", page.person())->empty());
}

TEST_CASE("the form says why safe contacts stay while a search goes on", "[identification]") {
    ProcedurePage page;
    page.decide(ProcedureOutcome::Identified);
    auto& session = page.fixture().session();
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.person = page.person();
    contact.channel = Code{"mobile"};
    contact.mayContact = MayContact::Yes;
    const auto access = session.confidential();
    REQUIRE(access);
    REQUIRE(session.vault().write(
        [&](Transaction& transaction) { return transaction.save(*access, contact); }));
    page.fixture().save(aSearch(page.person(), session.today()));
    page.show();
    page.click("close_file");
    page.choose("risk_level", "low");
    page.choose("reason", "risks_removed");
    page.choose("agreed", "yes");
    page.choose("exit_plan", "yes");
    page.choose("monitoring_agreed", "no");
    page.choose("safe_contacts", "by_agreement");
    page.click("save_case_closing");
    CHECK(page.fixture().of<CaseClosing>(page.person()).empty());
    CHECK(page.named<ui::Field>(QStringLiteral("safe_contacts_field"))
              .error()
              .contains(QStringLiteral("A search or a protective status goes on")));
    page.choose("safe_contacts", "search");
    page.click("save_case_closing");
    CHECK(page.fixture().of<CaseClosing>(page.person()).size() == 1);
    CHECK(access->where<SafeContact>("person", page.person())->size() == 1);
}
