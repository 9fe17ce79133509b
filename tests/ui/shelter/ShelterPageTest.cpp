// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/ShelterPage.h"

#include "ShelterHouse.h"
#include "ui/components/EmptyState.h"
#include "ui/components/Field.h"
#include "ui/session/Text.h"
#include "ui/shelter/StayPlan.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using State = ui::BedCard::State;

TEST_CASE("somebody is welcomed by keyboard alone", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    REQUIRE(card(*page, 0).content().state == State::Free);
    QTest::keyClick(&card(*page, 0), Qt::Key_Return);
    REQUIRE(page->focusWidget() != nullptr);
    REQUIRE(page->focusWidget()->objectName() == u"pick_person"_qs);
    QTest::keyClicks(page->focusWidget(), u"Lasta"_qs);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    REQUIRE(page->focusWidget() != nullptr);
    REQUIRE(page->focusWidget()->objectName() == u"bed"_qs);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto stays = house.staysOf(house.person);
    REQUIRE(stays.size() == 1);
    CHECK(stays.front().state == StayState::Staying);
    CHECK(stays.front().from == house.session().today());
    CHECK(house.accommodation(house.person) == "centre_shelter");
    CHECK(card(*page, 0).content().state == State::Taken);
    CHECK(card(*page, 0).content().pseudonym == u"Lasta"_qs);
    CHECK(card(*page, 0).hasFocus()); // where it began
    QTest::keyClick(&card(*page, 0), Qt::Key_Return);
    REQUIRE(house.navigator().person());
    CHECK(house.navigator().person()->first == house.person);
}

TEST_CASE("the beginning of a code is enough and the form says for whom", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto code = QString::fromStdString(
        house.session().casework().find<Person>(house.person).value().value().code);
    const auto page = openPage<ui::ShelterPage>(house);
    press(*page, "new_stay");
    auto& line = visible<QLineEdit>(*page, "pick_person");
    const auto* field = visible<QWidget>(*page, "pick_person").parentWidget();
    CHECK(field->parentWidget()->rect().contains(field->geometry())); // nothing of it is cut
    QTest::keyClicks(&line, u"nobodylikethat"_qs);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(shows(*page, "pick_person"));
    line.clear();
    QTest::keyClicks(&line, code.left(5));
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(shows(*page, "record_panel"));
    QString said;
    for (const auto* label : visible<QWidget>(*page, "record_panel").findChildren<QLabel*>()) {
        said += label->text();
    }
    CHECK(said.contains(u"Lasta, "_qs + code));
}

TEST_CASE("after a new stay the keys are at its own card", "[shelter][keys]") {
    ShelterHouse house;
    const auto first = house.save(aBed("A", 1));
    const auto second = house.save(aBed("B", 2));
    const auto other = house.savePerson("Maslina", 1990);
    house.save(aStay(other.id, first.id, "2026-03-05"));
    const auto page = openPage<ui::ShelterPage>(house);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    press(*page, "new_stay");
    QTest::keyClicks(page->focusWidget(), u"Lasta"_qs);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    choose(*page, "bed", idOf(second));
    press(*page, "save_stay");
    REQUIRE(house.staysOf(house.person).size() == 1);
    CHECK(card(*page, 1).content().state == State::Taken);
    CHECK(card(*page, 1).hasFocus());
}

TEST_CASE("moving somebody asks about the child who stays there too", "[shelter]") {
    ShelterHouse house;
    const auto from = house.save(aBed("A", 1));
    const auto to = house.save(aBed("B", 2));
    const auto cot = house.save(aBed("C", 3, "children"));
    const auto cotThere = house.save(aBed("D", 4, "children"));
    const auto child = house.savePerson("Vrabac", 2020);
    house.save(aStay(house.person, from.id, "2026-03-05"));
    auto with = aStay(child.id, cot.id, "2026-03-05");
    with.withPerson = house.person;
    house.save(with);
    const auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "move_bed");
    choose(*page, "bed", idOf(to));
    CHECK(visible<QComboBox>(*page, "child_0").currentIndex() == 0); // stays, unless said
    choose(*page, "child_0", idOf(cotThere));
    press(*page, "save_stay");
    CHECK(card(*page, 0).content().state == State::Free);
    CHECK(card(*page, 1).content().code ==
          QString::fromStdString(
              house.session().casework().find<Person>(house.person).value().value().code));
    CHECK(card(*page, 2).content().state == State::Free);
    CHECK(card(*page, 3).content().state == State::Taken);
    CHECK(card(*page, 3).content().icon == ui::IconName::Child);
}

