// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "core/reports/HelplineForms.h"
#include "core/reports/HelplineStore.h"
#include "core/reports/ReportStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/reports/OpenReports.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/components/Segments.h"
#include "ui/forms/PersonPicker.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/ReportOrigin.h"
#include "ui/reports/ReportPeople.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a contact is logged with a handful of keys", "[reports]") {
    OpenReports reports;
    reports.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == u"type"_qs);
    reports.key(Qt::Key_Down); // suspected trafficking
    reports.key(Qt::Key_Down); // information
    reports.key(Qt::Key_Down); // job offer
    reports.key(Qt::Key_Return, Qt::ControlModifier);
    const auto log = reports.log();
    REQUIRE(log.size() == 1);
    CHECK(log.front().contact.type == HelplineType::JobOffer);
    CHECK(log.front().contact.at == reports.fixture.session().now());
    CHECK(log.front().contact.worker == reports.fixture.session().worker().id);
    CHECK(reports.keys <= 12); // at a key in a second and a half: within twenty seconds
}

TEST_CASE("what a call is asked for first is answered in a few keys", "[reports]") {
    OpenReports reports;
    const auto answer = [&](const char* field, std::initializer_list<Qt::Key> keys) {
        CAPTURE(field);
        REQUIRE(QApplication::focusWidget() != nullptr);
        const auto* at = QApplication::focusWidget();
        const bool there = at->objectName() == QLatin1String(field) ||
                           (at->parentWidget() != nullptr &&
                            at->parentWidget()->objectName() == QLatin1String(field));
        CAPTURE(at->objectName().toStdString());
        CHECK(there);
        for (const auto key : keys) {
            reports.key(key);
        }
        reports.key(Qt::Key_Return);
    };
    reports.key(Qt::Key_N, Qt::ControlModifier);
    answer("type", {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down});
    answer("channel", {Qt::Key_Down});
    answer("language", {Qt::Key_A, Qt::Key_R});
    answer("caller", {});
    answer("area", {Qt::Key_Down});
    answer("safe_to_call_back", {Qt::Key_N});
    answer("call_risk", {});
    reports.key(Qt::Key_Down); // opens the list of forms of exploitation
    auto* forms = reports.find<QComboBox>("add_exploitation")->view();
    for (const auto key : {Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(forms, key);
        ++reports.keys;
    }
    reports.key(Qt::Key_Return, Qt::ControlModifier);
    const auto log = reports.log();
    REQUIRE(log.size() == 1);
    const auto& contact = log.front().contact;
    CHECK(contact.language.text == "ar");
    CHECK_FALSE(contact.channel.empty());
    CHECK_FALSE(contact.area.empty());
    CHECK(contact.safeToCallBack == YesNo::No);
    CHECK(contact.exploitation.size() == 1);
    CHECK(reports.keys <= 24); // five keys in four seconds, which is slow: within twenty
}

TEST_CASE("who waits and left no number is said beside those who can be called", "[reports]") {
    OpenReports reports;
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = reports.fixture.session().now();
    contact.safeToCallBack = YesNo::Yes;
    reports.fixture.save(contact);
    reports.page.refresh();
    auto* views = reports.find<ui::Segments>("contact_views");
    auto& waiting = views->button(static_cast<int>(HelplineView::CallBack));
    CHECK(waiting.text().endsWith(u'0'));
    const auto* line = reports.page.findChild<QLabel*>(u"without_number"_qs);
    REQUIRE(line != nullptr);
    CHECK(line->isHidden());
    waiting.click();
    CHECK(line->isVisible());
    CHECK(line->text().startsWith(u'1'));
    CHECK(reports.log().size() == 1);
}

TEST_CASE("a contact that was found elsewhere is opened in its form", "[reports]") {
    OpenReports page;
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = page.fixture.session().now();
    contact.type = HelplineType::JobOffer;
    page.fixture.save(contact);
    page.press("answer3"); // reports
    page.page.openContact(contact.id);
    CHECK(page.find<QComboBox>("type")->currentData() == QStringLiteral("job_offer"));
}

TEST_CASE("after a contact is saved the keys are on it, and the next waits until one is saved",
          "[reports]") {
    OpenReports page;
    HelplineContact older;
    older.id = RecordId::generate();
    older.at = page.fixture.session().now();
    older.type = HelplineType::JobOffer;
    page.fixture.save(older);
    page.page.logContact();
    page.choose("type", "information");
    REQUIRE(page.page.findChild<ui::ContactPanel*>()->isModified());
    auto* unsaved = page.page.findChild<QWidget*>(u"unsaved_contact"_qs);
    REQUIRE(unsaved != nullptr);
    CHECK(unsaved->isHidden());
    page.page.logContact(); // somebody else calls
    CHECK_FALSE(unsaved->isHidden());
    CHECK(page.find<QComboBox>("type")->currentData() == QStringLiteral("information"));
    page.press("save_contact_log");
    CHECK(unsaved->isHidden());
    auto* table = page.page.findChild<QAbstractItemView*>(u"contacts_table"_qs);
    REQUIRE(table != nullptr);
    QMetaObject::invokeMethod(table, "opened", Q_ARG(QModelIndex, table->currentIndex()));
    CHECK(page.find<QComboBox>("type")->currentData() == QStringLiteral("information"));
}

TEST_CASE("a contact that goes on from a draft is the chosen line once it is saved", "[reports]") {
    OpenReports page;
    HelplineContact older;
    older.id = RecordId::generate();
    older.at = {page.fixture.session().now().seconds - 60};
    older.type = HelplineType::JobOffer;
    page.fixture.save(older);
    page.page.logContact();
    page.choose("type", "information");
    Q_EMIT page.fixture.session().leaving(); // as before a lock
    ui::ReportsPage again(page.fixture.session(), page.fixture.navigator());
    again.resize(1234, 696);
    again.show();
    again.refresh();
    again.logContact();
    auto* type = again.findChild<ui::ContactPanel*>()->findChild<QComboBox*>(u"type"_qs);
    REQUIRE(type->currentData() == u"information"_qs); // the draft stands in it
    again.findChild<QPushButton*>(u"save_contact_log"_qs)->click();
    REQUIRE(page.log().size() == 2);
    auto* table = again.findChild<QAbstractItemView*>(u"contacts_table"_qs);
    QMetaObject::invokeMethod(table, "opened", Q_ARG(QModelIndex, table->currentIndex()));
    CHECK(again.findChild<ui::ContactPanel*>()->contact() == page.log().front().contact.id);
    CHECK(page.log().front().contact.id != older.id);
}

TEST_CASE("a report says above the call that nobody may call back", "[reports]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.receivedOn = fixture.today();
    fixture.save(report);
    HelplineContact call;
    call.id = RecordId::generate();
    call.at = fixture.session().now();
    call.report = report.id;
    call.safeToCallBack = YesNo::Yes;
    fixture.save(call);
    ui::ReportOrigin origin(fixture.session());
    origin.showReport(report.id);
    CHECK(origin.findChild<ui::Banner*>() == nullptr);
    call.safeToCallBack = YesNo::No;
    fixture.save(call);
    origin.showReport(report.id);
    const auto* banner = origin.findChild<ui::Banner*>();
    REQUIRE(banner != nullptr);
    CHECK(banner->tone() == ui::Tone::Severe);
    CHECK(banner->accessibleName().startsWith(u"Do not call back"_qs));
}

TEST_CASE("Escape leaves the form without a contact", "[reports]") {
    OpenReports reports;
    reports.key(Qt::Key_N, Qt::ControlModifier);
    reports.key(Qt::Key_Escape);
    CHECK(reports.log().empty());
    CHECK(QApplication::focusWidget()->objectName() == u"log_contact"_qs);
}

TEST_CASE("Escape in haste takes nothing away, and what was typed outlives the page", "[reports]") {
    OpenReports reports;
    reports.key(Qt::Key_N, Qt::ControlModifier);
    auto* said = reports.find<QPlainTextEdit>("said");
    said->setPlainText(u"zebrafinch"_qs);
    said->setFocus();
    reports.key(Qt::Key_Escape);
    CHECK(said->isVisible());
    Q_EMIT reports.fixture.session().leaving(); // as before another language, or a lock

    ui::ReportsPage again(reports.fixture.session(), reports.fixture.navigator());
    again.resize(1234, 696);
    again.show();
    again.logContact();
    CHECK(again.findChild<QPlainTextEdit*>(u"said"_qs)->toPlainText() == u"zebrafinch"_qs);
    CHECK(reports.log().empty());
}

TEST_CASE("a job offer and a missing child have their own short forms", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "job_offer");
    reports.choose("country", "de");
    reports.choose("travel_paid_by", "loan");
    reports.press("save_contact_log");
    reports.press("log_contact");
    reports.choose("type", "missing_child");
    reports.find<QLineEdit>("child_age")->setText(u"12"_qs);
    reports.press("save_contact_log");

    for (const auto& row : reports.log()) {
        const auto casework = reports.fixture.session().casework();
        const auto offer = casework.find<JobOfferCheck>(row.contact.id).value();
        const auto child = casework.find<MissingChildCall>(row.contact.id).value();
        CHECK(offer.has_value() == (row.contact.type == HelplineType::JobOffer));
        CHECK(child.has_value() == (row.contact.type == HelplineType::MissingChild));
        if (offer) {
            CHECK(offer->travelPaidBy.text == "loan");
        }
        if (child) {
            CHECK(child->childAge == 12);
        }
    }
    CHECK(reports.log().size() == 2);
}

