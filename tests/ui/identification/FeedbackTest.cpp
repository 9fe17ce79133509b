// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback to whoever reported: on the person's page, and what institutions see of it.
#include "core/reports/ReportFeedback.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/CodeSetEditor.h"
#include "ui/identification/FallingThroughPage.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/identification/ProtectionForms.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person on a report of the police; feedback is promised until yesterday.
struct PromisedFeedback {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;

    PromisedFeedback() {
        SuspicionReport report;
        report.id = RecordId::generate();
        report.code = ReportStore(fixture.session().casework()).newCode().value();
        report.source = Code{"mup"};
        report.receivedOn = fixture.today().plusDays(-20);
        fixture.save(report);
        fixture.save(onReport(report.id, person));
        ReportFeedback feedback;
        feedback.id = RecordId::generate();
        feedback.report = report.id;
        feedback.person = person;
        feedback.due = fixture.today().plusDays(-1);
        feedback.by = Code{"own"};
        fixture.save(feedback);
    }
    QStringList detailOf(const QWidget& page) const {
        QStringList lines;
        const auto* card = page.findChild<QWidget*>(QStringLiteral("institution_lines"));
        REQUIRE(card != nullptr);
        for (const auto* label : card->findChildren<ui::TextLabel*>()) {
            lines << label->text();
        }
        return lines;
    }
};

} // namespace

TEST_CASE("promised feedback stands on the person's page until it is given", "[feedback]") {
    PromisedFeedback house;
    ui::IdentificationSection section(house.fixture.session(), house.fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(house.person);
    auto* line = section.findChild<QWidget*>(QStringLiteral("feedback_line"));
    REQUIRE(line != nullptr);
    line->findChild<QPushButton*>(QStringLiteral("dueVerb"))->click();
    auto* save = section.findChild<QPushButton*>(QStringLiteral("save_report_feedback"));
    REQUIRE(save != nullptr);
    save->click(); // does not say what was told
    CHECK_FALSE(house.fixture.of<ReportFeedback>(house.person).front().onDate);
}

TEST_CASE("feedback names the indicators that were not recognised", "[feedback]") {
    PromisedFeedback house;
    ui::IdentificationSection section(house.fixture.session(), house.fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(house.person);
    section.findChild<QWidget*>(QStringLiteral("feedback_line"))
        ->findChild<QPushButton*>(QStringLiteral("dueVerb"))
        ->click();
    const auto set = [&](const char* field, std::vector<Code> chosen) {
        auto* editor = section.findChild<ui::CodeSetEditor*>(QString::fromLatin1(field));
        REQUIRE(editor != nullptr);
        editor->setCodes(chosen);
    };
    set("feedback", {Code{"what_was_missing"}});
    set("missed", {Code{"b1"}});
    section.findChild<QPushButton*>(QStringLiteral("save_report_feedback"))->click();
    const auto given = house.fixture.of<ReportFeedback>(house.person).front();
    CHECK(given.onDate == house.fixture.today());
    CHECK(given.missed == std::vector<Code>{Code{"b1"}});
}

TEST_CASE("feedback begun on the person's page is offered there", "[feedback][drafts]") {
    PromisedFeedback house;
    const auto feedback = house.fixture.of<ReportFeedback>(house.person).front().id;
    REQUIRE(house.fixture.session().vault().drafts()->keep(
        {"report_feedback:report", house.person, feedback}, "{}"));
    ui::IdentificationSection section(house.fixture.session(), house.fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(house.person);
    auto* line = section.findChild<QWidget*>(QStringLiteral("draft_line"));
    REQUIRE(line->isVisible());
    line->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    CHECK(section.findChild<QPushButton*>(QStringLiteral("save_report_feedback")) != nullptr);
}

TEST_CASE("two guarantees that one screening proposes have a draft each", "[drafts]") {
    PromisedFeedback house;
    auto& session = house.fixture.session();
    ui::RecordPanel panel(session);
    const ui::IdentificationDesk desk{session, house.fixture.navigator(), house.person,
                                      [&](const ui::RecordPanel::Spec& spec) { panel.open(spec); }};
    const auto offered = session.definitions().codes.find("guarantee")->offered();
    const auto screening = RecordId::generate();
    const auto ask = [&](std::size_t kind) {
        Guarantee proposed;
        proposed.id = RecordId::generate();
        proposed.person = house.person;
        proposed.kind = Code{offered.at(kind)->code};
        proposed.assessment = screening;
        desk.ask(ui::ProtectionForms(desk).askFor(proposed));
        return panel.findChild<QWidget*>(QStringLiteral("draft_offer"))->isVisibleTo(&panel);
    };
    CHECK_FALSE(ask(0));
    auto* until = panel.findChild<QLineEdit*>(QStringLiteral("answer_due"));
    REQUIRE(until != nullptr);
    typeInto(*until, QStringLiteral("1.4.2026"));
    panel.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(session.vault().drafts()->all()->size() == 1);
    CHECK_FALSE(ask(1));
    panel.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(ask(0));
}

TEST_CASE("somebody on no report has no card for feedback", "[feedback]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    CHECK(section.findChild<QWidget*>(QStringLiteral("feedback_card")) == nullptr);
}

TEST_CASE("the page of institutions says what is owed to whoever reported", "[feedback]") {
    PromisedFeedback house;
    ui::FallingThroughPage page(house.fixture.session(), house.fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    page.findChild<ui::Segments*>(QStringLiteral("falling_views"))->button(1).click();
    auto* table = page.findChild<QTableView*>(QStringLiteral("institutions_table"));
    REQUIRE(table->model()->rowCount() == 1);
    const auto lines = house.detailOf(page);
    CHECK(lines.contains(QStringLiteral("Reports answered with feedback: 0 of 1")));
    CHECK(lines.contains(QStringLiteral("Feedback promised and not given: 1")));
}
