// SPDX-License-Identifier: GPL-3.0-or-later
// Each form that is not a plain list section: its drafts come back after a power cut.
#include "DraftHouse.h"
#include "core/people/SafeContact.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Segments.h"
#include "ui/people/ContactsSection.h"
#include "ui/people/DetailsSection.h"
#include "ui/people/PeoplePage.h"
#include "ui/referrals/DirectoryPage.h"
#include "ui/referrals/ReferralsSection.h"
#include "ui/services/CarePlanSection.h"
#include "ui/today/TodayPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what is typed about the person is back, a day that does not exist too", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DetailsSection>(house);
    type(*section, "place_of_birth", QStringLiteral("Ђурђевац"));
    type(*section, "date_of_birth", QStringLiteral("31.2."));
    section->refresh(); // as after any save elsewhere
    CHECK(textOf(*section, "date_of_birth") == u"31.2."_qs);
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::DetailsSection>(house);
    CHECK(shows(*section, "draft_offer_banner"));
    CHECK(textOf(*section, "place_of_birth") == u"Ђурђевац"_qs);
    CHECK(textOf(*section, "date_of_birth") == u"31.2."_qs);
    press(*section, "discard_details");
    CHECK(textOf(*section, "place_of_birth").isEmpty());
    CHECK(house.drafts().empty());
}

TEST_CASE("a new goal is back below its need, and nowhere else", "[drafts]") {
    DraftHouse house;
    const auto addNeed = [&](const char* area) {
        Need need;
        need.id = RecordId::generate();
        need.person = house.person;
        need.area = {area};
        need.openedOn = day("2026-03-01");
        REQUIRE(house.session().vault().write(
            [&](Transaction& transaction) { return transaction.save(need); }));
        return need.id;
    };
    addNeed("accommodation");
    addNeed("health");
    const auto addGoalBelow = [](ui::CarePlanSection& plan, int row) {
        auto& tree = visible<QTreeView>(plan, "care_plan");
        tree.setCurrentIndex(tree.model()->index(row, 0));
        press(plan, "add_goal");
    };
    auto plan = openSection<ui::CarePlanSection>(house);
    addGoalBelow(*plan, 0);
    type(*plan, "title", QStringLiteral("Her own room"));
    DraftHouse::pause();
    house.cutPower();
    plan = openSection<ui::CarePlanSection>(house);
    addGoalBelow(*plan, 1);
    CHECK(textOf(*plan, "title").isEmpty());
    press(*plan, "close_line");
    CHECK(shows(*plan, "draft_line_banner"));
    press(*plan, "bannerAction");
    CHECK(textOf(*plan, "title") == u"Her own room"_qs);
    press(*plan, "save_line");
    const auto goals = house.session().casework().where<Goal>("person", house.person).value();
    REQUIRE(goals.size() == 1);
    auto& tree = visible<QTreeView>(*plan, "care_plan");
    CHECK(tree.model()->rowCount(tree.model()->index(0, 0)) == 1);
    CHECK(house.drafts().empty());
}

TEST_CASE("a new person half typed is back with her name, and is saved whole", "[drafts]") {
    DraftHouse house;
    auto page = openPage<ui::PeoplePage>(house);
    page->startNewPerson();
    type(*page, "given_name", QStringLiteral("Ђурђица"));
    DraftHouse::pause();
    house.cutPower();
    page = openPage<ui::PeoplePage>(house);
    CHECK(shows(*page, "draft_line_banner"));
    page->startNewPerson();
    CHECK(shows(*page, "draft_offer_banner"));
    CHECK(textOf(*page, "given_name") == u"Ђурђица"_qs);
    auto& channel = visible<QComboBox>(*page, "channel");
    channel.setCurrentIndex(channel.findData(u"mobile"_qs));
    visible<ui::Segments>(*page, "may_contact").button(1).click();
    press(*page, "create_person");
    REQUIRE(house.navigator().person());
    const auto created = house.navigator().person()->first;
    const auto access = house.session().confidential();
    CHECK(access->where<PersonName>("person", created)->size() == 1);
    CHECK(access->where<SafeContact>("person", created)->size() == 1);
    CHECK(house.drafts().empty());
}

TEST_CASE("a new person is back with both halves of the record, whichever was begun", "[drafts]") {
    DraftHouse house;
    auto page = openPage<ui::PeoplePage>(house);
    page->startNewPerson();
    visible<QLineEdit>(*page, "first_contact").selectAll(); // of the second half alone
    type(*page, "first_contact", QStringLiteral("1 3 2026"));
    DraftHouse::pause();
    house.cutPower();
    page = openPage<ui::PeoplePage>(house);
    page->startNewPerson();
    CHECK(shows(*page, "draft_offer_banner"));
    type(*page, "pseudonym", QStringLiteral("Lasta"));
    press(*page, "create_person");
    REQUIRE(house.navigator().person());
    const auto created =
        house.session().casework().find<Person>(house.navigator().person()->first).value();
    REQUIRE(created.has_value());
    CHECK(created->pseudonym == "Lasta");
    CHECK(created->firstContact == day("2026-03-01"));
    CHECK(house.drafts().empty());
}

