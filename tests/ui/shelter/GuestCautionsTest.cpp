// SPDX-License-Identifier: GPL-3.0-or-later
// What a night worker must know stands on the card, without opening anything.
#include "ShelterHouse.h"
#include "ui/theme/Theme.h"

using namespace zaklon;
using namespace zaklon::test;
using Level = ui::RiskBadge::Level;

namespace {

/// Lasta sleeps in the only bed, speaks Albanian and needs an interpreter.
class QuietHouse : public ShelterHouse {
  public:
    QuietHouse() {
        auto guest = session().casework().find<Person>(person).value().value();
        guest.languages = {Code{"sq"}};
        guest.interpreterNeeded = YesNo::Yes;
        save(guest);
        stay = save(aStay(person, save(aBed("A")).id, "2026-03-09"));
    }
    void saveWay(MayContact may, std::string neverSay) {
        SafeContact way;
        way.id = RecordId::generate();
        way.person = person;
        way.channel = Code{"sms"};
        way.mayContact = may;
        way.neverSay = std::move(neverSay);
        saveConfidential(way);
    }
    template <class Record>
    void saveConfidential(const Record& record) {
        const auto access = session().confidential().value();
        REQUIRE(session().vault().write(
            [&](Transaction& transaction) { return transaction.save(access, record); }));
    }
    ui::BedCard::Content shown() { return card(*openPage<ui::ShelterPage>(*this), 0).content(); }

    Stay stay;
};

} // namespace

TEST_CASE("a card says the level of risk from medium up, in the words of the person's page",
          "[shelter]") {
    QuietHouse house;
    CHECK(house.shown().riskWords.isEmpty());
    house.save(anAssessment(house.person, day("2026-03-07"), 0));
    CHECK(house.shown().riskWords.isEmpty()); // low proves no safety
    house.save(anAssessment(house.person, day("2026-03-08"), 1));
    CHECK(house.shown().risk == Level::Medium);
    house.save(anAssessment(house.person, day("2026-03-09"), 2));
    const auto page = openPage<ui::ShelterPage>(house);
    CHECK(card(*page, 0).content().risk == Level::High);
    CHECK(card(*page, 0).content().riskWords == u"High risk"_qs);
    CHECK(card(*page, 0).accessibleDescription().startsWith(u"High risk"_qs));
}

TEST_CASE("a card says into which language somebody interprets", "[shelter]") {
    QuietHouse house;
    CHECK(house.shown().lines.contains(u"Interpreter: Albanian"_qs));
    auto guest = house.session().casework().find<Person>(house.person).value().value();
    guest.languages.clear();
    house.save(guest);
    CHECK(house.shown().lines.contains(u"Interpreter needed"_qs));
    guest.languages = {Code{"sq"}};
    guest.interpreterNeeded = YesNo::No;
    house.save(guest);
    CHECK_FALSE(house.shown().lines.join(u' ').contains(u"Interpreter"_qs));
}

TEST_CASE("a card says once what was agreed that nobody says", "[shelter]") {
    QuietHouse house;
    house.saveWay(MayContact::Yes, "who is calling.");
    house.saveWay(MayContact::Yes, "who is calling");
    CHECK(house.shown().lines.contains(u"Do not call"_qs));
    CHECK(house.shown().lines.contains(u"Never say: who is calling"_qs));
}

TEST_CASE("a card says that nobody makes contact, beside a word that says less", "[shelter]") {
    QuietHouse house;
    house.saveWay(MayContact::Never, {});
    CHECK(house.shown().lines.contains(u"Do not make contact"_qs));
    house.saveConfidential(
        TonightNote{house.stay.id, house.person, Code{"no_phone"}, "Synthetic."});
    CHECK(house.shown().lines.contains(u"Do not make contact"_qs));
}

TEST_CASE("while presenting a card tells neither languages nor what was agreed", "[shelter]") {
    QuietHouse house;
    house.saveWay(MayContact::Yes, "who is calling");
    house.save(anAssessment(house.person, day("2026-03-09"), 2));
    house.session().setPresenting(true);
    const auto shown = house.shown();
    CHECK(shown.lines == QStringList{u"Night 2"_qs});
    CHECK(shown.riskWords == u"High risk"_qs); // as in the list of persons
}

TEST_CASE("the level of risk has a line of its own on a card, also in large text", "[shelter]") {
    using namespace zaklon::ui;
    BedCard::Content content;
    content.state = BedCard::State::Taken;
    content.place = u"Room 1, bed A"_qs;
    content.code = u"ZK-2026-0001"_qs;
    const BedCard without(content);
    content.risk = Level::Immediate;
    content.riskWords = u"Immediate danger"_qs;
    const BedCard with(content);
    for (const double scale : {1.0, 2.0}) {
        appearance().setTextScale(scale);
        const auto badge =
            RiskBadge::sizeFor(Theme::of(&with), content.riskWords, RiskBadge::Trend::None);
        const int wide = with.sizeHint().width();
        CHECK(badge.width() < wide);
        CHECK(with.heightForWidth(wide) >= without.heightForWidth(wide) + badge.height());
    }
    appearance().setTextScale(1.0);
}