TEST_CASE("a contact of which nothing is written down is not kept", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.press("save_contact_log");
    CHECK(reports.log().empty());
    reports.choose("caller", "family"); // the form is still there
    reports.press("save_contact_log");
    CHECK(reports.log().size() == 1);
}

TEST_CASE("a support call of which nothing more is known is kept once that is chosen",
          "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    auto* type = reports.find<QComboBox>("type");
    REQUIRE(type->currentData() == u"support"_qs);
    SECTION("in the list") {
        reports.choose("type", "support");
        REQUIRE(reports.page.findChild<ui::ContactPanel*>()->isModified());
    }
    SECTION("by its letters") {
        QTest::keyClicks(type, type->currentText().left(3)); // one alone begins another too
        REQUIRE(reports.page.findChild<ui::ContactPanel*>()->isModified());
    }
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    CHECK(reports.log().front().contact.type == HelplineType::Support);
    reports.press("log_contact"); // the choice belonged to the other one
    reports.press("save_contact_log");
    CHECK(reports.log().size() == 1);
}

TEST_CASE("who was just added to a report is the one that is chosen", "[reports]") {
    OpenReports reports;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(reports.fixture.session().casework()).newCode().value();
    report.receivedOn = reports.fixture.today();
    reports.fixture.save(report);
    ui::ReportPeople people(reports.fixture.session(), reports.fixture.navigator());
    people.showReport(report.id);
    people.show();
    auto* picker = people.findChild<ui::PersonPicker*>();
    REQUIRE(picker != nullptr);
    const auto* list = people.findChild<QAbstractItemView*>(u"report_people_list"_qs);
    for (int i = 0; i < 3; ++i) {
        const auto person = reports.fixture.save(aPerson());
        Q_EMIT picker->picked(person.id);
        CHECK(list->currentIndex().siblingAtColumn(0).data().toString() ==
              QString::fromStdString(person.code));
    }
}

