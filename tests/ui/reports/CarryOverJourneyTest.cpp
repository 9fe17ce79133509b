// SPDX-License-Identifier: GPL-3.0-or-later
// From a call to a report to a person, with the keyboard alone: what was said is never typed again
// (issue 4; needs A52, A53).
#include "core/people/Narrative.h"
#include "core/reports/ReportStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/reports/OpenReports.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportPeople.h"
#include "ui/session/Text.h"
#include "ui/shell/ReadingOrder.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kFarthest = 120; ///< steps of Tab around the whole page

/// Hands on the keys: moves by Tab, chooses by arrows, and types every text once.
struct Hands : OpenReports {
    using OpenReports::choose;
    std::set<QString> typed;

    void reach(const QString& name, Qt::Key by = Qt::Key_Tab) {
        QStringList passed;
        for (int step = 0; step < kFarthest; ++step) {
            const QString at = focus() != nullptr ? focus()->objectName() : QString();
            if (at == name) {
                return;
            }
            passed << at;
            ++keys;
            ui::focusAlongReading(page, by == Qt::Key_Tab); // as the window of the program does
        }
        FAIL("the keyboard does not reach " << name.toStdString() << " through "
                                            << passed.join(u' ').toStdString());
    }
    void chooseFirst(const QString& box) {
        reach(box);
        key(Qt::Key_Down);
    }
    /// A box that adds to a set opens its list, so that a step does not choose.
    void addFirst(const QString& box) {
        reach(box);
        auto* list = qobject_cast<QComboBox*>(focus());
        REQUIRE(list != nullptr);
        key(Qt::Key_Down);
        REQUIRE(list->view()->isVisible());
        keys += 1; // the list opens at the first that can be added
        QTest::keyClick(list->view(), Qt::Key_Return);
    }
    void choose(const QString& box, const QString& code) {
        reach(box);
        const auto* list = qobject_cast<QComboBox*>(focus());
        REQUIRE(list != nullptr);
        for (int step = 0; step < list->count() && list->currentData().toString() != code; ++step) {
            key(Qt::Key_Down);
        }
        CHECK(list->currentData().toString() == code);
    }
    void type(const QString& field, const QString& text) {
        reach(field);
        CHECK(typed.insert(text).second); // nothing twice
        keys += static_cast<int>(text.size());
        QTest::keyClicks(focus(), text);
    }
    void push(const QString& button, Qt::Key by = Qt::Key_Tab) {
        reach(button, by);
        key(Qt::Key_Space);
    }
    /// The part of a report with this name, by the arrows of its choice.
    void openPart(const QString& name) {
        QStringList passed;
        for (int step = 0; step < kFarthest; ++step) {
            const auto* button = qobject_cast<QPushButton*>(focus());
            const bool isPart =
                button != nullptr && button->parent()->objectName() == u"report_parts"_qs;
            passed << (focus() != nullptr ? focus()->objectName() : QString());
            if (isPart && button->text().startsWith(name)) {
                key(Qt::Key_Space);
                return;
            }
            if (isPart) {
                key(Qt::Key_Right);
            } else {
                ++keys;
                ui::focusAlongReading(page, false);
            }
        }
        FAIL("no part " << name.toStdString() << " through " << passed.join(u' ').toStdString());
    }
    void logCall() {
        key(Qt::Key_N, Qt::ControlModifier);
        chooseFirst(u"language"_qs);
        chooseFirst(u"caller"_qs);
        chooseFirst(u"area"_qs);
        choose(u"safe_to_call_back"_qs, u"yes"_qs);
        addFirst(u"add_exploitation"_qs);
        type(u"said"_qs, u"zebrafinch in a locked house"_qs);
        type(u"call_back"_qs, u"+381 00 0000000"_qs);
        type(u"place"_qs, u"Example Village"_qs);
    }
    HelplineContact contact() {
        const auto rows = log();
        REQUIRE(rows.size() == 1);
        return rows.front().contact;
    }
};

} // namespace

