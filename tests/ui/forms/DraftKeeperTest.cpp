// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DraftKeeper.h"

#include "DraftHouse.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Banner.h"
#include "ui/people/DocumentsSection.h"
#include "ui/people/SafeContactList.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

template <class Section>
std::unique_ptr<Section> openSection(DraftHouse& house, const RecordId& person) {
    auto section = std::make_unique<Section>(house.session(), house.navigator());
    section->resize(1026, 560);
    section->showPerson(person);
    section->show();
    return section;
}

void choose(const QWidget& page, const char* field, const char* code) {
    auto& box = visible<QComboBox>(page, field);
    box.setCurrentIndex(box.findData(QString::fromLatin1(code)));
    Q_EMIT box.activated(box.currentIndex());
}

IdentityDocument aDocument(const RecordId& person) {
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = person;
    document.kind = {"passport"};
    return document;
}

} // namespace

TEST_CASE("what was typed is back after a power cut, letter by letter", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    choose(*section, "kind", "passport");
    type(*section, "valid_until", QStringLiteral("31.2."));
    visible<QPlainTextEdit>(*section, "text").setPlainText(QStringLiteral("Kod poslodavca."));
    DraftHouse::pause();
    house.cutPower();

    section = openSection<ui::DocumentsSection>(house, house.person);
    CHECK(shows(*section, "draft_line_banner"));
    CHECK_FALSE(shows(*section, "draft_offer_banner"));
    press(*section, "bannerAction");
    CHECK(shows(*section, "draft_offer_banner"));
    CHECK_FALSE(shows(*section, "draft_go_on")); // that was said already
    CHECK(shows(*section, "draft_start_again"));
    CHECK(visible<QComboBox>(*section, "kind").currentData().toString() == u"passport"_qs);
    CHECK(visible<QLineEdit>(*section, "valid_until").text() == u"31.2."_qs);
    CHECK(visible<QPlainTextEdit>(*section, "text").toPlainText() == u"Kod poslodavca."_qs);
    CHECK(house.session().casework().where<IdentityDocument>("person", house.person)->empty());
}

TEST_CASE("the offer says when it was begun; Go on takes it away, the text stays", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    type(*section, "valid_until", QStringLiteral("1 6 2027"));
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    const auto sentence = visible<ui::Banner>(*section, "draft_offer_banner").accessibleName();
    CHECK(sentence.contains(house.session().words().time(house.drafts().front().begun)));
    press(*section, "draft_go_on");
    CHECK_FALSE(shows(*section, "draft_offer_banner"));
    CHECK(visible<QLineEdit>(*section, "valid_until").text() == u"1 6 2027"_qs);
    CHECK(house.drafts().size() == 1);
}

TEST_CASE("Start again empties the form and forgets the draft", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    type(*section, "valid_until", QStringLiteral("1 6 2027"));
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    press(*section, "draft_start_again");
    CHECK_FALSE(shows(*section, "draft_offer_banner"));
    CHECK(visible<QLineEdit>(*section, "valid_until").text().isEmpty());
    CHECK(house.drafts().empty());
    type(*section, "valid_until", QStringLiteral("2 6 2027"));
    DraftHouse::pause();
    CHECK(house.drafts().size() == 1);
}

TEST_CASE("a true save ends the draft, and Discard does", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    CHECK(visible<QPushButton>(*section, "cancel_identity_document").text() == u"Cancel"_qs);
    choose(*section, "kind", "passport");
    DraftHouse::pause();
    CHECK(house.drafts().size() == 1);
    press(*section, "save_identity_document");
    CHECK(house.drafts().empty());
    CHECK(section->count() == 1);
    section->startNew();
    choose(*section, "kind", "passport");
    DraftHouse::pause();
    CHECK(visible<QPushButton>(*section, "cancel_identity_document").text() == u"Discard"_qs);
    press(*section, "cancel_identity_document");
    CHECK(house.drafts().empty());
    CHECK_FALSE(shows(*section, "draft_line_banner"));
}

TEST_CASE("leaving asks nothing and keeps, each person her own", "[drafts]") {
    DraftHouse house;
    const auto other = aPerson();
    REQUIRE(house.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(other); }));
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    choose(*section, "kind", "passport");
    section->showPerson(other.id); // without the pause
    CHECK_FALSE(shows(*section, "draft_line_banner"));
    REQUIRE(house.drafts().size() == 1);
    CHECK(house.drafts().front().key.person == house.person);
    section->showPerson(house.person);
    CHECK(shows(*section, "draft_line_banner"));
}

