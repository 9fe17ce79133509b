// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever brings somebody says in the same form what the shift must know, and who is whose child.
#include "ShelterHouse.h"
#include "core/assessments/Outcome.h"
#include "ui/components/Field.h"

#include <QLabel>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;
using State = ui::BedCard::State;

namespace {

/// The form of a new stay in the first bed, of whoever is found by the pseudonym.
void begin(const QWidget& page, const QString& pseudonym) {
    QTest::keyClick(&card(page, 0), Qt::Key_Return);
    auto& line = visible<QLineEdit>(page, "pick_person");
    typeInto(line, pseudonym);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(shows(page, "save_stay"));
}

void tell(const QWidget& page, const QString& text) {
    auto& panel = visible<QWidget>(page, "record_panel");
    auto& words = visible<QWidget>(panel, "text");
    words.setFocus();
    typeInto(words, text);
}

/// As anAssessment of SR-1, in which the dangerous person keeps searching.
Assessment aSearch(const RecordId& person) {
    auto made = anAssessment(person, day("2026-03-09"), 2, "SR-1");
    made.questionnaireVersion = 2;
    assessments::Outcome outcome;
    outcome.questionnaire = made.questionnaire.text;
    outcome.version = made.questionnaireVersion;
    outcome.riskRank = made.riskRank;
    outcome.level = outcome.scoredLevel = made.level.text;
    outcome.answeredCount = outcome.questionCount = 24;
    outcome.actions = {{"shelter_tonight", "safe_accommodation", 0, true, {}},
                       {"location_safety", "crisis", 0, false, {}},
                       {"safety_plan_high", "crisis", 1, false, {}}};
    made.outcome.data() = outcome.toJson();
    return made;
}

QString saidIn(const QWidget& panel) {
    QString said;
    for (const auto* label : panel.findChildren<QLabel*>()) {
        said += label->text() + u'\n';
    }
    return said;
}

} // namespace

TEST_CASE("who may read assessments is told what of the newest the shift may have to know",
          "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    house.save(aSearch(house.person));
    const auto page = openPage<ui::ShelterPage>(house);
    begin(*page, u"Lasta"_qs);
    const auto said = saidIn(visible<QWidget>(*page, "record_panel"));
    CHECK(said.contains(u"That person knows the place or keeps searching"_qs));
    CHECK_FALSE(said.contains(u"No safe place"_qs)); // there is one now
    CHECK_FALSE(said.contains(u"High risk"_qs));     // stands on the card
}

TEST_CASE("a new stay says in one save what matters tonight", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    begin(*page, u"Lasta"_qs);
    tell(*page, u"Synthetic."_qs);
    choose(*page, "matter", u"sought"_qs);
    press(*page, "save_stay");
    REQUIRE(card(*page, 0).content().state == State::Taken);
    CHECK(card(*page, 0).content().chip == u"Somebody is searching"_qs);
    CHECK(card(*page, 0).content().lines.contains(u"Synthetic."_qs));
    const auto stays = house.staysOf(house.person);
    REQUIRE(stays.size() == 1);
    const auto access = house.session().confidential().value();
    CHECK(access.find<TonightNote>(stays.front().id).value().value().person == house.person);
}

TEST_CASE("a word for the card alone is not lost without being said", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    const auto page = openPage<ui::ShelterPage>(house);
    begin(*page, u"Lasta"_qs);
    choose(*page, "matter", u"sought"_qs);
    press(*page, "save_stay");
    CHECK_FALSE(visible<ui::Field>(*page, "text_field").error().isEmpty());
    CHECK(house.staysOf(house.person).empty());
    tell(*page, u"Synthetic."_qs);
    press(*page, "save_stay");
    CHECK(house.staysOf(house.person).size() == 1);
}

TEST_CASE("what was noted for a place that was held stands in the form of the arrival",
          "[shelter]") {
    ShelterHouse house;
    const auto held = house.save(aHeldPlace(house.person, house.save(aBed("A")).id, "2026-03-10"));
    const auto access = house.session().confidential().value();
    REQUIRE(house.session().vault().write([&](Transaction& transaction) {
        return transaction.save(access, TonightNote{held.id, house.person, Code{"escort"}, "One."});
    }));
    const auto page = openPage<ui::ShelterPage>(house);
    take(*page, 0, "arrive_bed");
    CHECK(visible<QComboBox>(*page, "matter").currentData().toString() == u"escort"_qs);
    press(*page, "save_stay");
    CHECK(card(*page, 0).content().state == State::Taken);
    CHECK(card(*page, 0).content().lines.contains(u"One."_qs));
}

TEST_CASE("with whom a child stays is asked only where a child may be meant", "[shelter]") {
    ShelterHouse house;
    house.save(aBed("A"));
    house.savePerson("Vrabac", 2020);
    const auto page = openPage<ui::ShelterPage>(house);
    begin(*page, u"Lasta"_qs); // born in 1990
    CHECK_FALSE(shows(*page, "with_adult"));
    press(*page, "cancel_stay");
    begin(*page, u"Vrabac"_qs);
    CHECK(shows(*page, "with_adult"));
    press(*page, "cancel_stay");
    QTest::keyClick(&card(*page, 0), Qt::Key_Return);
    press(*page, "without_record"); // nobody knows yet who it is
    CHECK(shows(*page, "with_adult"));
}