TEST_CASE("a call becomes a report and then a person, and nothing is typed twice",
          "[reports][journey]") {
    Hands hands;
    auto& session = hands.fixture.session();
    hands.logCall();
    auto* box = hands.find<QComboBox>("caller");
    REQUIRE(box->currentData().toString() == u"self"_qs);
    hands.push(u"make_report"_qs);

    const auto report = hands.contact().report;
    REQUIRE_FALSE(report.isNil());
    const auto kept = session.casework().find<SuspicionReport>(report).value().value();
    CHECK(kept.exploitation == hands.contact().exploitation);
    CHECK_FALSE(kept.exploitation.empty());
    CHECK(kept.area == hands.contact().area);
    CHECK(kept.channel == hands.contact().channel);
    const auto confidential = session.confidential().value();
    CHECK(confidential.find<ReportWords>(report).value()->place == "Example Village");
    QCoreApplication::processEvents(); // what is added to a page shows with the next turn
    CHECK(hands.find<QLabel>("said_in_contact")->text() == u"zebrafinch in a locked house"_qs);

    hands.openPart(u"People"_qs);
    CHECK(hands.find<QCheckBox>("contact_is_about")->isChecked());
    hands.type(u"pick_person"_qs, u"Primer Primerovic"_qs);
    hands.push(u"pick_new_person"_qs);

    const auto on = ReportStore(session.casework()).personsOn(report).value();
    REQUIRE(on.size() == 1);
    const auto& person = on.front().person;
    const auto contact = hands.contact();
    CHECK(contact.person == person.id);
    const auto whole = session.casework().find<Person>(person.id).value().value();
    CHECK(whole.languages == std::vector<Code>{contact.language});
    CHECK(whole.exploitation == contact.exploitation);
    CHECK(whole.firstContact == hands.fixture.today());
    const auto ways = confidential.where<SafeContact>("person", person.id).value();
    REQUIRE(ways.size() == 1);
    CHECK(ways.front().address == "+381 00 0000000");
    CHECK(ways.front().language == contact.language);
    CHECK(ways.front().mayContact == MayContact::Yes);
    CHECK(confidential.find<HelplineWords>(contact.id).value()->person == person.id);
    // The contact has its person now: the next one of a group is somebody else.
    CHECK(hands.page.findChild<QCheckBox*>(u"contact_is_about"_qs)->isHidden());
    CHECK(hands.typed.size() == 4);
}

TEST_CASE("a neighbour's contact stays the event's where it is about nobody in particular",
          "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("caller", "citizen");
    reports.press("make_report");
    for (auto* part : reports.page.findChildren<QPushButton*>(u"answer2"_qs)) {
        if (part->isVisible() && part->parent()->objectName() == u"report_parts"_qs) {
            part->click();
        }
    }
    auto* about = reports.find<QCheckBox>("contact_is_about");
    CHECK(about->isChecked()); // nobody is on the report yet
    about->setChecked(false);
    reports.find<QLineEdit>("pick_person")->setText(u"Primer Primerovic"_qs);
    reports.press("pick_new_person");
    CHECK(reports.log().front().contact.person.isNil());
    CHECK_FALSE(reports.find<QCheckBox>("contact_is_about")->isChecked());
}

TEST_CASE("a contact that is a report already brings its person onto it", "[reports]") {
    OpenReports reports;
    const auto person = reports.fixture.save(aPerson());
    reports.press("log_contact");
    reports.press("make_report");
    reports.press("answer1"); // contacts
    reports.page.refresh();
    reports.find<QAbstractItemView>("contacts_table")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* line = reports.find<QLineEdit>("pick_person");
    line->setFocus();
    QTest::keyClicks(line, QString::fromStdString(person.code));
    QTest::keyClick(line, Qt::Key_Return);
    const auto contact = reports.log().front().contact;
    CHECK(contact.person == person.id);
    const auto on =
        ReportStore(reports.fixture.session().casework()).personsOn(contact.report).value();
    REQUIRE(on.size() == 1);
    CHECK(on.front().person.id == person.id);
}

TEST_CASE("whoever is added second is not taken for the one who made the contact", "[reports]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.receivedOn = fixture.today();
    fixture.save(report);
    const auto person = fixture.save(aPerson()).id;
    const auto call = [&](const RecordId& whose) {
        HelplineContact contact;
        contact.id = RecordId::generate();
        contact.at = fixture.session().now();
        contact.caller = {"self"};
        contact.report = report.id;
        contact.person = whose;
        return fixture.save(contact);
    };
    call({});
    ui::ReportPeople people(fixture.session(), fixture.navigator());
    auto* about = people.findChild<QCheckBox*>(u"contact_is_about"_qs);
    people.showReport(report.id);
    CHECK(about->isChecked()); // nobody is on the report yet
    fixture.save(onReport(report.id, person));
    call(person);
    ui::ReportPeople again(fixture.session(), fixture.navigator());
    about = again.findChild<QCheckBox*>(u"contact_is_about"_qs);
    again.showReport(report.id);
    CHECK_FALSE(about->isHidden());
    CHECK_FALSE(about->isChecked());
}
