// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions and we can learn from: duties, chosen where one was not met and counted (need
// A52); our preliminary finding beside the official outcome (need D26).
#include "core/identification/AccommodationRequest.h"
#include "core/identification/AdvocacyStore.h"
#include "core/identification/Obstacle.h"
#include "core/identification/StepDeviation.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/CodeSetEditor.h"
#include "ui/identification/FallingThroughPage.h"
#include "ui/identification/IdentificationSection.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

template <class Widget>
Widget& named(QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

IdentificationProcedure opened(PageFixture& fixture, const RecordId& person) {
    auto& session = fixture.session();
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = person;
    procedure.openedOn = fixture.today().plusDays(-40);
    procedure.knownSince = procedure.openedOn;
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session.vault(), procedure, *phases,
                             session.definitions().limits);
    }));
    return procedure;
}

void choose(QComboBox& box, const char* code) {
    const int index = box.findData(QString::fromLatin1(code));
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

/// The detail beside the line of this name: a count after what was counted.
QStringList linesOf(ui::FallingThroughPage& page, const QString& name) {
    auto& table = named<QTableView>(page, "institutions_table");
    QStringList lines;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() != name) {
            continue;
        }
        table.setCurrentIndex(table.model()->index(row, 0));
        const auto& detail = named<QWidget>(page, "institution_lines");
        for (const auto* label : detail.findChildren<ui::TextLabel*>()) {
            if (label->objectName() == QStringLiteral("institution_figure")) {
                lines.last() += QStringLiteral(": ") + label->text();
            } else {
                lines << label->text();
            }
        }
    }
    return lines;
}

} // namespace

TEST_CASE("the form of what was not met offers the duties of the institution", "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    opened(fixture, person);
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    named<QPushButton>(section, "add_deviation").click();
    auto& duty = named<QComboBox>(section, "unmet_duty");
    auto& institution = named<QComboBox>(section, "institution");
    choose(institution, "labour");
    CHECK(duty.count() == 2); // none, and the one
    choose(duty, "report_labour");
    const auto& rests = fixture.session()
                            .definitions()
                            .codes.find("institution_duty", "report_labour")
                            ->description;
    REQUIRE(rests);
    // What the duty rests on stands with it, also for who listens.
    CHECK(duty.accessibleDescription().contains(fixture.session().words().text(*rests)));
    CHECK(duty.itemData(1, Qt::ToolTipRole).toString() == fixture.session().words().text(*rests));
    choose(institution, "migration");
    CHECK(duty.findData(QStringLiteral("report_labour")) < 0);
    CHECK(duty.currentData().toString().isEmpty()); // that was another institution's
    named<ui::CodeSetEditor>(section, "barriers").setCodes({Code{"staff"}});
    const auto saved = [&] {
        return fixture.session().casework().where<StepDeviation>("person", person).value();
    };
    named<QPushButton>(section, "save_step_deviation").click();
    CHECK(saved().empty()); // neither a step nor a duty
    choose(duty, "beyond_accommodation");
    named<QPushButton>(section, "save_step_deviation").click();
    REQUIRE(saved().size() == 1);
    CHECK(saved().front().institution.text == "migration");
    CHECK(saved().front().unmetDuty.text == "beyond_accommodation");
    CHECK(saved().front().step.empty());
}

TEST_CASE("the page of institutions lists duties, and how often each was not met",
          "[identification]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    StepDeviation deviation;
    deviation.id = RecordId::generate();
    deviation.person = person;
    deviation.procedure = opened(fixture, person).id;
    deviation.institution = Code{"labour"};
    deviation.unmetDuty = Code{"report_labour"};
    deviation.barriers = {Code{"powers"}};
    deviation.onDate = fixture.today();
    fixture.save(deviation);
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(2).click();
    const auto& words = fixture.session().words();
    const auto line = [&](const char* duty, int number) {
        return QStringLiteral("%1: %2")
            .arg(words.label("institution_duty", Code{duty}))
            .arg(number);
    };
    const auto noted = linesOf(page, words.label("institution_type", Code{"labour"}));
    CHECK(noted.contains(line("report_labour", 1)));
    CHECK(noted.contains(words.text(*fixture.session()
                                         .definitions()
                                         .codes.find("institution_duty", "report_labour")
                                         ->description))); // what it rests on
    CHECK(noted.contains(QStringLiteral("%1: 1").arg(words.label("barrier", Code{"powers"}))));
    const auto listed = linesOf(page, words.label("institution_type", Code{"migration"}));
    CHECK(listed.contains(line("beyond_accommodation", 0))); // nothing was noted of it
}

