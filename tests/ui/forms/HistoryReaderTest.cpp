// SPDX-License-Identifier: GPL-3.0-or-later
// Records that stand in no person's history have one of their own, beside their form.
#include "ui/forms/HistoryReader.h"

#include "core/people/Contact.h"
#include "core/reports/OutreachVisit.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/TableView.h"
#include "ui/referrals/ProviderPanel.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/ReportDetail.h"
#include "ui/reports/ReportSections.h"
#include "ui/reports/VisitList.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

QPushButton& button(const QWidget& window, const char* name) {
    auto* found = window.findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

ui::TableView& openHistory(QWidget& window, const char* name) {
    auto& open = button(window, name);
    REQUIRE(open.isVisibleTo(&window));
    open.click();
    auto* reader = window.findChild<ui::HistoryReader*>();
    REQUIRE(reader != nullptr);
    auto* list = reader->findChild<ui::TableView*>(QStringLiteral("history_list"));
    REQUIRE(list != nullptr);
    return *list;
}

/// The oldest entry of the history, which is the record as it was made, becomes the record again.
void putFirstVersionBack(QWidget& window, const char* name) {
    auto& list = openHistory(window, name);
    const auto first = list.model()->index(list.model()->rowCount() - 1, 0);
    list.setCurrentIndex(first);
    Q_EMIT list.opened(first);
    auto& reader = *window.findChild<ui::HistoryReader*>();
    button(reader, "version_put_back").click();
    reader.reject();
}

template <CaseworkRecord Record>
Record stored(PageFixture& fixture, const Record& record) {
    return *fixture.session().casework().find<Record>(record.id).value();
}

} // namespace

TEST_CASE("a version of a provider is put back from its form", "[history]") {
    PageFixture fixture;
    auto provider = aProvider();
    provider.place = "Niš";
    fixture.save(provider);
    provider.place = "Bor";
    fixture.save(provider);
    ui::ProviderPanel panel(fixture.session());
    panel.show();
    panel.edit(provider);
    putFirstVersionBack(panel, "history_of_provider");
    CHECK(stored(fixture, provider).place == "Niš");
    CHECK(panel.findChild<QLineEdit*>(QStringLiteral("place"))->text() == u"Niš"_qs);
    panel.startNew();
    CHECK_FALSE(button(panel, "history_of_provider").isVisibleTo(&panel));
}

TEST_CASE("Enter after the day of a version presses no button", "[history]") {
    PageFixture fixture;
    auto provider = fixture.save(aProvider());
    provider.place = "Bor";
    fixture.save(provider);
    ui::ProviderPanel panel(fixture.session());
    panel.show();
    panel.edit(provider);
    auto& list = openHistory(panel, "history_of_provider");
    const auto& reader = *panel.findChild<ui::HistoryReader*>();
    Q_EMIT list.opened(list.model()->index(0, 0));
    button(reader, "version_newer").click();
    const auto* which = reader.findChild<QLabel*>(QStringLiteral("version_which"));
    REQUIRE(which->text().startsWith(QStringLiteral("Version 2 of 2")));
    auto* day = reader.findChild<QLineEdit*>(QStringLiteral("version_day"));
    REQUIRE(day != nullptr);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(reader.isVisible());
    CHECK(which->text().startsWith(QStringLiteral("Version 2 of 2")));
}

TEST_CASE("the history of a contact holds what was said, and goes back", "[history]") {
    PageFixture fixture;
    auto contact = fixture.save(aCall("2026-03-09T09:00:00Z"));
    HelplineWords words;
    words.id = contact.id;
    words.said = "Synthetic.";
    const auto access = fixture.session().confidential().value();
    REQUIRE(fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(access, words); }));
    contact.minutes = 25;
    fixture.save(contact);
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.show();
    panel.edit(contact);
    CHECK(openHistory(panel, "history_of_helpline_contact").model()->rowCount() == 3);
    delete panel.findChild<ui::HistoryReader*>();
    putFirstVersionBack(panel, "history_of_helpline_contact");
    CHECK(stored(fixture, contact).minutes == 0);
    panel.startNew();
    CHECK_FALSE(button(panel, "history_of_helpline_contact").isVisibleTo(&panel));
}

TEST_CASE("a contact that is its person's again stands among that person's contacts in one write",
          "[history]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    auto contact = aCall("2026-03-09T09:00:00Z");
    contact.caller = {"self"};
    contact.person = person;
    fixture.save(contact); // not in the log yet
    contact.minutes = 25;
    fixture.save(contact);
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.show();
    REQUIRE(panel.edit(contact));
    const QSignalSpy saved(&fixture.session(), &ui::Session::saved);
    putFirstVersionBack(panel, "history_of_helpline_contact");
    CHECK(stored(fixture, contact).minutes == 0);
    CHECK(panel.findChild<QLineEdit*>(QStringLiteral("minutes"))->text().isEmpty()); // unsaid
    REQUIRE(fixture.of<Contact>(person).size() == 1);
    CHECK(fixture.of<Contact>(person).front().id == contact.id);
    REQUIRE(saved.count() == 1); // what is undone is undone whole
    const auto receipt = qvariant_cast<WriteReceipt>(saved.front()[1]);
    REQUIRE(fixture.session().undo(receipt, person));
    CHECK(stored(fixture, contact).minutes == 25);
    CHECK(fixture.of<Contact>(person).empty());
}

TEST_CASE("a version of a visit is put back from the list of visits", "[history]") {
    PageFixture fixture;
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = fixture.today();
    visit.worker = fixture.session().worker().id;
    visit.met = 3;
    fixture.save(visit);
    visit.met = 30;
    fixture.save(visit);
    ui::VisitList list(fixture.session());
    list.show();
    list.refresh();
    list.edit(visit.id);
    putFirstVersionBack(list, "history_of_outreach_visit");
    CHECK(stored(fixture, visit).met == 3);
    CHECK(list.findChild<QLineEdit*>(QStringLiteral("met"))->text() == u"3"_qs);
    list.startNew();
    CHECK_FALSE(button(list, "history_of_outreach_visit").isVisibleTo(&list));
}

TEST_CASE("a version of a report is put back from the report", "[history]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = fixture.today().plusDays(-9);
    report.area = {"vojvodina"};
    fixture.save(report);
    report.area = {};
    fixture.save(report);
    ui::ReportDetail detail(fixture.session(), fixture.navigator());
    detail.show();
    detail.showReport(report.id);
    putFirstVersionBack(detail, "history_of_suspicion_report");
    CHECK(stored(fixture, report).area.text == "vojvodina");
}

TEST_CASE("what is about a person stands in that person's history only", "[history]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = fixture.today().plusDays(-9);
    fixture.save(report);
    fixture.save(onReport(report.id, person.id));
    ReportFact fact;
    fact.id = RecordId::generate();
    fact.report = report.id;
    fact.about = {"pay"};
    fact.recordedOn = fixture.today();
    const auto ofEvent = fixture.save(fact);
    fact.id = RecordId::generate();
    fact.person = person.id;
    const auto ofPerson = fixture.save(fact);
    ui::FactList list(fixture.session());
    list.showPerson(report.id);
    list.show();
    list.edit(ofEvent.id);
    CHECK(button(list, "history_of_report_fact").isVisibleTo(&list));
    list.edit(ofPerson.id);
    CHECK_FALSE(button(list, "history_of_report_fact").isVisibleTo(&list));
}