TEST_CASE("locking keeps what is typed before the keys go", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    choose(*section, "kind", "passport");
    house.session().prepareLock();
    CHECK(house.drafts().size() == 1);
}

TEST_CASE("a form that is hidden keeps at once, not only after the pause", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    choose(*section, "kind", "passport");
    section->hide();
    CHECK(
        QTest::qWaitFor([&] { return house.drafts().size() == 1; }, ui::DraftKeeper::kPauseMs / 2));
}

TEST_CASE("of an existing record only what was typed comes back, the rest is read anew",
          "[drafts]") {
    DraftHouse house;
    auto document = aDocument(house.person);
    const auto save = [&] {
        REQUIRE(house.session().vault().write(
            [&](Transaction& transaction) { return transaction.save(document); }));
    };
    save();
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->edit(document.id);
    type(*section, "valid_until", QStringLiteral("1 6 2027"));
    DraftHouse::pause();
    house.cutPower();
    document.kind = {"id_card"}; // a colleague went on meanwhile
    save();
    section = openSection<ui::DocumentsSection>(house, house.person);
    section->edit(document.id);
    CHECK(visible<QComboBox>(*section, "kind").currentData().toString() == u"id_card"_qs);
    CHECK(visible<QLineEdit>(*section, "valid_until").text() == u"1 6 2027"_qs);
    press(*section, "save_identity_document");
    const auto stored = house.session().casework().find<IdentityDocument>(document.id).value();
    CHECK(stored->kind.text == "id_card");
    CHECK(stored->validUntil == day("2027-06-01"));
}

TEST_CASE("whoever types without a pause loses no more than a second of it", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    auto& words = visible<QPlainTextEdit>(*section, "text");
    constexpr int kBetweenKeysMs = ui::DraftKeeper::kPauseMs / 10;
    for (int key = 0; key < 25; ++key) {
        words.insertPlainText(QStringLiteral("a"));
        QTest::qWait(kBetweenKeysMs);
    }
    const auto drafts = house.drafts(); // still typing
    REQUIRE(drafts.size() == 1);
    const auto typed = house.session().vault().drafts()->find(drafts.front().key).value();
    CHECK(typed->content.find(std::string(8, 'a')) != std::string::npos);
}

TEST_CASE("typing that is taken back leaves no draft", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    type(*section, "valid_until", QStringLiteral("1"));
    DraftHouse::pause();
    CHECK(house.drafts().size() == 1);
    auto& line = visible<QLineEdit>(*section, "valid_until");
    QTest::keyClick(&line, Qt::Key_Backspace);
    DraftHouse::pause();
    CHECK(house.drafts().empty());
}

TEST_CASE("a draft whose record was saved after all is over", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    choose(*section, "kind", "passport");
    DraftHouse::pause();
    const auto key = house.drafts().front().key;
    const auto draft = house.session().vault().drafts()->find(key).value().value();
    press(*section, "save_identity_document");
    // As if the power went between the save and the end of the draft.
    REQUIRE(house.session().vault().drafts()->keep(draft.key, draft.content));
    section->startNew();
    CHECK_FALSE(shows(*section, "draft_offer_banner"));
    CHECK(visible<QComboBox>(*section, "kind").currentData().toString().isEmpty());
    CHECK(house.drafts().empty());
}

TEST_CASE("a masked field is hidden again when its draft comes back", "[drafts]") {
    DraftHouse house;
    const auto openWays = [&] {
        auto list = std::make_unique<ui::SafeContactList>(house.session());
        list->resize(1026, 560);
        list->showPerson(house.person);
        list->show();
        return list;
    };
    auto list = openWays();
    list->startNew();
    type(*list, "address", QStringLiteral("+381 60 000 11 22"));
    DraftHouse::pause();
    house.cutPower();
    list = openWays();
    list->startNew();
    auto& line = visible<QLineEdit>(*list, "address");
    CHECK(line.text() == u"+381 60 000 11 22"_qs);
    CHECK(line.echoMode() == QLineEdit::Password);
}

TEST_CASE("no draft is written while nothing is typed", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DocumentsSection>(house, house.person);
    section->startNew();
    section->showPerson(RecordId::generate());
    house.session().prepareLock();
    CHECK(house.drafts().empty());
}
