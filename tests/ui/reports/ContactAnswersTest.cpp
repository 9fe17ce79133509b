// SPDX-License-Identifier: GPL-3.0-or-later
// What follows in the form of a contact from what is answered: short forms, danger, calling back,
// who was here before.
#include "core/assessments/AssessmentStore.h"
#include "core/people/Narrative.h"
#include "core/reports/ReportStore.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/reports/OpenReports.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Banner.h"
#include "ui/forms/PersonPicker.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/ReportPeople.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

QString textOf(const QWidget& banner) {
    QStringList lines;
    for (const auto* label : banner.findChildren<QLabel*>()) {
        lines << label->text();
    }
    return lines.join(QLatin1Char('\n'));
}

HelplineContact marked(PageFixture& fixture, std::int64_t secondsAgo) {
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = {fixture.session().now().seconds - secondsAgo};
    contact.callerMark = "LUMAT-37";
    return fixture.save(contact);
}

/// The mark typed again over itself, as somebody does who is not sure.
void typeMarkAgain(PageFixture& fixture, const HelplineContact& contact) {
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.show();
    panel.edit(contact);
    auto* mark = panel.findChild<QLineEdit*>(QStringLiteral("caller_mark"));
    mark->setFocus();
    mark->clear();
    QTest::keyClicks(mark, QStringLiteral("LUMAT-37"));
    panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
}

} // namespace

TEST_CASE("a contact does not open over words that cannot be read", "[reports]") {
    PageFixture fixture;
    const auto contact = marked(fixture, 60);
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    auto& vault = fixture.session().vault();
    damage(vault, "ALTER TABLE confidential.helpline_words RENAME TO words_away");
    CHECK_FALSE(panel.edit(contact));
    damage(vault, "ALTER TABLE confidential.words_away RENAME TO helpline_words");
    CHECK(panel.edit(contact));
}

TEST_CASE("a call about suspected trafficking has a word of its own", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    const auto* types = reports.find<QComboBox>("type");
    CHECK(types->findText(QStringLiteral("traff"), Qt::MatchContains) >= 0); // as typed in the list
    reports.choose("type", "suspicion");
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    CHECK(reports.log().front().contact.type == HelplineType::Suspicion);
    CHECK(reports.find<QComboBox>("contact_type")->findData(QStringLiteral("suspicion")) > 0);
}

TEST_CASE("who calls is not cut in a panel as wide as it stands", "[reports]") {
    PageFixture fixture;
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.resize(430, 700);
    panel.show();
    panel.startNew();
    QCoreApplication::processEvents();
    constexpr int kArrow = 48;
    for (const auto* name : {"channel", "caller", "area"}) {
        INFO(name);
        const auto* box = panel.findChild<QComboBox*>(QString::fromLatin1(name));
        REQUIRE(box != nullptr);
        int widest = 0;
        for (int row = 0; row < box->count(); ++row) {
            widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(row)));
        }
        CHECK(box->width() >= widest + kArrow);
    }
}

TEST_CASE("what was typed in the short form of another type holds nothing up", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "missing_child");
    reports.find<QLineEdit>("child_age")->setText(QStringLiteral("25"));
    reports.press("save_contact_log");
    CHECK(reports.log().empty()); // a child is under 18, and the field says so
    reports.choose("type", "support");
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    const auto contact = reports.log().front().contact;
    CHECK(contact.type == HelplineType::Support);
    CHECK_FALSE(
        reports.fixture.session().casework().find<MissingChildCall>(contact.id)->has_value());
}

TEST_CASE("the next contact that was agreed is asked for its day", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.choose("add_helpline_action", "call_agreed");
    reports.press("save_contact_log");
    CHECK(reports.log().empty());
    const auto on = reports.fixture.today().plusDays(3); // '+3' counts from this laptop's day
    const auto iso = QString::fromStdString(on.toString());
    typeInto(*reports.find<QLineEdit>("follow_up_on"),
             iso.mid(8, 2) + u'.' + iso.mid(5, 2) + u'.' + iso.left(4));
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    const auto contact = reports.log().front().contact;
    CHECK(contact.followUpOn == on);
}

