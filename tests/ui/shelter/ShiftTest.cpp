// SPDX-License-Identifier: GPL-3.0-or-later
// What one shift tells the next, and the places on Today.
#include "ShelterHouse.h"
#include "core/shelter/ShiftNote.h"
#include "ui/components/PlaceStrip.h"
#include "ui/components/TextLabel.h"
#include "ui/components/ThinLine.h"
#include "ui/shelter/ShelterPage.h"
#include "ui/today/TodayPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<ShiftTask> tasksOf(ShelterHouse& house) {
    return house.session()
        .confidential()
        ->where<ShiftTask>("worker", house.session().worker().id)
        .value();
}

void leaveNote(ShelterHouse& house, int hoursAgo, const char* text) {
    ShiftNote note;
    note.id = RecordId::generate();
    note.at = Timestamp{house.session().now().seconds - hoursAgo * 3600};
    note.worker = house.session().worker().id;
    note.text = text;
    REQUIRE(house.session().vault().write([&](Transaction& transaction) {
        return transaction.save(house.session().confidential().value(), note);
    }));
}

} // namespace

TEST_CASE("a note of the shift is kept as a draft, and Ctrl+Enter saves it", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    auto page = openPage<ui::ShelterPage>(house);
    auto* field = &visible<QPlainTextEdit>(*page, "shift_note_text");
    typeInto(*field, u"Mirna noć."_qs);
    DraftHouse::pause();
    page.reset();
    house.cutPower();
    page = openPage<ui::ShelterPage>(house);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    field = &visible<QPlainTextEdit>(*page, "shift_note_text");
    CHECK(field->toPlainText() == u"Mirna noć."_qs);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(field->toPlainText().isEmpty());
    CHECK(house.drafts().empty());
    CHECK(visible<QLabel>(*page, "shift_note_0").text() == u"Mirna noć."_qs);
    CHECK_FALSE(shows(*page, "older_shift_notes")); // there is only one
    CHECK(shows(*page, "shift_notes_next"));        // mine is not from the shift before
    CHECK(visible<QLabel>(*page, "shift_note_0_by").text().startsWith(u"You, "_qs));
}

TEST_CASE("notes of one shift are one message, and older ones are one press away", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    leaveNote(house, 40, "Synthetic old");
    leaveNote(house, 15, "Synthetic first");
    leaveNote(house, 13, "Synthetic second");
    const auto page = openPage<ui::ShelterPage>(house);
    CHECK(visible<QLabel>(*page, "shift_note_0").text() == u"Synthetic second"_qs);
    CHECK(visible<QLabel>(*page, "shift_note_1").text() == u"Synthetic first"_qs);
    CHECK_FALSE(shows(*page, "shift_note_2"));
    press(*page, "older_shift_notes");
    CHECK(visible<QLabel>(*page, "shift_note_2").text() == u"Synthetic old"_qs);
}

TEST_CASE("none of my notes for the next shift hides another", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    for (const auto& text : {u"Synthetic first"_qs, u"Synthetic second"_qs}) {
        typeInto(visible<QPlainTextEdit>(*page, "shift_note_text"), text);
        press(*page, "save_shift_note");
    }
    CHECK(shows(*page, "shift_note_0"));
    CHECK(shows(*page, "shift_note_1"));
    CHECK_FALSE(shows(*page, "older_shift_notes"));
}

TEST_CASE("a note of the shift before stands apart from mine for the next", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    leaveNote(house, 13, "Quiet (synthetic)."); // whoever has two shifts in a row
    const auto page = openPage<ui::ShelterPage>(house);
    CHECK(visible<QLabel>(*page, "shift_note_0").text() == u"Quiet (synthetic)."_qs);
    CHECK_FALSE(shows(*page, "shift_notes_next"));
    typeInto(visible<QPlainTextEdit>(*page, "shift_note_text"), u"Synthetic second"_qs);
    press(*page, "save_shift_note");
    CHECK(visible<QLabel>(*page, "shift_note_1").text() == u"Quiet (synthetic)."_qs);
    CHECK(shows(*page, "shift_notes_next"));
    CHECK(visible<QLabel>(*page, "shift_note_0").text() == u"Synthetic second"_qs);
}

TEST_CASE("a task of the shift is written, ticked and opened again", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    auto& line = visible<QLineEdit>(*page, "new_shift_task");
    line.setFocus();
    typeInto(line, u"Prepare room 3"_qs);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(line.text().isEmpty());
    REQUIRE(tasksOf(house).size() == 1);
    CHECK_FALSE(tasksOf(house).front().doneAt);
    page->refresh(); // as the window does after every save
    visible<QCheckBox>(*page, "shift_task_0").click();
    REQUIRE(tasksOf(house).front().doneAt);
    CHECK(tasksOf(house).front().doneBy == house.session().worker().id);
    page->refresh();
    auto& tick = visible<QCheckBox>(*page, "shift_task_0");
    CHECK(tick.isChecked());
    tick.click();
    CHECK_FALSE(tasksOf(house).front().doneAt);
}