TEST_CASE("a caller who says the mark is known at once", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.press("give_mark");
    const auto mark = reports.find<QLineEdit>("caller_mark")->text();
    reports.press("save_contact_log");
    const auto first = reports.log().front().contact.id;

    reports.press("log_contact");
    auto* line = reports.find<QLineEdit>("caller_mark");
    line->setFocus();
    QTest::keyClicks(line, mark.toLower().replace(u'-', u' '));
    reports.press("save_contact_log");
    const auto log = reports.log();
    REQUIRE(log.size() == 2);
    const auto second = log.front().contact.id == first ? log.back() : log.front();
    CHECK(second.contact.repeatOf == first);
    CHECK(second.callsBefore == 1);
}

TEST_CASE("a mark that is none is refused and what was typed stays", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.find<QLineEdit>("caller_mark")->setText(u"somebody"_qs);
    reports.press("save_contact_log");
    CHECK(reports.log().empty());
    CHECK(reports.find<QLineEdit>("caller_mark")->text() == u"somebody"_qs);
}

TEST_CASE("a contact becomes a person without typing again", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("caller", "self");
    reports.choose("language", "fa");
    reports.choose("safe_to_call_back", "yes");
    reports.find<QPlainTextEdit>("said")->setPlainText(u"zebrafinch"_qs);
    reports.find<QLineEdit>("call_back")->setText(u"+381 00 0000000"_qs);
    reports.find<QLineEdit>("pick_person")->setText(u"Primer Primerović"_qs);
    reports.press("pick_new_person");

    const auto log = reports.log();
    REQUIRE(log.size() == 1);
    const auto person = log.front().contact.person;
    REQUIRE_FALSE(person.isNil());
    REQUIRE(reports.fixture.navigator().person().has_value());
    CHECK(reports.fixture.navigator().person()->first == person);
    const auto casework = reports.fixture.session().casework();
    const auto kept = casework.find<Person>(person).value().value();
    CHECK(kept.languages == std::vector<Code>{{"fa"}});
    CHECK(kept.reachedUsThrough.text == "self");
    const auto confidential = reports.fixture.session().confidential().value();
    CHECK(confidential.find<HelplineWords>(log.front().contact.id)->value().person == person);
    const auto ways = confidential.where<SafeContact>("person", person);
    REQUIRE(ways->size() == 1);
    CHECK(ways->front().mayContact == MayContact::Yes);
    CHECK(confidential.where<PersonName>("person", person)->front().asWritten ==
          "Primer Primerović");
}

