// SPDX-License-Identifier: GPL-3.0-or-later
// Who phones us herself is not looked for any more (needs E04, D39, D41).
#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "core/people/SafeContact.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/reports/OpenReports.h"
#include "ui/components/Banner.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/TableView.h"
#include "ui/forms/ContactBanner.h"
#include "ui/forms/PersonPicker.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/HelplineTableModel.h"

#include <QLineEdit>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a call that the person made ends the search when it is linked", "[reports]") {
    OpenReports reports;
    const auto person = reports.fixture.save(aPerson()).id;
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = person;
    plan.reason = {"missed_contact"};
    plan.openedOn = reports.fixture.today();
    plan.nextOn = reports.fixture.today();
    reports.fixture.save(plan);
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.choose("caller", "self");
    const auto* panel = reports.page.findChild<ui::ContactPanel*>();
    REQUIRE(panel != nullptr);
    auto* picker = panel->findChild<ui::PersonPicker*>();
    REQUIRE(picker != nullptr);
    Q_EMIT picker->picked(person);
    const auto contacts = reports.fixture.of<Contact>(person);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().byPerson);
    CHECK(contacts.front().id == reports.log().front().contact.id);
    const auto ended = reports.fixture.of<SearchPlan>(person);
    REQUIRE(ended.size() == 1);
    CHECK(ended.front().endedHow.text == "came_back");
}

TEST_CASE("register finds what makes a person of an open contact", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    const auto* panel = reports.page.findChild<ui::ContactPanel*>();
    REQUIRE(panel != nullptr);
    const auto commands = ui::buttonCommands(*panel);
    const auto found = std::find_if(commands.begin(), commands.end(), [](const auto& each) {
        return each.button->objectName() == u"pick_new_person"_qs;
    });
    REQUIRE(found != commands.end());
    CHECK(found->words == u"New record of a person"_qs);
    CHECK(found->otherWords.contains(u"register"_qs));
}

TEST_CASE("a new record of a call is made only after somebody was looked for", "[reports]") {
    OpenReports reports;
    auto known = aPerson();
    known.pseudonym = "Brezaste";
    known = reports.fixture.save(known);
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.press("pick_new_person");
    CHECK(reports.log().empty());
    auto* line = reports.find<QLineEdit>("pick_person");
    CHECK(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("Breza"));
    reports.press("pick_new_person"); // in haste: nobody was looked for yet
    CHECK(reports.log().empty());
    CHECK(reports.page.findChild<QPushButton*>(QStringLiteral("picked_person")) != nullptr);
    reports.press("pick_new_person"); // somebody else all the same
    REQUIRE(reports.log().size() == 1);
    const auto person = reports.log().front().contact.person;
    CHECK_FALSE(person.isNil());
    CHECK(person != known.id);
}

TEST_CASE("a caller of whom nothing is known can have a new record", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.press("pick_new_person");
    reports.press("pick_new_person");
    REQUIRE(reports.log().size() == 1);
    CHECK_FALSE(reports.log().front().contact.person.isNil());
}

TEST_CASE("who is registered from an own call has that contact in the record", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.choose("caller", "self");
    reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
    reports.press("pick_new_person");
    const auto call = reports.log().front().contact;
    REQUIRE_FALSE(call.person.isNil());
    const auto contacts = reports.fixture.of<Contact>(call.person);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().result.text == "spoke");

    // Saved once more it is still one.
    ui::ContactPanel panel(reports.fixture.session(), reports.fixture.navigator());
    panel.show();
    REQUIRE(panel.edit(call));
    panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
    CHECK(reports.fixture.of<Contact>(call.person).size() == 1);
}

TEST_CASE("do not call back goes along to the record and stays in words in the list", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.choose("caller", "self");
    reports.choose("safe_to_call_back", "no");
    reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
    reports.press("pick_new_person");
    const auto call = reports.log().front().contact;
    REQUIRE_FALSE(call.person.isNil());
    ui::ContactBanner banner(reports.fixture.session());
    banner.showPerson(call.person);
    const auto* shown = banner.findChild<ui::Banner*>();
    CHECK(shown->tone() == ui::Tone::Severe);
    CHECK(shown->accessibleName().startsWith(QStringLiteral("Do not call back")));
    CHECK(shown->accessibleName().contains(
        reports.fixture.session().words().date(reports.fixture.today())));
    ui::HelplineTableModel model(reports.fixture.session());
    model.show({});
    using Column = ui::HelplineTableModel::Column;
    const auto back = model.index(0, static_cast<int>(Column::CallBack));
    CHECK(back.data().toString() == QStringLiteral("do not call back"));
    CHECK(back.data(ui::CellToneRole).toInt() == static_cast<int>(ui::Tone::Neutral));
    CHECK(back.data(ui::CellIconRole).toInt() == static_cast<int>(ui::IconName::PhoneOff));
    const auto code = reports.fixture.session().casework().find<Person>(call.person)->value().code;
    const auto became = model.index(0, static_cast<int>(Column::Became));
    CHECK(became.data().toString() == QString::fromStdString(code)); // beside it, not instead
}

TEST_CASE("what is said of calling back after the link reaches the record", "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.choose("caller", "self");
    reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
    reports.press("pick_new_person");
    const auto call = reports.log().front().contact;
    ui::ContactPanel panel(reports.fixture.session(), reports.fixture.navigator());
    panel.show();
    REQUIRE(panel.edit(call));
    auto* answer = panel.findChild<QComboBox*>(QStringLiteral("safe_to_call_back"));
    REQUIRE(answer != nullptr);
    answer->setCurrentIndex(answer->findData(QStringLiteral("no")));
    Q_EMIT answer->activated(answer->currentIndex());
    panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
    const auto access = reports.fixture.session().confidential().value();
    const auto ways = access.where<SafeContact>("person", call.person);
    REQUIRE(ways->size() == 1);
    CHECK(ways->front().mayContact == MayContact::Never);
}

TEST_CASE("do not call back reaches the record when it turns out that she called herself",
          "[reports]") {
    OpenReports reports;
    reports.press("log_contact");
    reports.choose("type", "support");
    reports.choose("caller", "friend");
    reports.choose("safe_to_call_back", "no");
    reports.find<QLineEdit>("pick_person")->setText(QStringLiteral("Primer Primerovic"));
    reports.press("pick_new_person");
    const auto call = reports.log().front().contact;
    const auto access = reports.fixture.session().confidential().value();
    REQUIRE(access.where<SafeContact>("person", call.person)->empty()); // a friend said so
    ui::ContactPanel panel(reports.fixture.session(), reports.fixture.navigator());
    panel.show();
    REQUIRE(panel.edit(call));
    auto* caller = panel.findChild<QComboBox*>(QStringLiteral("caller"));
    REQUIRE(caller != nullptr);
    caller->setCurrentIndex(caller->findData(QStringLiteral("self")));
    Q_EMIT caller->activated(caller->currentIndex());
    panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
    const auto ways = access.where<SafeContact>("person", call.person);
    REQUIRE(ways->size() == 1);
    CHECK(ways->front().mayContact == MayContact::Never);
}