TEST_CASE("a day of the next contact says by itself that one was agreed", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    typeInto(*reports.find<QLineEdit>("follow_up_on"), QStringLiteral("+3"));
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    const auto contact = reports.log().front().contact;
    CHECK(contact.followUpOn.has_value());
    CHECK(contact.actionTaken == std::vector<Code>{Code{std::string(kNextContactAgreed)}});
}

TEST_CASE("a day of the next contact that is taken out takes along what it said", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    const bool byHand = GENERATE(false, true);
    if (byHand) {
        reports.choose("add_helpline_action", "call_agreed");
    }
    auto& day = *reports.find<QLineEdit>("follow_up_on");
    typeInto(day, QStringLiteral("+3"));
    QTest::keyClick(&day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&day, Qt::Key_Delete);
    REQUIRE(day.text().isEmpty());
    reports.press("save_contact_log");
    if (byHand) {
        CHECK(reports.log().empty()); // its day is asked for, as before
    } else {
        REQUIRE(reports.log().size() == 1);
        CHECK(reports.log().front().contact.actionTaken.empty());
        CHECK_FALSE(reports.log().front().contact.followUpOn);
    }
}

TEST_CASE("a mark that is typed again repeats what came before and nothing else", "[reports]") {
    PageFixture fixture;
    const auto first = marked(fixture, 7'200);
    auto second = marked(fixture, 3'600);
    second.repeatOf = first.id;
    fixture.save(second);
    typeMarkAgain(fixture, first);
    typeMarkAgain(fixture, second);
    const auto casework = fixture.session().casework();
    CHECK(casework.find<HelplineContact>(first.id)->value().repeatOf.isNil());
    CHECK(casework.find<HelplineContact>(second.id)->value().repeatOf == first.id);
}

TEST_CASE("danger now proposes its step and asks what was done", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    auto* danger = reports.page.findChild<ui::Banner*>(QStringLiteral("danger_now"));
    REQUIRE(danger != nullptr);
    CHECK_FALSE(danger->isVisible());
    reports.choose("call_risk", "danger_now");
    CHECK(danger->isVisible());
    reports.press("save_contact_log");
    CHECK(reports.log().empty());
    danger->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    CHECK(reports.log().front().contact.risk.text == "danger_now");
    CHECK(reports.log().front().contact.actionTaken == std::vector<Code>{{"emergency"}});
}

TEST_CASE("danger now goes on with the person as an assessment that waits on Today", "[reports]") {
    OpenReports reports;
    auto& session = reports.fixture.session();
    const auto form = session.definitions().limits.riskForm;
    const auto drafts = [&] {
        return AssessmentStore(session.casework())
            .drafts(reports.log().front().contact.person)
            .value();
    };
    reports.press("log_contact");
    SECTION("of a new person it is begun and opened") {
        reports.choose("call_risk", "danger_now");
        reports.find<ui::Banner>("danger_now")
            ->findChild<QPushButton*>(QStringLiteral("bannerAction"))
            ->click();
        reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
        reports.press("pick_new_person");
        REQUIRE(drafts().size() == 1);
        CHECK(drafts().front().questionnaire.text == form);
        REQUIRE(reports.fixture.navigator().assessment());
        CHECK(reports.fixture.navigator().assessment()->second.toStdString() == form);
        const auto due = DueTaskStore(session.casework(), session.confidential())
                             .due({reports.fixture.today(), 7, {}, 500, {}});
        REQUIRE(due);
        CHECK(std::any_of(due->begin(), due->end(),
                          [](const auto& task) { return task.kind == TaskKind::DraftAssessment; }));
    }
    SECTION("without danger nothing is begun") {
        reports.choose("call_risk", "concern");
        reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
        reports.press("pick_new_person");
        CHECK(drafts().empty());
        CHECK_FALSE(reports.fixture.navigator().assessment());
        CHECK(reports.fixture.navigator().person());
    }
}

TEST_CASE("danger that is told of once the contact has its person begins an assessment too",
          "[reports]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    auto contact = aCall("2026-03-10T08:00:00Z");
    contact.person = person;
    contact.actionTaken = {{"emergency"}};
    fixture.save(contact);
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.show();
    REQUIRE(panel.edit(contact));
    const auto drafts = [&] {
        return AssessmentStore(fixture.session().casework()).drafts(person).value();
    };
    SECTION("opened with it") {
        auto* risk = panel.findChild<QComboBox*>(QStringLiteral("call_risk"));
        risk->setCurrentIndex(risk->findData(QStringLiteral("danger_now")));
        Q_EMIT risk->activated(risk->currentIndex());
        panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
        REQUIRE(drafts().size() == 1);
        CHECK(drafts().front().questionnaire.text == fixture.definitions().limits.riskForm);
        CHECK(fixture.navigator().assessment());
    }
    SECTION("not without danger") {
        panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
        CHECK(drafts().empty());
        CHECK_FALSE(fixture.navigator().assessment());
        CHECK_FALSE(fixture.navigator().person());
    }
}

TEST_CASE("whoever is added to the report of a contact with danger is assessed", "[reports]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.receivedOn = fixture.today();
    fixture.save(report);
    auto contact = aCall("2026-03-10T08:00:00Z");
    contact.report = report.id;
    contact.risk = {"danger_now"};
    contact.actionTaken = {{"emergency"}};
    fixture.save(contact);
    const auto person = fixture.save(aPerson());
    ui::ReportPeople people(fixture.session(), fixture.navigator());
    people.show();
    people.showReport(report.id);
    auto* danger = people.findChild<ui::Banner*>(QStringLiteral("danger_carried"));
    REQUIRE(danger != nullptr);
    CHECK_FALSE(danger->isVisible());
    const QSignalSpy saved(&fixture.session(), &ui::Session::saved);
    Q_EMIT people.findChild<ui::PersonPicker*>()->picked(person.id);
    REQUIRE(saved.count() == 1);
    CHECK(saved.front()[0].toString().contains(QStringLiteral("Danger was told of")));
    CHECK(AssessmentStore(fixture.session().casework()).drafts(person.id)->size() == 1);
    REQUIRE(danger->isVisible());
    CHECK(textOf(*danger).contains(QString::fromStdString(person.code)));
    CHECK_FALSE(fixture.navigator().assessment()); // the next one of a group may come first

    SECTION("the way leads to the assessment") {
        danger->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
        REQUIRE(fixture.navigator().assessment());
        CHECK(fixture.navigator().assessment()->first == person.id);
        CHECK_FALSE(danger->isVisible());
    }
    SECTION("it goes with what was begun") {
        REQUIRE(fixture.session().undo(qvariant_cast<WriteReceipt>(saved.front()[1]), person.id));
        people.refresh();
        CHECK_FALSE(danger->isVisible());
    }
}

TEST_CASE("above the number stands whether it may be used", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    auto* banner = reports.find<ui::Banner>("safe_contact_banner");
    CHECK(textOf(*banner).contains(QStringLiteral("Nobody knows whether")));
    reports.choose("caller", "self");
    auto* number = reports.find<QLineEdit>("call_back");
    CHECK(banner->mapTo(&reports.page, QPoint()).y() < number->mapTo(&reports.page, QPoint()).y());
}

TEST_CASE("the number of somebody with a record stands under that record's advice", "[reports]") {
    PageFixture fixture;
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = fixture.session().now();
    contact.caller = {"self"};
    contact.safeToCallBack = YesNo::Yes;
    contact.person = fixture.save(aPerson()).id;
    fixture.save(contact);
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.show();
    panel.edit(contact);
    const auto* banner = panel.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    REQUIRE(banner != nullptr);
    CHECK(textOf(*banner).contains(QStringLiteral("No safe way to make contact is recorded")));
    contact.caller = {"family"};
    fixture.save(contact);
    panel.edit(contact);
    CHECK(textOf(*banner).contains(QStringLiteral("Calling back is agreed")));
}

TEST_CASE("a job offer becomes a report with its country and its fact", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "job_offer");
    reports.choose("country", "de");
    reports.choose("travel_paid_by", "loan");
    reports.press("make_report");
    const auto casework = reports.fixture.session().casework();
    const auto report = reports.log().front().contact.report;
    REQUIRE_FALSE(report.isNil());
    CHECK(casework.find<SuspicionReport>(report)->value().country.text == "de");
    const auto facts = ReportStore(casework).factsOf(report).value();
    REQUIRE(facts.size() == 1);
    const auto words =
        reports.fixture.session().confidential()->find<Narrative>(facts.front().id).value();
    REQUIRE(words);
    CHECK(words->about.text == "report_fact");
    CHECK(words->text.find("Who pays for the journey: A loan") != std::string::npos);
}

TEST_CASE("a missing child of whom the caller knows nothing more is looked for all the same",
          "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "missing_child");
    reports.press("save_contact_log");
    REQUIRE(reports.log().size() == 1);
    auto& session = reports.fixture.session();
    CHECK(session.casework().find<MissingChildCall>(reports.log().front().contact.id)->has_value());
    const auto due = DueTaskStore(session.casework(), session.confidential())
                         .due({reports.fixture.today(), 7, {}, 500, {}});
    REQUIRE(due);
    CHECK(std::any_of(due->begin(), due->end(),
                      [](const auto& task) { return task.kind == TaskKind::MissingChild; }));
}

TEST_CASE("a missing child becomes a person of the age that was said", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "missing_child");
    reports.choose("caller", "family");
    reports.find<QLineEdit>("child_age")->setText(QStringLiteral("12"));
    reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
    reports.press("pick_new_person");
    const auto person = reports.log().front().contact.person;
    REQUIRE_FALSE(person.isNil());
    const auto kept = reports.fixture.session().casework().find<Person>(person).value().value();
    CHECK(kept.birthYear == 2014);
    CHECK(kept.ageBasis == AgeBasis::Stated);
}

