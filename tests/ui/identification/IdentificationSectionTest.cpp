// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/IdentificationSection.h"

#include "core/outreach/SearchPlan.h"
#include "core/tasks/PersonTallyStore.h"
#include "tests/ui/identification/BegunProcedure.h"
#include "ui/components/Banner.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"
#include "ui/forms/RecordPanel.h"
#include "ui/identification/FallingThroughPage.h"
#include "ui/shell/ReadingOrder.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

IdentificationProcedure dismissed(PageFixture& fixture, const RecordId& person) {
    return decideProcedure(fixture, person, ProcedureOutcome::Rejected);
}

template <class Widget>
Widget& named(QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// What the list of sections says.
PersonTally tallyOf(PageFixture& fixture, const RecordId& person) {
    const auto& session = fixture.session();
    return PersonTallyStore(session.casework(), session.confidential())
        .of(person, fixture.today())
        .value();
}

} // namespace

TEST_CASE("the end of a procedure is not the end of the page: the next step stands first",
          "[identification]") {
    PageFixture fixture;
    auto presumed = aPerson();
    presumed.category = PersonCategory::PresumedVictim;
    const auto person = fixture.save(presumed).id;
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    CHECK(named<ui::Banner>(section, "next_step")
              .accessibleName()
              .contains(QStringLiteral("No procedure yet")));
    dismissed(fixture, person);
    section.refresh();
    CHECK(tallyOf(fixture, person).openDuties == 4);
    CHECK(tallyOf(fixture, person).due.contains(TaskKind::Duty));
    CHECK(named<ui::Banner>(section, "next_step")
              .accessibleName()
              .contains(QStringLiteral("Explain the rights")));
}

TEST_CASE("the form that closes a file stands beside the part about closing", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    const auto& parts = named<ui::Segments>(section, "identification_parts");
    CHECK(parts.current() == 0);
    named<QPushButton>(section, "close_file").click(); // as from above the parts
    CHECK(parts.current() == 3);
}

TEST_CASE("the category of a person at risk asks why, until its status stands",
          "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    const auto next = [&] { return named<ui::Banner>(section, "next_step").accessibleName(); };
    CHECK(next().contains(QStringLiteral("Say why the person is at risk")));
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = person;
    status.criteria = {{"violence"}};
    status.since = fixture.today();
    status.reviewDays = 30;
    status.reviewDue = fixture.today().plusDays(30);
    fixture.save(status);
    section.refresh();
    CHECK(next().contains(QStringLiteral("No procedure yet")));
}

TEST_CASE("a verification without a finding is not saved, and says where", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    dismissed(fixture, person);
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    named<QPushButton>(named<QWidget>(section, "duty_verify"), "dueVerb").click();
    named<QPushButton>(section, "save_follow_up").click();
    CHECK(tallyOf(fixture, person).openDuties == 4);
    auto& finding = named<QComboBox>(section, "finding");
    finding.setCurrentIndex(finding.findData(QStringLiteral("risk_remains")));
    named<QPushButton>(section, "save_follow_up").click();
    CHECK(tallyOf(fixture, person).openDuties == 3);
}

TEST_CASE("whoever could not be reached stays to be verified, and is searched for",
          "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    dismissed(fixture, person);
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    named<QPushButton>(named<QWidget>(section, "duty_verify"), "dueVerb").click();
    auto& finding = named<QComboBox>(section, "finding");
    finding.setCurrentIndex(finding.findData(QStringLiteral("not_reached")));
    named<QPushButton>(section, "save_follow_up").click();
    CHECK(tallyOf(fixture, person).openDuties == 4);
    CHECK(fixture.session().casework().where<SearchPlan>("person", person)->size() == 1);
}