TEST_CASE("a card says one thing in each line, the age in words and a code in one piece",
          "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A", 1));
    const auto cot = house.save(aBed("B", 2, "children"));
    house.save(aBed("C", 3));
    const auto child = house.savePerson("Vrabac 4", 2020);
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    auto with = aStay(child.id, cot.id, "2026-03-05");
    with.withPerson = house.person;
    house.save(with);
    const auto page = openPage<ui::ShelterPage>(house);
    const auto codeOf = [&](const RecordId& person) {
        return QString::fromStdString(
            house.session().casework().find<Person>(person).value().value().code);
    };
    const QWidget* board = page.get();
    QList<const ui::BedCard*> cards;
    for (const auto* each : board->findChildren<ui::BedCard*>()) {
        cards << each;
    }
    const auto found = std::find_if(cards.begin(), cards.end(), [](const auto* each) {
        return each->content().pseudonym == u"Vrabac 4"_qs; // no second number behind it
    });
    REQUIRE(found != cards.end());
    const auto& lines = (*found)->content().lines;
    REQUIRE(lines.size() == 1);
    const int years = house.session().today().year() - 2020;
    CHECK(lines.first().startsWith(u"Child of %1"_qs.arg(years)));
    CHECK(lines.first().endsWith(ui::unbroken(codeOf(house.person)))); // whom it stays with
    CHECK((*found)->accessibleDescription().contains(codeOf(house.person)));
}

TEST_CASE("the menu of a card is a small button in its first line", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A", 1));
    house.save(aBed("B", 2));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    const auto page = openPage<ui::ShelterPage>(house);
    const auto& taken = card(*page, 0);
    const auto* more = taken.findChild<QPushButton*>(u"bed_more"_qs);
    REQUIRE(more != nullptr);
    CHECK(more->accessibleName() == u"More about "_qs + taken.content().code);
    CHECK(more->width() == more->height());
    CHECK(more->geometry().top() < taken.height() / 4);
    const auto* free = card(*page, 1).findChild<QPushButton*>(u"bed_more"_qs);
    CHECK(free->accessibleName() == u"More about "_qs + card(*page, 1).content().place);
}

TEST_CASE("a form takes the place of the shift and the beds keep their columns", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A", 1));
    house.save(aBed("B", 2));
    house.save(aBed("C", 3));
    const auto page = openPage<ui::ShelterPage>(house);
    const auto at = [&](const QWidget& part) { return part.mapTo(page.get(), QPoint()); };
    const auto& side = visible<QWidget>(*page, "shift_side");
    const auto isBeside = [&] {
        QCoreApplication::processEvents();
        const auto& last = card(*page, 2);
        CHECK(at(card(*page, 0)).y() == at(last).y());
        const auto& board = visible<QWidget>(*page, "bed_board");
        CHECK(at(last).x() + last.width() == at(board).x() + board.width());
        return at(side).x() > at(last).x();
    };
    CHECK(isBeside());
    press(*page, "new_stay");
    press(*page, "without_record");
    CHECK_FALSE(isBeside()); // below, where it is not lost
    CHECK(at(side).y() > at(card(*page, 2)).y());
    CHECK(at(visible<QWidget>(*page, "new_stay")).y() ==
          at(visible<QWidget>(*page, "hold_place")).y());
    press(*page, "cancel_stay");
    CHECK(isBeside());
}

