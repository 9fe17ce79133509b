// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/NewPersonPanel.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"
#include "ui/shell/ReadingOrder.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Person called(const std::string& pseudonym, const std::string& code) {
    auto person = aPerson();
    person.id = RecordId::generate();
    person.pseudonym = pseudonym;
    person.code = code;
    return person;
}

} // namespace

TEST_CASE("similar records are one stop between the fields and creating comes before discarding",
          "[people]") {
    PageFixture page;
    page.save(called("Lasta", "LUMAT-BOKID-01"));
    page.save(called("Lasta", "LUMAT-BOKID-02"));
    ui::NewPersonPanel panel(page.session(), page.navigator());
    panel.resize(420, 900);
    panel.show();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.start();
    auto& given = *panel.findChild<QLineEdit*>(QStringLiteral("given_name"));
    QTest::keyClicks(&given, QStringLiteral("Lasta"));
    const auto similar = [&] { return panel.findChildren<QPushButton*>(u"similar_record"_qs); };
    REQUIRE(
        QTest::qWaitFor([&] { return similar().size() == 2 && similar().front()->isVisible(); }));

    const auto stops = ui::readingStops(panel);
    const auto at = [&](const char* name) {
        return stops.indexOf(panel.findChild<QWidget*>(QString::fromLatin1(name)));
    };
    CHECK(stops.contains(similar().front()));
    CHECK_FALSE(stops.contains(similar().back()));
    CHECK(at("given_name") < at("pseudonym"));
    CHECK(at("pseudonym") < at("create_person"));
    CHECK(at("create_person") < at("cancel_person"));

    similar().front()->setFocus();
    QTest::keyClicks(similar().front(), QStringLiteral("Vrana")); // who typed on without looking
    auto* pseudonym = panel.findChild<QLineEdit*>(QStringLiteral("pseudonym"));
    CHECK(pseudonym->text().startsWith(u'V'));
    CHECK(panel.focusWidget() == pseudonym);

    similar().front()->setFocus();
    QTest::keyClick(similar().front(), Qt::Key_Down);
    CHECK(panel.focusWidget() == similar().back());
    QTest::keyClick(similar().back(), Qt::Key_Down); // stays: the page is not walked through
    CHECK(panel.focusWidget() == similar().back());
    CHECK(ui::readingStops(panel).contains(similar().back()));
    CHECK_FALSE(ui::readingStops(panel).contains(similar().front()));
    QTest::keyClick(similar().back(), Qt::Key_Home);
    CHECK(panel.focusWidget() == similar().front());
}

TEST_CASE("the keys that save ask once more while somebody similar is there", "[people]") {
    PageFixture page;
    auto known = called("Lasta", "LUMAT-BOKID-01");
    known.birthYear = 1999;
    page.save(known);
    ui::NewPersonPanel panel(page.session(), page.navigator());
    panel.resize(420, 900);
    panel.show();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.start();
    auto& given = *panel.findChild<QLineEdit*>(QStringLiteral("given_name"));
    QTest::keyClicks(&given, QStringLiteral("Lasta"));
    const auto count = [&] {
        const auto all = page.session().casework().where<Person>("pseudonym", "Lasta").value();
        return all.size();
    };
    REQUIRE(QTest::qWaitFor([&] {
        const auto* found = panel.findChild<QPushButton*>(QStringLiteral("similar_record"));
        return found != nullptr && found->isVisible();
    }));
    QTest::keyClick(&given, Qt::Key_Return, Qt::ControlModifier);
    auto* similar = panel.focusWidget();
    REQUIRE(similar != nullptr);
    CHECK(similar->objectName() == QStringLiteral("similar_record"));
    CHECK(similar->accessibleName().contains(QStringLiteral("1999")));
    CHECK(count() == 1);
    CHECK_FALSE(page.navigator().person().has_value()); // nothing was made yet
    QTest::keyClick(similar, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.navigator().person().has_value());
    CHECK(page.navigator().person()->first != known.id); // a new record
}

TEST_CASE("what is needed first is asked first, and everything is saved in one record",
          "[people]") {
    PageFixture page;
    ui::NewPersonPanel panel(page.session(), page.navigator());
    panel.resize(420, 900);
    panel.show();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.start();
    const auto stops = ui::readingStops(panel);
    int before = -1;
    for (const auto* name : {"given_name", "family_name", "pseudonym", "birth_year", "age_basis",
                             "interpreter_needed", "channel", "never_say", "reached_us_through",
                             "nationality_group", "first_contact", "create_person"}) {
        INFO(name);
        auto* field = panel.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(field != nullptr);
        const auto at = static_cast<int>(stops.indexOf(field));
        CHECK(at > before);
        before = at;
    }
    const auto type = [&](const char* name, const QString& text) {
        auto* line = panel.findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(line != nullptr);
        line->setFocus();
        QTest::keyClicks(line, text);
    };
    type("pseudonym", QStringLiteral("Lasta"));
    type("birth_year", QStringLiteral("1999"));
    auto* region = panel.findChild<QComboBox*>(QStringLiteral("nationality_group"));
    REQUIRE(region->count() > 1);
    region->setCurrentIndex(1);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.navigator().person().has_value());
    const auto kept =
        page.session().casework().find<Person>(page.navigator().person()->first).value();
    REQUIRE(kept.has_value());
    CHECK(kept->pseudonym == "Lasta");
    CHECK(kept->birthYear == 1999);
    CHECK(QString::fromStdString(kept->nationalityGroup.text) == region->itemData(1).toString());
    CHECK(kept->firstContact == page.today());
}

TEST_CASE("a name that nobody has is said to be new, and a way that was agreed is confirmed",
          "[people]") {
    PageFixture page;
    ui::NewPersonPanel panel(page.session(), page.navigator());
    panel.resize(420, 900);
    panel.show();
    panel.start();
    const auto* title = panel.findChild<QLabel*>(QStringLiteral("similar_title"));
    REQUIRE(title != nullptr);
    CHECK_FALSE(title->isVisibleTo(&panel));
    QTest::keyClicks(panel.findChild<QLineEdit*>(QStringLiteral("given_name")), u"Zorica"_qs);
    CHECK(QTest::qWaitFor([&] { return title->isVisibleTo(&panel); }));
    CHECK(title->text().startsWith(u"Nobody"_qs));
    for (auto* form : panel.findChildren<ui::RecordForm*>()) {
        if (form->description().kind == Description<SafeContact>::kind) {
            form->editor("channel").setValue(Value(std::string("mobile")));
            form->editor("address").setTyped(u"+381 60 000 0000"_qs);
            form->editor("may_contact").setValue(Value(std::string("yes")));
        }
    }
    panel.findChild<QPushButton*>(QStringLiteral("create_person"))->click();
    REQUIRE(page.navigator().person().has_value());
    const auto ways = page.session().confidential()->where<SafeContact>(
        "person", page.navigator().person()->first);
    REQUIRE(ways.value().size() == 1);
    CHECK(ways->front().verifiedOn == page.today()); // asked today, so not due today
}
