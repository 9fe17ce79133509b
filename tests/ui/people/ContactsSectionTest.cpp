// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactsSection.h"

#include "core/reports/HelplineContact.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Banner.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Segments.h"
#include "ui/people/SafeContactList.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace zaklon::ui {
namespace {

TEST_CASE("whether a way may be used is chosen by somebody before it is saved", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    const auto ways = [&] {
        const auto access = page.session().confidential().value();
        return access.where<SafeContact>("person", person.id).value();
    };
    SafeContactList list(page.session());
    list.showPerson(person.id);
    list.show();
    list.startNew();
    auto& channel = *list.findChild<QComboBox*>(QStringLiteral("channel"));
    channel.setCurrentIndex(channel.findData(QStringLiteral("mobile")));
    auto& may = *list.findChild<Segments*>(QStringLiteral("may_contact"));
    CHECK_FALSE(may.current());
    auto& save = *list.findChild<QPushButton*>(QStringLiteral("save_safe_contact"));
    save.click();
    CHECK(list.findChild<Field*>(QStringLiteral("may_contact_field"))->hasError());
    CHECK(ways().empty());
    may.button(1).click();
    save.click();
    REQUIRE(ways().size() == 1);
    CHECK(ways().front().mayContact == MayContact::OnlyUrgent);
}

TEST_CASE("hours of a way are typed as people write them, and each problem stands at its own field",
          "[people][safe_contact]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContactList list(page.session());
    list.showPerson(person.id);
    list.show();
    list.startNew();
    auto& channel = *list.findChild<QComboBox*>(QStringLiteral("channel"));
    channel.setCurrentIndex(channel.findData(QStringLiteral("mobile")));
    list.findChild<Segments*>(QStringLiteral("may_contact"))->button(0).click();
    const auto type = [&](const char* name, const char* text) {
        auto& line = *list.findChild<QLineEdit*>(QString::fromLatin1(name));
        line.clear();
        QTest::keyClicks(&line, QString::fromLatin1(text));
    };
    const auto hasError = [&](const char* name) {
        return list.findChild<Field*>(QLatin1String(name) + QStringLiteral("_field"))->hasError();
    };
    auto& save = *list.findChild<QPushButton*>(QStringLiteral("save_safe_contact"));
    const auto ways = [&] {
        const auto access = page.session().confidential().value();
        return access.where<SafeContact>("person", person.id).value();
    };
    type("from_time", "9");
    type("to_time", "late");
    save.click();
    CHECK_FALSE(hasError("from_time"));
    CHECK(hasError("to_time"));
    type("to_time", "9.00");
    save.click();
    CHECK(hasError("to_time")); // both the same
    CHECK(ways().empty());
    type("to_time", "17.00");
    auto& line = *list.findChild<QLineEdit*>(QStringLiteral("to_time"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(line.text() == QStringLiteral("17:00")); // as it is kept
    type("not_from", "1200");
    type("not_to", "13.30");
    save.click();
    REQUIRE(ways().size() == 1);
    CHECK(ways().front().fromTime == "09:00");
    CHECK(ways().front().toTime == "17:00");
    CHECK(ways().front().notFrom == "12:00");
    CHECK(ways().front().notTo == "13:30");
}

TEST_CASE("the line that was just saved is the chosen one", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContactList list(page.session());
    list.showPerson(person.id);
    list.show();
    std::vector<RecordId> before;
    for (const auto* by : {"mobile", "email"}) {
        list.startNew();
        auto& channel = *list.findChild<QComboBox*>(QStringLiteral("channel"));
        channel.setCurrentIndex(channel.findData(QString::fromLatin1(by)));
        list.findChild<Segments*>(QStringLiteral("may_contact"))->button(1).click();
        list.findChild<QPushButton*>(QStringLiteral("save_safe_contact"))->click();
        const auto* table = list.findChild<QAbstractItemView*>(QStringLiteral("safe_contact_list"));
        const auto* rows = list.findChild<RecordListModel*>();
        REQUIRE(rows->at(table->currentIndex().row()) != nullptr);
        const auto chosen = rows->at(table->currentIndex().row())->id;
        CHECK(std::find(before.begin(), before.end(), chosen) == before.end());
        CHECK(list.focusWidget() == table);
        before.push_back(chosen);
    }
}

TEST_CASE("what forbids a way stands in its line as what forbids it", "[people][safe_contact]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    way.notWhen = "when the husband is home";
    way.maySpeakTo = "the sister";
    REQUIRE(page.session().vault().write([&](Transaction& transaction) {
        return transaction.save(*page.session().confidential(), way);
    }));
    SafeContactList list(page.session());
    list.showPerson(person.id);
    const auto* table = list.findChild<QAbstractItemView*>(QStringLiteral("safe_contact_list"));
    const auto line = table->model()->index(0, 1).data().toString();
    CHECK(line.contains(QStringLiteral("not when: when the husband is home")));
    CHECK(line.contains(QStringLiteral("may be spoken to: the sister")));
}

TEST_CASE("a way that was agreed without times says so in its line", "[people][safe_contact]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    const auto line = [&] {
        REQUIRE(page.session().vault().write([&](Transaction& transaction) {
            return transaction.save(*page.session().confidential(), way);
        }));
        SafeContactList list(page.session());
        list.showPerson(person.id);
        const auto* table = list.findChild<QAbstractItemView*>(QStringLiteral("safe_contact_list"));
        return table->model()->index(0, 1).data().toString();
    };
    CHECK(line() == QStringLiteral("no times agreed"));
    way.fromTime = "09:00";
    way.toTime = "12:00";
    CHECK(line() == QStringLiteral("every day  \u00b7  09:00 to 12:00"));
    way.fromTime = way.toTime = "";
    way.mayContact = MayContact::Never; // there is nothing to agree on
    CHECK(line().isEmpty());
}

TEST_CASE("confirming an agreed way opens its form at the day of it", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    REQUIRE(page.session().vault().write([&](Transaction& transaction) {
        return transaction.save(page.session().confidential().value(), way);
    }));
    ContactsSection section(page.session(), page.navigator());
    section.resize(1000, 700);
    section.showPerson(person.id);
    section.show();
    section.confirm(way.id);
    auto* day = section.findChild<QWidget*>(QStringLiteral("verified_on"));
    REQUIRE(day != nullptr);
    CHECK(day->isVisible());
    CHECK(day->window()->focusWidget() == day);
    CHECK(section.findChild<Segments*>(QStringLiteral("contacts_choice"))->current() == 1);
}

TEST_CASE("a way says after how many days it is asked about again and a child's sooner",
          "[people]") {
    test::PageFixture page;
    auto child = test::aPerson();
    child.birthYear = 2014;
    page.definitions().limits.lengths.contactConfirmDays = 21;
    SafeContactList list(page.session());
    list.show();
    const auto said = [&](const Person& person) {
        list.showPerson(page.save(person).id);
        list.startNew();
        return list.findChild<QWidget*>(QStringLiteral("verified_on"))->accessibleDescription();
    };
    CHECK(said(test::aPerson()).contains(QStringLiteral("Ask again after 21 day")));
    CHECK(said(child).contains(QStringLiteral("Ask again after 14 day")));
}

TEST_CASE("the hours of single days stand in the form only for a week that has them", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContactList list(page.session());
    list.resize(1000, 700);
    list.showPerson(person.id);
    list.show();
    list.startNew();
    auto& more = *list.findChild<QPushButton*>(QStringLiteral("other_hours"));
    auto& monday = *list.findChild<QLineEdit*>(QStringLiteral("monday_spans"));
    auto& sunday = *list.findChild<QLineEdit*>(QStringLiteral("sunday_spans"));
    CHECK(more.isVisible());
    CHECK_FALSE(monday.isVisible());
    CHECK_FALSE(sunday.isVisible());
    more.click();
    CHECK_FALSE(more.isVisible());
    CHECK(list.window()->focusWidget() == &monday);
    CHECK(sunday.isVisible());

    SECTION("the next way starts without them") {
        list.startNew();
        CHECK(more.isVisible());
        CHECK_FALSE(monday.isVisible());
    }
    SECTION("a way that has them shows them") {
        SafeContact way;
        way.id = RecordId::generate();
        way.person = person.id;
        way.channel = Code{"mobile"};
        way.mayContact = MayContact::Yes;
        way.sundaySpans = "10:00-12:00";
        REQUIRE(page.session().vault().write([&](Transaction& transaction) {
            return transaction.save(page.session().confidential().value(), way);
        }));
        list.startNew();
        list.edit(way.id);
        CHECK_FALSE(more.isVisible());
        CHECK(monday.isVisible());
        CHECK(sunday.text() == QStringLiteral("10:00-12:00"));
    }
    SECTION("typed ones that wait as a draft come back in sight") {
        QTest::keyClicks(&sunday, QStringLiteral("10:00-12:00"));
        SafeContact other;
        other.id = RecordId::generate();
        other.person = person.id;
        other.channel = Code{"mobile"};
        other.mayContact = MayContact::Yes;
        REQUIRE(page.session().vault().write([&](Transaction& transaction) {
            return transaction.save(page.session().confidential().value(), other);
        }));
        list.edit(other.id);
        CHECK_FALSE(sunday.isVisible());
        list.startNew();
        CHECK(sunday.isVisible());
        CHECK(sunday.text() == QStringLiteral("10:00-12:00"));
    }
}

TEST_CASE("no field of a form is lower than what stands in it, however wide the panel is",
          "[people][layout]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    SafeContactList list(page.session());
    list.showPerson(person.id);
    list.show();
    list.startNew();
    for (int width = 700; width < 1400; width += 13) {
        list.resize(width, 700);
        QCoreApplication::processEvents();
        for (auto* field : list.findChildren<Field*>()) {
            if (!field->isVisible()) {
                continue;
            }
            const auto& editor = field->editor();
            const int below = editor.mapTo(field, QPoint(0, editor.height())).y();
            CAPTURE(width, field->objectName().toStdString(), field->width());
            CHECK(below <= field->height());
        }
    }
}

TEST_CASE("an appointment card is found by its words, and not while strangers look on",
          "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    const auto isOffered = [&] {
        ContactsSection section(page.session(), page.navigator());
        section.showPerson(person.id);
        const auto commands = buttonCommands(section);
        return std::any_of(commands.begin(), commands.end(), [](const auto& command) {
            return command.words.startsWith(QStringLiteral("Appointment card"));
        });
    };
    CHECK(isOffered());
    page.session().setPresenting(true);
    CHECK_FALSE(isOffered());
}

TEST_CASE("choosing another list of contacts says that another part is shown", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    ContactsSection section(page.session(), page.navigator());
    section.showPerson(person.id);
    section.show();
    const QSignalSpy shown(&section, &Page::titleChanged);
    section.findChild<Segments*>(QStringLiteral("contacts_choice"))->button(1).click();
    CHECK(shown.count() == 1);
    CHECK(section.findChild<SafeContactList*>()->isVisible());
}

TEST_CASE("Ctrl+N adds to the list that is shown, also from the choice above it", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    ContactsSection section(page.session(), page.navigator());
    section.resize(1000, 640);
    section.show();
    section.showPerson(person.id);
    REQUIRE(QTest::qWaitForWindowActive(&section));
    auto& choice = *section.findChild<Segments*>(QStringLiteral("contacts_choice"));
    const auto isOpen = [&](const char* save) {
        return section.findChild<QPushButton*>(QString::fromLatin1(save))->isVisible();
    };
    choice.button(1).click();
    choice.button(1).setFocus();
    QTest::keyClick(&choice.button(1), Qt::Key_N, Qt::ControlModifier);
    CHECK(isOpen("save_safe_contact"));
    CHECK_FALSE(isOpen("save_contact"));
    section.findChild<QPushButton*>(QStringLiteral("cancel_safe_contact"))->click();
    choice.button(0).click();
    choice.button(0).setFocus();
    QTest::keyClick(&choice.button(0), Qt::Key_N, Qt::ControlModifier);
    CHECK(isOpen("save_contact"));
    CHECK_FALSE(isOpen("save_safe_contact"));
}

TEST_CASE("a number that was told in a call is proposed as a way and saved by nobody but us",
          "[people][safe_contact]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    HelplineContact call;
    call.id = RecordId::generate();
    call.at = page.session().now();
    call.person = person.id;
    call.safeToCallBack = YesNo::Yes;
    call.language = {"fr"};
    page.save(call);
    HelplineWords words;
    words.id = call.id;
    words.person = person.id;
    words.callBack = "+381 00 0000000";
    REQUIRE(page.session().vault().write([&](Transaction& transaction) {
        return transaction.save(page.session().confidential().value(), words);
    }));
    const auto ways = [&] {
        const auto access = page.session().confidential().value();
        return access.where<SafeContact>("person", person.id).value();
    };
    ContactsSection section(page.session(), page.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person.id);
    auto* banner = section.findChild<Banner*>(QStringLiteral("way_from_call"));
    REQUIRE(banner != nullptr);
    REQUIRE(banner->isVisible());
    for (const auto* label : banner->findChildren<QLabel*>()) {
        CHECK_FALSE(label->text().contains(QStringLiteral("0000000")));
    }
    banner->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    auto* list = section.findChild<SafeContactList*>();
    REQUIRE(list != nullptr);
    CHECK(list->isVisible());
    CHECK(list->findChild<QLineEdit*>(QStringLiteral("address"))->text() ==
          QStringLiteral("+381 00 0000000"));
    CHECK(list->findChild<QComboBox*>(QStringLiteral("language"))->currentData().toString() ==
          QStringLiteral("fr"));
    auto& may = *list->findChild<Segments*>(QStringLiteral("may_contact"));
    CHECK_FALSE(may.current());
    CHECK(ways().empty());
    may.button(0).click();
    list->findChild<QPushButton*>(QStringLiteral("save_safe_contact"))->click();
    CHECK(ways().size() == 1);
    CHECK_FALSE(banner->isVisible());
}

} // namespace
} // namespace zaklon::ui