TEST_CASE("a child may stay where it is when somebody is moved", "[shelter]") {
    ShelterHouse house;
    const auto from = house.save(aBed("A", 1));
    const auto to = house.save(aBed("B", 2));
    const auto cot = house.save(aBed("C", 3, "children"));
    const auto child = house.savePerson("Vrabac", 2020);
    house.save(aStay(house.person, from.id, "2026-03-05"));
    auto with = aStay(child.id, cot.id, "2026-03-05");
    with.withPerson = house.person;
    house.save(with);
    const auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "move_bed");
    choose(*page, "bed", idOf(to));
    press(*page, "save_stay");
    CHECK(card(*page, 1).content().state == State::Taken);
    REQUIRE(house.staysOf(child.id).size() == 1);
    CHECK(house.staysOf(child.id).front().bed == cot.id);
}

TEST_CASE("a stay ends with where the person went", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    const auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "end_bed");
    choose(*page, "went_to", u"private"_qs);
    press(*page, "save_stay");
    const auto stays = house.staysOf(house.person);
    REQUIRE(stays.size() == 1);
    CHECK(stays.front().state == StayState::Ended);
    CHECK(stays.front().leftOn == house.session().today());
    CHECK(house.accommodation(house.person) == "private");
    CHECK(card(*page, 0).content().state == State::Free);
}

TEST_CASE("a stay that is begun from a person has found that person already", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    page->welcome({}, house.person);
    press(*page, "picked_person");
    CHECK(visible<QWidget>(*page, "save_stay").isEnabled());
    page->welcome(); // from the page itself nobody is meant
    const auto* panel = page->findChild<QWidget*>(QStringLiteral("who_panel"));
    REQUIRE(panel != nullptr);
    CHECK(panel->isVisible());
    CHECK(panel->findChild<QLineEdit*>()->text().isEmpty());
}

TEST_CASE("the card of somebody who is only written to says not to call", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    CHECK_FALSE(
        card(*openPage<ui::ShelterPage>(house), 0).content().lines.contains(u"Do not call"_qs));
    SafeContact way;
    way.id = RecordId::generate();
    way.person = house.person;
    way.channel = Code{"sms"};
    way.mayContact = MayContact::Yes;
    const auto access = house.session().confidential().value();
    REQUIRE(house.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(access, way); }));
    const auto page = openPage<ui::ShelterPage>(house);
    CHECK(card(*page, 0).content().lines.contains(u"Do not call"_qs));
}

TEST_CASE("a place is held without a person, and released", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "hold_bed");
    press(*page, "without_record");
    type(*page, "held_until", u"20:00"_qs);
    press(*page, "save_stay");
    REQUIRE(card(*page, 0).content().state == State::Held);
    CHECK(card(*page, 0).content().chip.contains(u"20:00"_qs));
    take(*page, 0, "release_bed");
    CHECK(card(*page, 0).content().state == State::Free);
    const auto stays = house.session().casework().where<Stay>("bed", bed.id).value();
    REQUIRE(stays.size() == 1);
    CHECK(stays.front().state == StayState::Cancelled);
}

TEST_CASE("a place whose hour has passed says so, and what there is to decide", "[shelter]") {
    ShelterHouse house;
    auto held = aHeldPlace({}, house.save(aBed("A")).id, "2026-03-10");
    held.heldUntil = "00:00";
    house.save(held);
    const auto page = openPage<ui::ShelterPage>(house);
    const auto* timer = page->findChild<QTimer*>(u"next_hour"_qs);
    REQUIRE(timer != nullptr);
    CHECK(card(*page, 0).content().chip == u"00:00 has passed"_qs);
    CHECK(card(*page, 0).content().lines.join(u' ').contains(u"hold it longer or release it"_qs,
                                                             Qt::CaseInsensitive));
    CHECK_FALSE(timer->isActive());
    held.heldUntil = "23:59";
    house.save(held);
    page->refresh();
    CHECK(card(*page, 0).content().chip == u"until 23:59"_qs);
    CHECK_FALSE(card(*page, 0).content().lines.join(u' ').contains(u"release"_qs));
    CHECK(timer->isActive()); // it says so without a key
}