TEST_CASE("a thin line parts the tasks of a shift", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    for (const auto& task : {u"Prepare room 3"_qs, u"Walk round"_qs}) {
        auto& line = visible<QLineEdit>(*page, "new_shift_task");
        typeInto(line, task);
        QTest::keyClick(&line, Qt::Key_Return);
        page->refresh();
    }
    const auto* tasks = page->findChild<QWidget*>(u"shift_tasks"_qs);
    REQUIRE(tasks != nullptr);
    CHECK(tasks->findChildren<ui::ThinLine*>().size() == 1);
}

TEST_CASE("a shift reads its own tasks first, and few of what is due for people", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    for (int at = 0; at < 8; ++at) {
        house.save(anAction(house.person, day("2026-03-06")));
    }
    const auto page = openPage<ui::ShelterPage>(house);
    const auto due = [&page] {
        int shown = 0;
        while (shows(*page, QStringLiteral("shift_due_%1").arg(shown).toLatin1().constData())) {
            ++shown;
        }
        return shown;
    };
    CHECK(due() == 6);
    for (int at = 0; at < 5; ++at) {
        auto& line = visible<QLineEdit>(*page, "new_shift_task");
        typeInto(line, u"Walk round"_qs);
        QTest::keyClick(&line, Qt::Key_Return);
        page->refresh();
    }
    CHECK(due() == 2);
    CHECK(shows(*page, "shift_due_rest"));
}

TEST_CASE("the field for the next shift stands above what is seldom pressed", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    leaveNote(house, 40, "Synthetic old");
    leaveNote(house, 13, "Synthetic first");
    const auto page = openPage<ui::ShelterPage>(house);
    const auto& field = visible<QPlainTextEdit>(*page, "shift_note_text");
    const auto& older = visible<QWidget>(*page, "older_shift_notes");
    CHECK(field.mapTo(page.get(), QPoint(0, field.height())).y() <=
          older.mapTo(page.get(), QPoint()).y());
}

TEST_CASE("what matters tonight stands on the card, and can be taken away", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    const auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "tonight_bed");
    auto& text = visible<QPlainTextEdit>(*page, "text");
    text.setFocus();
    typeInto(text, u"Synthetic: nuts"_qs);
    choose(*page, "matter", u"allergy"_qs);
    press(*page, "save_tonight_note");
    CHECK(card(*page, 0).content().chip == u"Allergy"_qs);
    CHECK(card(*page, 0).content().lines.contains(u"Synthetic: nuts"_qs));
    take(*page, 0, "forget_tonight_bed");
    CHECK(card(*page, 0).content().chip.isEmpty());
    CHECK_FALSE(card(*page, 0).content().lines.contains(u"Synthetic: nuts"_qs));
}

TEST_CASE("Today says how many places are taken and leads to them", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A", 1));
    house.save(aBed("B", 2));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    const auto page = openPage<ui::TodayPage>(house);
    CHECK(visible<ui::PlaceStrip>(*page, "shelter_places").accessibleName() ==
          u"Our beds: taken 1, held 0, free 1"_qs);
    press(*page, "today_shelter");
    CHECK(house.navigator().page() == ui::PageKind::Shelter);
}

TEST_CASE("the shelter says what it counts of its places", "[shelter]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A", 1));
    house.save(aBed("B", 2));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    const auto page = openPage<ui::ShelterPage>(house);
    CHECK(visible<ui::TextLabel>(*page, "shelter_shown").text().contains(u"taken or held"_qs));
}

TEST_CASE("Today says that the hour of a held place has passed", "[shelter]") {
    ShelterHouse house;
    auto held = aHeldPlace({}, house.save(aBed("A")).id, "2026-03-10");
    held.heldUntil = "23:59";
    house.save(held);
    const auto page = openPage<ui::TodayPage>(house);
    const auto said = [&] { return visible<QLabel>(*page, "shelter_state").text(); };
    CHECK_FALSE(said().contains(u"past the hour"_qs));
    held.heldUntil = "00:00";
    house.save(held);
    page->refresh();
    CHECK(said().contains(u"1 place"_qs));
    CHECK(said().contains(u"past the hour: hold longer or release"_qs));
}

TEST_CASE("Today says nothing of a house that keeps no beds", "[shelter]") {
    ShelterHouse house;
    const auto page = openPage<ui::TodayPage>(house);
    CHECK_FALSE(shows(*page, "shelter_card"));
}