TEST_CASE("each row of who is falling through leads to the person and the next step",
          "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    dismissed(fixture, person);
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1000, 700);
    page.show();
    page.refresh();
    auto& table = named<QTableView>(page, "falling_table");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK_FALSE(table.model()->index(0, 5).data().toString().isEmpty()); // the next step
    table.setCurrentIndex(table.model()->index(0, 0));
    QMetaObject::invokeMethod(&table, "opened", Q_ARG(QModelIndex, table.currentIndex()));
    REQUIRE(fixture.navigator().person());
    CHECK(fixture.navigator().person()->first == person);
    CHECK(fixture.navigator().person()->second == ui::PersonSection::Identification);
}

TEST_CASE("a column of who is falling through stays as wide as somebody made it",
          "[identification]") {
    PageFixture fixture;
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1000, 700);
    page.show();
    page.refresh();
    auto& table = named<QTableView>(page, "falling_table");
    table.setColumnWidth(0, 333);
    page.refresh();
    CHECK(table.columnWidth(0) == 333);
}

TEST_CASE("the lane of a pathway is led to the outcome of its procedure", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    const auto procedure = dismissed(fixture, person);
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    section.askOutcome(procedure.pathwayCase);
    CHECK(named<QComboBox>(section, "outcome").currentData() == QStringLiteral("rejected"));
}

TEST_CASE("a changed decision leaves the words of the one before with it", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    const auto procedure = dismissed(fixture, person);
    const auto proof = fixture.session().confidential().value();
    ProcedureDetail detail;
    detail.id = procedure.id;
    detail.person = person;
    detail.authorityWords = "Too little is known.";
    detail.decisionDocument = "Decision 7";
    detail.reference = "CZ-1";
    REQUIRE(fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(proof, detail); }));
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    named<QPushButton>(section, "record_outcome").click();
    auto& outcome = named<QComboBox>(section, "outcome");
    outcome.setCurrentIndex(outcome.findData(QStringLiteral("identified")));
    named<QPlainTextEdit>(section, "what_was_known").setPlainText(QStringLiteral("New facts."));
    named<QPushButton>(section, "save_identification_procedure").click();
    const auto kept = proof.find<ProcedureDetail>(procedure.id).value();
    REQUIRE(kept);
    CHECK(kept->authorityWords.empty());
    CHECK(kept->whatWasKnown == "New facts.");
    CHECK(kept->reference == "CZ-1");
    const auto past = fixture.of<PastOutcome>(person);
    REQUIRE(past.size() == 1);
    CHECK(proof.find<Narrative>(past.front().id).value()->text == "Too little is known.");
    CHECK(section.findChild<QWidget*>(QStringLiteral("past_outcome")) != nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(named<QLabel>(section, "past_document").text().contains(QStringLiteral("Decision 7")));
    CHECK(named<QLabel>(section, "past_words").text().contains(QStringLiteral("Too little")));
}

TEST_CASE(
    "the cards stand in parts; a save stays in its part, another person begins with the first",
    "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    const auto other = fixture.save(aPerson()).id;
    dismissed(fixture, person);
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    auto& parts = named<ui::Segments>(section, "identification_parts");
    REQUIRE(parts.count() == 4);
    const auto& outcome = named<QPushButton>(section, "record_outcome");
    CHECK(outcome.isVisible());
    CHECK_FALSE(named<QPushButton>(section, "add_protective_status").isVisible());

    QTest::keyClick(&parts.button(0), Qt::Key_3);
    CHECK(named<QPushButton>(section, "add_protective_status").isVisible());
    CHECK_FALSE(outcome.isVisible());
    section.refresh();
    CHECK(named<QPushButton>(section, "add_protective_status").isVisible());

    section.showPerson(other);
    CHECK(parts.current() == 0);
    CHECK(section.findChild<QPushButton*>(QStringLiteral("record_outcome")) == nullptr);
}