TEST_CASE("a call becomes a report by a key from its first field", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    const auto* button = reports.find<QPushButton>("make_report");
    CHECK(button->text().contains(QStringLiteral("Shift+R"))); // said where it is looked for
    CHECK(button->accessibleName() == QStringLiteral("Make a report"));
    auto* panel = reports.find<ui::ContactPanel>("contact_panel");
    const QSignalSpy made(panel, &ui::ContactPanel::reportMade);
    reports.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(made.count() == 1);
}

TEST_CASE("a call becomes a report by its key from beside the form too", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    const QSignalSpy made(reports.find<ui::ContactPanel>("contact_panel"),
                          &ui::ContactPanel::reportMade);
    reports.find<QPushButton>("log_contact")->setFocus();
    reports.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(made.count() == 1);
}

TEST_CASE("the keys of an open contact are listed with those of its page", "[reports]") {
    OpenReports reports;
    const auto offers = [&] {
        const auto actions = reports.page.pageActions();
        return std::any_of(actions.begin(), actions.end(), [](const QAction* each) {
            return each->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        });
    };
    CHECK_FALSE(offers());
    reports.press("log_contact");
    CHECK(offers());
}

TEST_CASE("no row of the form of a contact cuts the edge of a field", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    QCoreApplication::processEvents();
    for (const auto* name : {"caller_mark", "contact_day", "contact_time"}) {
        const auto* field = reports.find<QLineEdit>(name);
        CAPTURE(name);
        for (const QWidget* around = field->parentWidget();
             around->objectName() != u"qt_scrollarea_viewport"_qs &&
             around->parentWidget() != nullptr;
             around = around->parentWidget()) {
            const QRect place(field->mapTo(around, QPoint()), field->size());
            CHECK(around->rect().contains(place));
        }
    }
}

TEST_CASE("Esc closes an untouched contact from the bar above the list too", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    auto* panel = reports.find<ui::ContactPanel>("contact_panel");
    reports.find<QPushButton>("log_contact")->setFocus();
    reports.key(Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}