TEST_CASE("our finding stands beside how it was decided, with the reasons", "[identification]") {
    PageFixture fixture;
    auto& session = fixture.session();
    auto procedure = opened(fixture, fixture.save(aPerson()).id);
    procedure = session.casework().find<IdentificationProcedure>(procedure.id)->value();
    procedure.preliminaryFinding = Code{"strong"};
    procedure.outcome = ProcedureOutcome::Rejected;
    procedure.outcomeReasons = {Code{"fraud"}};
    procedure.decidedOn = fixture.today();
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return saveOutcome(transaction, session.vault(), procedure,
                           *session.definitions().pathways.current(kIdentificationPathway),
                           session.definitions().limits, session.definitions().codes);
    }));
    ui::FallingThroughPage page(session, fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(3).click();
    const auto& words = session.words();
    const auto lines = linesOf(page, words.label("preliminary_finding", Code{"strong"}));
    CHECK(lines.contains(QStringLiteral("Procedures: 1")));
    const auto line = [&](const QString& what) { return QStringLiteral("%1: 1").arg(what); };
    CHECK(lines.contains(line(words.label(ProcedureOutcome::Rejected))));
    CHECK(lines.contains(line(words.label("outcome_reason", Code{"fraud"}))));
}

TEST_CASE("whoever reported reads how each report ended and why", "[identification]") {
    PageFixture fixture;
    auto& session = fixture.session();
    const auto decided = [&](ProcedureOutcome outcome, std::vector<Code> reasons) {
        auto procedure = opened(fixture, fixture.save(aPerson()).id);
        procedure = session.casework().find<IdentificationProcedure>(procedure.id)->value();
        procedure.reportedBy = Code{"mup"};
        procedure.outcome = outcome;
        procedure.outcomeReasons = std::move(reasons);
        procedure.decidedOn = fixture.today();
        REQUIRE(session.vault().write([&](Transaction& transaction) {
            return saveOutcome(transaction, session.vault(), procedure,
                               *session.definitions().pathways.current(kIdentificationPathway),
                               session.definitions().limits, session.definitions().codes);
        }));
    };
    decided(ProcedureOutcome::Rejected, {Code{"fraud"}});
    decided(ProcedureOutcome::NotIdentified, {Code{"labour_rights_violation"}});
    decided(ProcedureOutcome::Discontinued, {Code{"withdrew"}});
    ui::FallingThroughPage page(session, fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(1).click();
    const auto& words = session.words();
    const auto name = words.label("report_source", Code{"mup"});
    const auto lines = linesOf(page, name);
    const auto line = [](const QString& what) { return QStringLiteral("%1: 1").arg(what); };
    // Each outcome is followed by its own reason.
    const auto follows = [&](ProcedureOutcome outcome, const char* reason) {
        const auto at = lines.indexOf(line(words.label(outcome)));
        const auto why = lines.indexOf(line(words.label("outcome_reason", Code{reason})));
        return at >= 0 && why > at && why <= at + 2; // between them what the outcome allows
    };
    CHECK(follows(ProcedureOutcome::Rejected, "fraud"));
    CHECK(follows(ProcedureOutcome::NotIdentified, "labour_rights_violation"));
    CHECK(follows(ProcedureOutcome::Discontinued, "withdrew"));
    auto& table = named<QTableView>(page, "institutions_table");
    CHECK(table.currentIndex().siblingAtColumn(1).data().toString() ==
          QStringLiteral("3 received: 0 identified, 3 not, 0 open"));
}

TEST_CASE("a kind opens into the institutions that are known by name, by key and by button",
          "[identification]") {
    PageFixture fixture;
    auto centre = aProvider();
    centre.name = "CSR Primer";
    centre.type = Code{"social_work"};
    fixture.save(centre);
    AccommodationRequest request;
    request.id = RecordId::generate();
    request.person = fixture.save(aPerson()).id;
    request.askedOf = Code{"social_work"};
    request.provider = centre.id;
    request.askedOn = fixture.today();
    request.state = AccommodationState::Refused;
    request.answeredOn = fixture.today();
    request.refusalReason = Code{"full"};
    fixture.save(request);
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(2).click();
    auto& table = named<QTableView>(page, "institutions_table");
    const auto& words = fixture.session().words();
    const auto full =
        QStringLiteral("%1: 1").arg(words.label("accommodation_refusal", Code{"full"}));
    const auto kind = words.label("institution_type", Code{"social_work"});
    const auto before = table.model()->rowCount();
    CHECK(linesOf(page, kind).contains(full));
    auto& button = named<QPushButton>(page, "open_kind");
    CHECK(button.text() == QStringLiteral("Show by name"));
    button.click();
    CHECK(table.model()->rowCount() == before + 1);
    const auto single = table.model()->index(table.currentIndex().row() + 1, 0);
    CHECK(single.data().toString().trimmed() == QStringLiteral("CSR Primer"));
    CHECK(linesOf(page, single.data().toString()).contains(full));
    REQUIRE(QTest::qWaitForWindowActive(&page));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return); // the single one stands for its kind
    CHECK(table.model()->rowCount() == before);
    CHECK(table.currentIndex().data().toString() == kind);
}

