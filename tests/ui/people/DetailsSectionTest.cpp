// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DetailsSection.h"

#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/TightLabel.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what was saved elsewhere while somebody typed stays", "[people]") {
    PageFixture fixture;
    auto person = fixture.save(aPerson());
    ui::DetailsSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person.id);
    typeInto(*section.findChild<QLineEdit*>(QStringLiteral("pseudonym")), QStringLiteral("Lasta"));
    person.birthYear = 1991; // on another page
    fixture.save(person);
    section.refresh();
    auto* save = section.findChild<QPushButton*>(QStringLiteral("save_details"));
    REQUIRE(save != nullptr);
    REQUIRE(save->isEnabled());
    save->click();
    const auto now = fixture.session().casework().find<Person>(person.id).value();
    REQUIRE(now);
    CHECK(now->pseudonym == "Lasta");
    CHECK(now->birthYear == 1991);
}

TEST_CASE("who only reads the page cannot begin to type", "[people]") {
    UiSession session(Role::ShelterWorker); // reads it, and does not write it
    RememberingNavigator navigator;
    ui::DetailsSection section(*session, navigator);
    section.resize(1000, 700);
    section.show();
    CHECK_FALSE(section.findChild<QLineEdit*>(QStringLiteral("pseudonym"))->isEnabled());
    CHECK_FALSE(section.findChild<QPushButton*>(QStringLiteral("save_details"))->isVisible());
}

TEST_CASE("no file is closed or handed over from the details", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    ui::DetailsSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person.id);
    const auto* status = section.findChild<QComboBox*>(QStringLiteral("status"));
    REQUIRE(status != nullptr);
    CHECK(status->findData(QStringLiteral("follow_up")) >= 0);
    for (const auto* ended : {"closed", "archived", "transferred"}) {
        INFO(ended);
        CHECK(status->findData(QString::fromLatin1(ended)) < 0);
    }
    CHECK(status->currentData().toString() == QStringLiteral("active"));
}

TEST_CASE("beside a long form the short cards keep their height", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    ui::DetailsSection section(fixture.session(), fixture.navigator());
    section.resize(1200, 700);
    section.show();
    section.showPerson(person.id);
    const auto* responsible = section.findChild<QLabel*>(QStringLiteral("responsible_now"));
    REQUIRE(responsible != nullptr);
    CHECK(isTight(*responsible));
    const QLabel* none = nullptr;
    for (const auto* label : section.findChildren<QLabel*>()) {
        none = label->text() == QStringLiteral("None is known.") ? label : none;
    }
    REQUIRE(none != nullptr);
    CHECK(isTight(*none));
}