TEST_CASE("a provider half typed is back, with how to reach it", "[drafts]") {
    DraftHouse house;
    auto page = openPage<ui::DirectoryPage>(house);
    page->startNewProvider();
    type(*page, "name", QStringLiteral("Safe house"));
    type(*page, "phone", QStringLiteral("011 000 000"));
    DraftHouse::pause();
    house.cutPower();
    page = openPage<ui::DirectoryPage>(house);
    press(*page, "bannerAction");
    CHECK_FALSE(shows(*page, "draft_go_on")); // that was said already
    CHECK(textOf(*page, "name") == u"Safe house"_qs);
    CHECK(textOf(*page, "phone") == u"011 000 000"_qs);
    press(*page, "cancel_provider");
    CHECK(house.drafts().empty());
}

TEST_CASE("what we ask for in a referral is back without 'Keep as draft'", "[drafts]") {
    DraftHouse house;
    const auto provider = aProvider();
    REQUIRE(house.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(provider); }));
    auto section = openSection<ui::ReferralsSection>(house);
    press(*section, "new_referral");
    visible<QPlainTextEdit>(*section, "referral_message").setPlainText(u"Two nights."_qs);
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::ReferralsSection>(house);
    press(*section, "new_referral");
    CHECK(visible<QPlainTextEdit>(*section, "referral_message").toPlainText() == u"Two nights."_qs);
    auto& who = visible<QComboBox>(*section, "referral_provider");
    who.setCurrentIndex(1);
    auto& what = visible<QComboBox>(*section, "referral_service");
    what.setCurrentIndex(1);
    press(*section, "keep_referral");
    CHECK(house.drafts().empty());
    CHECK(house.session().casework().where<Referral>("person", house.person)->size() == 1);
}

TEST_CASE("Today tells quietly what was begun, and leads there", "[drafts][today]") {
    DraftHouse house;
    {
        auto section = openSection<ui::ContactsSection>(house);
        auto page = openPage<ui::TodayPage>(house);
        CHECK_FALSE(shows(*page, "waiting_drafts"));
    }
    REQUIRE(house.session().vault().drafts()->keep({"safe_contact", house.person, {}}, "{}"));
    auto page = openPage<ui::TodayPage>(house);
    CHECK(shows(*page, "waiting_drafts"));
    const auto person = house.session().casework().find<Person>(house.person).value();
    CHECK(visible<QPushButton>(*page, "waiting_draft_0")
              .text()
              .contains(QString::fromStdString(person->code)));
    press(*page, "waiting_draft_0");
    REQUIRE(house.navigator().person());
    CHECK(house.navigator().person()->second == ui::PersonSection::ContactsAndSafety);
}

TEST_CASE("of several lists the one with a draft is open", "[drafts]") {
    DraftHouse house;
    REQUIRE(house.session().vault().drafts()->keep(
        {"safe_contact", house.person, {}}, R"({"record":{"typed":{"never_say":"the shelter"}}})"));
    auto section = openSection<ui::ContactsSection>(house);
    press(*section, "bannerAction");
    CHECK(visible<QPlainTextEdit>(*section, "never_say").toPlainText() == u"the shelter"_qs);
}

TEST_CASE("what must never be said is not dropped because no way was chosen", "[people]") {
    DraftHouse house;
    auto page = openPage<ui::PeoplePage>(house);
    page->startNewPerson();
    type(*page, "given_name", QStringLiteral("Lasta"));
    visible<QPlainTextEdit>(*page, "never_say").setPlainText(u"The word shelter"_qs);
    press(*page, "create_person");
    CHECK_FALSE(house.navigator().person()); // it asks for the way first
    auto& channel = visible<QComboBox>(*page, "channel");
    channel.setCurrentIndex(channel.findData(u"mobile"_qs));
    visible<ui::Segments>(*page, "may_contact").button(1).click();
    press(*page, "create_person");
    REQUIRE(house.navigator().person());
    const auto contacts = house.session().confidential()->where<SafeContact>(
        "person", house.navigator().person()->first);
    REQUIRE(contacts->size() == 1);
    CHECK(contacts->front().neverSay == "The word shelter");
}

TEST_CASE("words whose record was taken out stay until somebody discards them", "[drafts]") {
    DraftHouse house;
    REQUIRE(house.session().vault().drafts()->keep({"provider", {}, RecordId::generate()}, "{}"));
    REQUIRE(
        house.session().vault().drafts()->keep({"goal", house.person, RecordId::generate()}, "{}"));
    const auto page = openPage<ui::DirectoryPage>(house);
    const auto plan = openSection<ui::CarePlanSection>(house);
    for (const QWidget* each :
         {static_cast<const QWidget*>(page.get()), static_cast<const QWidget*>(plan.get())}) {
        const auto before = house.drafts().size();
        press(visible<QWidget>(*each, "draft_line"), "bannerAction"); // go on
        CHECK(house.drafts().size() == before);
        CHECK(shows(*each, "draft_line_banner"));
        press(visible<QWidget>(*each, "draft_line"), "bannerAction"); // discard
        CHECK(house.drafts().size() == before - 1);
        CHECK_FALSE(shows(*each, "draft_line_banner"));
    }
}
