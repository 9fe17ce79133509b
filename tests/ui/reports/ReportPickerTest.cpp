// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the line of a report offers: everybody who is not on it yet.
#include "core/people/Narrative.h"
#include "core/reports/ReportStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportPeople.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenReport {
    PageFixture fixture;
    Person person = fixture.save(aPerson());
    SuspicionReport report;
    ui::ReportPeople people{fixture.session(), fixture.navigator()};

    OpenReport() {
        report.id = RecordId::generate();
        report.code = "LUMAT-37";
        report.receivedOn = fixture.today().plusDays(-9);
        fixture.save(report);
        fixture.save(onReport(report.id, person.id));
        people.resize(1000, 600);
        people.showReport(report.id);
        people.show();
        REQUIRE(QTest::qWaitForWindowActive(&people));
    }
    QLineEdit& line() const {
        auto* found = people.findChild<QLineEdit*>(QStringLiteral("pick_person"));
        REQUIRE(found != nullptr);
        return *found;
    }
    void typeCode() const {
        line().setFocus();
        line().setText({});
        QTest::keyClicks(&line(), QString::fromStdString(person.code));
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    /// The last one: rows of before go a moment later.
    QPushButton* found() const {
        const auto all = people.findChildren<QPushButton*>(QStringLiteral("picked_person"));
        return all.isEmpty() ? nullptr : all.back();
    }
    QString reasons() const {
        const auto all = people.findChildren<QLabel*>(QStringLiteral("picked_reasons"));
        return all.isEmpty() ? QString() : all.back()->text();
    }
};

} // namespace

TEST_CASE("who is on a report already is shown as there and cannot be picked", "[reports]") {
    OpenReport open;
    open.typeCode();
    REQUIRE(open.found() != nullptr);
    CHECK_FALSE(open.found()->isEnabled());
    CHECK(open.reasons() == QStringLiteral("On this report already."));
    CHECK_FALSE(open.line().text().isEmpty()); // nothing happened
    QTest::keyClick(&open.line(), Qt::Key_Down);
    CHECK(open.people.focusWidget()->objectName() == QStringLiteral("pick_new_person"));
    QTest::keyClick(open.people.focusWidget(), Qt::Key_Down);
    CHECK(open.people.focusWidget()->objectName() == QStringLiteral("pick_new_person"));
}

TEST_CASE("who was taken off a report can be put on it again", "[reports]") {
    OpenReport open;
    const auto casework = open.fixture.session().casework();
    auto link = casework.where<ReportedPerson>("report", open.report.id).value().front();
    link.takenOffOn = open.fixture.today();
    link.takenOffWhy = Code{"somebody_else"};
    Narrative words;
    words.id = link.id;
    words.person = link.person;
    words.about = Code{"reported_person"};
    words.text = "Somebody else was meant.";
    const auto proof = open.fixture.session().confidential().value();
    REQUIRE(open.fixture.session().vault().write([&](Transaction& transaction) -> Status {
        auto status = transaction.save(proof, words);
        return status ? transaction.save(link) : status;
    }));
    open.people.refresh();
    open.typeCode();
    const auto on = ReportStore(casework).personsStillOn(open.report.id);
    REQUIRE(on);
    CHECK(on->size() == 1);
}
