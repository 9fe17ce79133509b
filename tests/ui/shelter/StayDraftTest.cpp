// SPDX-License-Identifier: GPL-3.0-or-later
// A stay half typed is back on the page; stays that were stand with the person.
#include "ShelterHouse.h"
#include "ui/people/DetailsSection.h"

#include <QAbstractButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a place half held is offered again after a power cut", "[shelter][drafts]") {
    ShelterHouse house;
    house.save(aBed("A"));
    auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "hold_bed");
    press(*page, "without_record");
    type(*page, "held_until", u"20:00"_qs);
    DraftHouse::pause();
    page.reset();
    house.cutPower();
    page = openPage<ui::ShelterPage>(house);
    REQUIRE(isOffered(*page));
    goOn(*page);
    CHECK(textOf(*page, "held_until") == u"20:00"_qs);
    CHECK(visible<QComboBox>(*page, "bed").currentText().contains(u"bed A"_qs));
    press(*page, "save_stay");
    CHECK(card(*page, 0).content().state == ui::BedCard::State::Held);
    CHECK(house.drafts().empty());
}

TEST_CASE("the end of a stay half typed is offered for the stay it ends", "[shelter][drafts]") {
    ShelterHouse house;
    const auto bed = house.save(aBed("A"));
    house.save(aStay(house.person, bed.id, "2026-03-05"));
    auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "end_bed");
    choose(*page, "went_to", u"private"_qs);
    DraftHouse::pause();
    page.reset();
    house.cutPower();
    page = openPage<ui::ShelterPage>(house);
    REQUIRE(isOffered(*page));
    goOn(*page);
    CHECK(visible<QComboBox>(*page, "went_to").currentData().toString() == u"private"_qs);
    press(*page, "save_stay");
    CHECK(house.staysOf(house.person).front().state == StayState::Ended);
}

TEST_CASE("a new stay half typed goes on as it was begun when a place is held meanwhile",
          "[shelter][drafts]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto kept = house.save(aBed("B", 1));
    auto page = openPage<ui::ShelterPage>(house);
    QTest::keyClick(&card(*page, 0), Qt::Key_Return);
    auto& who = visible<QLineEdit>(*page, "pick_person");
    QTest::keyClicks(&who, u"Lasta"_qs);
    QTest::keyClick(&who, Qt::Key_Return);
    type(*page, "planned_until", u"20.3.2026"_qs);
    DraftHouse::pause();
    page.reset();
    REQUIRE(house.drafts().size() == 1);
    house.save(aHeldPlace(house.person, kept.id, "2026-03-10"));
    page = openPage<ui::ShelterPage>(house);
    REQUIRE(isOffered(*page));
    goOn(*page);
    CHECK(textOf(*page, "planned_until").contains(u"20"_qs));
    press(*page, "cancel_stay");
    CHECK(house.drafts().empty()); // it was this form's
}

TEST_CASE("where a person stays and stayed stands with the person", "[shelter]") {
    ShelterHouse house;
    const auto first = house.save(aBed("A", 1));
    const auto second = house.save(aBed("B", 2));
    house.save(anEndedStay(house.person, first.id, "2026-02-01", "2026-02-11"));
    house.save(aStay(house.person, second.id, "2026-03-05"));
    const auto section = openSection<ui::DetailsSection>(house);
    REQUIRE(shows(*section, "stays_card"));
    const auto lines = section->findChildren<QWidget*>(u"stay_line"_qs);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0]->accessibleName().contains(u"bed B"_qs)); // the newest first
    CHECK(lines[1]->accessibleDescription().contains(u"10 night"_qs));
    press(*section, "stays_shelter");
    CHECK(house.navigator().page() == ui::PageKind::Shelter);
}

TEST_CASE("nothing is said of stays of somebody who never stayed here", "[shelter]") {
    ShelterHouse house;
    const auto section = openSection<ui::DetailsSection>(house);
    CHECK_FALSE(shows(*section, "stays_card"));
}