TEST_CASE("a task of Today leads to the part in which it is done", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    const auto& parts = named<ui::Segments>(section, "identification_parts");
    section.showPlaceOf(TaskKind::BedAnswer, RecordId());
    CHECK(parts.current() == 2);
    section.showPlaceOf(TaskKind::Monitoring, RecordId());
    CHECK(parts.current() == 3);
    section.showPlaceOf(TaskKind::Duty, RecordId());
    CHECK(parts.current() == 0);
}

TEST_CASE("the keys go from the next step to the parts and to their cards, as one reads",
          "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    dismissed(fixture, person);
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    QCoreApplication::processEvents();
    auto& next = named<ui::Banner>(section, "next_step");
    auto& part = named<ui::Segments>(section, "identification_parts").button(0);
    auto& card = named<QPushButton>(section, "record_outcome");
    const auto stops = ui::readingStops(section);
    const auto act = stops.indexOf(&named<QPushButton>(next, "bannerAction"));
    REQUIRE(act >= 0);
    CHECK(section.firstFocus() == &next); // whom a list leads here for its next step
    CHECK(act < stops.indexOf(&part));
    CHECK(stops.indexOf(&part) < stops.indexOf(&card));
    const auto top = [&](const QWidget& widget) { return widget.mapTo(&section, QPoint()).y(); };
    CHECK(top(next) + next.height() <= top(part));
    CHECK(top(part) < top(card));
}

TEST_CASE("a file that cannot be closed past an open duty leads to that duty", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    dismissed(fixture, person);
    auto& session = fixture.session();
    ui::IdentificationSection section(session, fixture.navigator());
    section.resize(1200, 700);
    section.show();
    section.showPerson(person);
    section.showPlaceOf(TaskKind::Monitoring, RecordId()); // the part of the closing
    named<QPushButton>(section, "close_file").click();
    auto& panel = named<ui::RecordPanel>(section, "record_panel");
    const auto choose = [&](const char* field, const QString& code) {
        auto& box = named<QComboBox>(panel, field);
        const int at = box.findData(code);
        REQUIRE(at >= 0);
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
    };
    const auto closing = aClosing(person, fixture.today());
    choose("risk_level", QString::fromStdString(closing.riskLevel.text));
    choose("reason", QString::fromStdString(closing.reason.text));
    named<QPushButton>(section, "save_case_closing").click();
    for (const auto* field : {"agreed_field", "exit_plan_field", "monitoring_agreed_field"}) {
        CAPTURE(field); // all that was not asked, at one press
        CHECK(named<ui::Field>(panel, field).hasError());
    }
    CHECK(named<ui::Banner>(section, "refusal")
              .accessibleName()
              .contains(QStringLiteral("still open"))); // at the same press
    for (const auto* field : {"agreed", "exit_plan", "monitoring_agreed"}) {
        choose(field, QStringLiteral("yes"));
    }
    named<QPushButton>(section, "save_case_closing").click();
    auto& refusal = named<ui::Banner>(section, "refusal");
    CHECK(refusal.accessibleName().contains(QStringLiteral("still open")));
    named<QPushButton>(refusal, "obstacle_way").click(); // the first of several
    const auto duties = session.casework().where<FollowUp>("person", person).value();
    REQUIRE(fixture.navigator().task());
    CHECK(fixture.navigator().task()->first == TaskKind::Duty);
    CHECK(std::any_of(duties.begin(), duties.end(), [&](const FollowUp& duty) {
        return duty.id == fixture.navigator().task()->second && duty.state == FollowUpState::Open;
    }));
    CHECK_FALSE(panel.isOpen()); // what was typed waits as a draft
    CHECK_FALSE(session.vault().drafts()->about(person)->empty());
    // Whoever comes back goes on with the closing by one key.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto& waits = named<QWidget>(section, "draft_line");
    CHECK(section.firstFocus() == &waits);
    named<QPushButton>(waits, "bannerAction").click();
    CHECK(panel.isOpen());
    CHECK(named<QComboBox>(panel, "agreed").currentData().toString() == QStringLiteral("yes"));
}