TEST_CASE("a proposal is noted on the page and says how many cases stand behind it", "[advocacy]") {
    PageFixture fixture;
    Obstacle obstacle;
    obstacle.id = RecordId::generate();
    obstacle.person = fixture.save(aPerson()).id;
    obstacle.kind = Code{"residence"};
    obstacle.institution = Code{"police"};
    obstacle.onDate = fixture.today();
    fixture.save(obstacle);
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(5).click();
    named<QPushButton>(page, "add_advocacy_item").click();
    const auto kept = [&] { return AdvocacyStore(fixture.session().casework()).all().value(); };
    choose(named<QComboBox>(page, "law"), "residence");
    named<ui::CodeSetEditor>(page, "obstacle_kinds").setCodes({Code{"residence"}});
    named<QPushButton>(page, "save_advocacy_item").click();
    CHECK(kept().empty()); // without a title nobody finds it again
    named<QLineEdit>(page, "title").setText(QStringLiteral("Register without a lease"));
    named<QPushButton>(page, "save_advocacy_item").click();
    REQUIRE(kept().size() == 1);
    CHECK(kept().front().state == AdvocacyState::Idea);
    CHECK(kept().front().notedOn == fixture.today());
    const auto& list = named<QTableView>(page, "advocacy_item_list");
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 1).data().toString().contains(
        QStringLiteral("people: 1, obstacles: 1, duties not met: 0")));
}

TEST_CASE("an institution that decides shows how and why, and harm stands there in words",
          "[identification]") {
    PageFixture fixture;
    auto& session = fixture.session();
    const auto person = fixture.save(aPerson()).id;
    auto procedure = opened(fixture, person);
    procedure = session.casework().find<IdentificationProcedure>(procedure.id)->value();
    procedure.outcome = ProcedureOutcome::Rejected;
    procedure.outcomeReasons = {Code{"fraud"}};
    procedure.decidedOn = fixture.today();
    procedure.decidedBy = Code{"identification"};
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return saveOutcome(transaction, session.vault(), procedure,
                           *session.definitions().pathways.current(kIdentificationPathway),
                           session.definitions().limits, session.definitions().codes);
    }));
    const auto harmful = session.definitions().codes.codesMeaning("obstacle_kind", kHarm);
    REQUIRE_FALSE(harmful.empty());
    Obstacle obstacle;
    obstacle.id = RecordId::generate();
    obstacle.person = person;
    obstacle.kind = Code{harmful.front()};
    obstacle.institution = Code{"identification"};
    obstacle.onDate = fixture.today();
    fixture.save(obstacle);
    ui::FallingThroughPage page(session, fixture.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(2).click();
    const auto& words = session.words();
    const auto name = words.label("institution_type", Code{"identification"});
    const auto lines = linesOf(page, name);
    CHECK(lines.contains(QStringLiteral("Procedures that it decided: 1")));
    CHECK(lines.contains(QStringLiteral("%1: 1").arg(words.label(ProcedureOutcome::Rejected))));
    CHECK(
        lines.contains(QStringLiteral("%1: 1").arg(words.label("outcome_reason", Code{"fraud"}))));
    auto& table = named<QTableView>(page, "institutions_table");
    QString state;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == name) {
            CHECK(table.model()->index(row, 1).data().toString().contains(
                QStringLiteral("decided: 1")));
            state = table.model()->index(row, 2).data().toString();
        }
    }
    CHECK(state == QStringLiteral("0, harm noted"));
    CHECK(named<QWidget>(page, "institutions_legend").isHidden()); // nothing is hidden from them
}

TEST_CASE("institutions stand beside their figures without scrolling sideways",
          "[identification]") {
    PageFixture fixture;
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1282, 708); // in a window of 1366
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(2).click();
    auto& table = named<QTableView>(page, "institutions_table");
    REQUIRE(table.model()->rowCount() > 0);
    QCoreApplication::processEvents();
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(table.horizontalHeader()->visualIndex(2) == 1); // the figure before the words
}

TEST_CASE("in the detail of an institution figures stand in a column", "[identification]") {
    PageFixture fixture;
    ui::FallingThroughPage page(fixture.session(), fixture.navigator());
    page.resize(1282, 708);
    page.show();
    page.refresh();
    named<ui::Segments>(page, "falling_views").button(2).click();
    const auto& detail = named<QWidget>(page, "institution_lines");
    REQUIRE_FALSE(
        linesOf(page, fixture.session().words().label("institution_type", Code{"migration"}))
            .isEmpty());
    QCoreApplication::processEvents();
    const auto figures = detail.findChildren<ui::TextLabel*>(QStringLiteral("institution_figure"));
    REQUIRE(figures.size() > 1);
    const auto end = [&](const QWidget& figure) {
        return figure.mapTo(&detail, figure.rect().topRight()).x();
    };
    for (const auto* figure : figures) {
        CHECK(end(*figure) == end(*figures.front()));
        CHECK(figure->accessibleName().endsWith(QStringLiteral(": ") + figure->text()));
    }
}