TEST_CASE("an hour that passes while nobody sees the house is said when it is shown again",
          "[shelter]") {
    ShelterHouse house;
    auto held = aHeldPlace({}, house.save(aBed("A")).id, "2026-03-10");
    held.heldUntil = "23:59";
    house.save(held);
    const auto page = openPage<ui::ShelterPage>(house);
    auto* timer = page->findChild<QTimer*>(u"next_hour"_qs);
    REQUIRE(timer != nullptr);
    REQUIRE(card(*page, 0).content().chip == u"until 23:59"_qs);
    page->hide();
    held.heldUntil = "00:00"; // as if the night had come
    house.save(held);
    timer->start(0);
    REQUIRE(QTest::qWaitFor([&] { return !timer->isActive(); }));
    page->show();
    CHECK(card(*page, 0).content().chip == u"00:00 has passed"_qs);
    held.heldUntil = "23:59";
    house.save(held);
    page->refresh();
    REQUIRE(timer->isActive());
    page->arrangeBeds();
    CHECK_FALSE(timer->isActive()); // no card is shown
}

TEST_CASE("a new stay of somebody for whom a place is held proposes it and ends the holding",
          "[shelter]") {
    ShelterHouse house;
    const auto free = house.save(aBed("A"));
    const auto kept = house.save(aBed("B", 1));
    const auto held = house.save(aHeldPlace(house.person, kept.id, "2026-03-10"));
    const auto page = openPage<ui::ShelterPage>(house);
    const bool named = GENERATE(false, true); // the other bed was named before
    if (named) {
        QTest::keyClick(&card(*page, 0), Qt::Key_Return);
    } else {
        press(*page, "new_stay");
    }
    auto& line = visible<QLineEdit>(*page, "pick_person");
    QTest::keyClicks(&line, u"Lasta"_qs);
    QTest::keyClick(&line, Qt::Key_Return);
    const auto& bed = named ? free : kept;
    CHECK(visible<QComboBox>(*page, "bed").currentData().toString() == idOf(bed));
    QString said;
    for (const auto* label : visible<QWidget>(*page, "record_panel").findChildren<QLabel*>()) {
        said += label->text();
    }
    CHECK(said.contains(u"is held for the person"_qs));
    press(*page, "save_stay");
    const auto stays = house.staysOf(house.person);
    REQUIRE(stays.size() == 1);
    CHECK(stays.front().id == held.id);
    CHECK(stays.front().bed == bed.id);
    CHECK(stays.front().state == StayState::Staying);
}

TEST_CASE("a stay that meets another says why, and keeps what was typed", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    const auto other = house.savePerson("Maslina", 1990);
    house.save(aHeldPlace(other.id, bed.id, "2026-03-14"));
    const auto page = openPage<ui::ShelterPage>(house);
    QTest::keyClick(&card(*page, 0), Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"Lasta"_qs);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    type(*page, "planned_until", u"20.3.2026"_qs);
    press(*page, "save_stay");
    CHECK(visible<ui::Field>(*page, "bed_field").error().contains(u"taken, held or out of use"_qs));
    CHECK_FALSE(shows(*page, "refusal")); // once
    CHECK(textOf(*page, "planned_until").contains(u"20"_qs));
    CHECK(house.staysOf(house.person).empty());
    auto& until = visible<QLineEdit>(*page, "planned_until");
    until.clear();
    typeInto(until, u"14.3.2026"_qs);
    press(*page, "save_stay");
    CHECK(house.staysOf(house.person).size() == 1);
}

TEST_CASE("arrows walk over the cards", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A", 1));
    house.save(aBed("B", 2));
    house.save(aBed("C", 3, "children"));
    const auto page = openPage<ui::ShelterPage>(house);
    card(*page, 0).setFocus();
    QTest::keyClick(&card(*page, 0), Qt::Key_Right);
    CHECK(page->focusWidget() == &card(*page, 1));
    QTest::keyClick(&card(*page, 1), Qt::Key_Down);
    CHECK(page->focusWidget() == &card(*page, 2));
    QTest::keyClick(&card(*page, 2), Qt::Key_Up);
    CHECK(page->focusWidget() == &card(*page, 0));
}