TEST_CASE("somebody who is here already is found before a new record is made", "[reports]") {
    OpenReports reports;
    const auto person = reports.fixture.save(aPerson());
    reports.press("log_contact");
    auto* line = reports.find<QLineEdit>("pick_person");
    line->setFocus();
    QTest::keyClicks(line, QString::fromStdString(person.code));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(reports.log().size() == 1);
    CHECK(reports.log().front().contact.person == person.id);
}

TEST_CASE("a second report on a person is made of the same person", "[reports]") {
    OpenReports reports;
    const auto person = reports.fixture.save(aPerson());
    for (int i = 0; i < 2; ++i) {
        reports.press("answer3"); // reports
        if (i > 0) {
            reports.press("all_reports");
        }
        reports.press("new_report");
        for (auto* part : reports.page.findChildren<QPushButton*>(u"answer2"_qs)) {
            if (part->isVisible() && part->parent()->objectName() == u"report_parts"_qs) {
                part->click();
            }
        }
        auto* line = reports.find<QLineEdit>("pick_person");
        line->setFocus();
        QTest::keyClicks(line, QString::fromStdString(person.code));
        QTest::keyClick(line, Qt::Key_Return);
    }
    const ReportStore store(reports.fixture.session().casework());
    CHECK(store.ofPerson(person.id)->size() == 2);
    CHECK(PersonStore(reports.fixture.session().casework()).count({}).value() == 1);
}