TEST_CASE("no name stands on the page, and while presenting codes only", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    const auto access = house.session().confidential().value();
    REQUIRE(house.session().vault().write([&](Transaction& transaction) {
        return transaction.save(access, aName(house.person, "Synthetic", "Surname"));
    }));
    const auto said = [](const QWidget& page) {
        QStringList all;
        for (const auto* widget : page.findChildren<QWidget*>()) {
            all << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                all << label->text();
            }
        }
        return all.join(u'\n');
    };
    auto page = openPage<ui::ShelterPage>(house);
    CHECK(said(*page).contains(u"Lasta"_qs));
    CHECK_FALSE(said(*page).contains(u"Synthetic"_qs));
    CHECK_FALSE(said(*page).contains(u"Surname"_qs));
    house.session().setPresenting(true);
    page = openPage<ui::ShelterPage>(house);
    CHECK_FALSE(said(*page).contains(u"Lasta"_qs));
    CHECK(card(*page, 0).content().code.size() > 0);
}

TEST_CASE("a house without beds says what would be here", "[shelter]") {
    ShelterHouse house;
    const auto page = openPage<ui::ShelterPage>(house);
    CHECK(shows(*page, "shelter_empty"));
    visible<ui::EmptyState>(*page, "shelter_empty").action().click();
    press(*page, "add_shelter_bed");
    type(*page, "room", u"Attic"_qs);
    choose(*page, "unit", u"women"_qs);
    press(*page, "save_shelter_bed");
    press(*page, "back_to_house");
    CHECK(card(*page, 0).content().place == u"Attic"_qs);
}

TEST_CASE("a shelter worker does all but arrange beds", "[shelter]") {
    UiSession vault;
    const auto person = vault.savePerson("Lasta");
    REQUIRE(vault->vault().write(
        [&](Transaction& transaction) { return transaction.save(aBed("A")); }));
    REQUIRE(StaffAccess(vault->vault())
                .add({"sanja", {}, Role::ShelterWorker, SecretBytes::fromText(kPassphrase)}));
    vault.take().reset();
    auto opened = Vault::open(vault.path(), {"sanja", SecretBytes::fromText(kPassphrase)},
                              vault.environment());
    REQUIRE(opened);
    ui::Session session(std::move(*opened), test::definitions(), vault.words());
    RememberingNavigator navigator;
    ui::ShelterPage page(session, navigator);
    page.resize(1282, 700);
    page.refresh();
    page.show();
    CHECK_FALSE(shows(page, "arrange_beds"));
    CHECK(shows(page, "new_stay"));
    QTest::keyClick(&card(page, 0), Qt::Key_Return);
    QTest::keyClicks(page.focusWidget(), u"Lasta"_qs);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    press(page, "save_stay");
    CHECK(card(page, 0).content().state == State::Taken);
    CHECK(session.casework().find<Person>(person.id).value().value().accommodation.text ==
          "centre_shelter");
}

TEST_CASE("arrows walk over the plan, and Enter opens a stay", "[shelter]") {
    ui::StayPlan plan;
    plan.setDays({{u"Tue 10"_qs, u"10"_qs, false}, {u"Wed 11"_qs, u"11"_qs, false}}, 0);
    plan.setLines(
        {{u"Bed 1A"_qs, {{-1, 0, u"Iva"_qs, u"first"_qs}, {1, {}, u"Ana"_qs, u"second"_qs}}},
         {u"Bed 1B"_qs, {}},
         {u"Bed 2A"_qs, {{0, {}, u"Vera"_qs, u"third"_qs}}}});
    plan.resize(400, plan.sizeHint().height());
    plan.show();
    QSignalSpy opened(&plan, &ui::StayPlan::opened);
    QFocusEvent in(QEvent::FocusIn);
    QCoreApplication::sendEvent(&plan, &in);
    CHECK(plan.accessibleDescription() == u"first"_qs);
    QTest::keyClick(&plan, Qt::Key_Right);
    CHECK(plan.accessibleDescription() == u"second"_qs);
    QTest::keyClick(&plan, Qt::Key_Down); // over a bed that nobody has
    CHECK(plan.accessibleDescription() == u"third"_qs);
    QTest::keyClick(&plan, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().at(0).toInt() == 2);
    CHECK(opened.front().at(1).toInt() == 0);
}
