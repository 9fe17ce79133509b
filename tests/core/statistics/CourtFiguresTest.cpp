// SPDX-License-Identifier: GPL-3.0-or-later
// Charges, prosecutors and compensation, counted by hand.
#include "core/legal/Proceeding.h"
#include "tests/core/statistics/FigureHouse.h"

using namespace zaklon;
using namespace zaklon::statistics;
using namespace zaklon::test;

namespace {

Proceeding begun(const Person& of, std::string_view on, std::string charge) {
    Proceeding proceeding;
    proceeding.id = RecordId::generate();
    proceeding.person = of.id;
    proceeding.kind = Code{"criminal"};
    proceeding.part = Code{"injured_party"};
    proceeding.institution = Code{"prosecution"};
    proceeding.startedOn = day(on);
    proceeding.chargeFirst = Code{std::move(charge)};
    return proceeding;
}

Proceeding changed(Proceeding proceeding, std::string charge, std::string_view on) {
    proceeding.chargeNow = Code{std::move(charge)};
    proceeding.reclassifiedOn = day(on);
    proceeding.reclassifiedBy = Code{"judiciary"};
    return proceeding;
}

/// A proceeding against the person says nothing of what became of a deed done to her.
Proceeding against(Proceeding proceeding) {
    proceeding.part = Code{std::string(kAccused)};
    return proceeding;
}

Proceeding handedOver(Proceeding proceeding, std::string_view on, std::string by, Known special) {
    proceeding.referredOn = day(on);
    proceeding.referredBy = Code{std::move(by)};
    proceeding.specialised = special;
    return proceeding;
}

Proceeding claimed(Proceeding proceeding, std::string route, std::string_view on) {
    proceeding.claimRoute = Code{std::move(route)};
    proceeding.claimedOn = day(on);
    return proceeding;
}

Proceeding decided(Proceeding proceeding, std::string_view on, int awarded) {
    proceeding.awardedOn = day(on);
    proceeding.awarded = awarded;
    proceeding.currency = Code{"eur"};
    return proceeding;
}

} // namespace

TEST_CASE("charges are counted as they were first, and as they are now", "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto ivo = house.person(Sex::Male);
    house.vault.save(begun(ana, "2025-02-01", "kz388"));
    house.vault.save(changed(begun(ana, "2025-03-01", "kz388"), "kz184", "2025-04-01"));
    house.vault.save(changed(begun(ivo, "2025-03-01", "kz388"), "kz184", "2026-01-15"));
    house.vault.save(begun(ivo, "2025-05-01", ""));
    house.vault.save(begun(ana, "2024-12-31", "kz388")); // before the period
    house.vault.save(against(begun(ana, "2025-03-01", "kz388")));
    const auto figure = house.figure("charge_reclassified");
    CHECK(numberOf(figure, "kz388") == 3);
    CHECK(numberOf(figure, "kz388", "kz388") == 1);
    CHECK(numberOf(figure, "kz388", "kz184") == 2);
    CHECK(numberOf(figure, "kz388", "male") == 1);
    CHECK(figure.remainder.total.number == 1); // no charge is recorded
    CHECK(numberOf(figure, "") == 4);
}

TEST_CASE("what was handed to a prosecutor says whether that one is specialised", "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto first = begun(ana, "2025-02-01", "kz388");
    house.vault.save(handedOver(first, "2025-02-02", "cso", Known::No));
    house.vault.save(
        handedOver(begun(ana, "2025-02-01", "kz388"), "2025-03-02", "cso", Known::Yes));
    house.vault.save(
        handedOver(begun(ana, "2025-02-01", "kz388"), "2025-04-02", "mup", Known::NotKnown));
    house.vault.save(begun(ana, "2025-02-01", "kz388")); // never handed over
    house.vault.save(
        handedOver(against(begun(ana, "2025-02-01", "kz388")), "2025-03-02", "cso", Known::Yes));
    const auto figure = house.figure("specialised_prosecutor");
    CHECK(numberOf(figure, "") == 3);
    CHECK(numberOf(figure, "cso", "yes") == 1);
    CHECK(numberOf(figure, "cso", "no") == 1);
    CHECK(numberOf(figure, "mup", "not_known") == 1);
}

TEST_CASE("compensation that was asked for, awarded and paid is three counts", "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto any = [&] { return begun(ana, "2025-01-01", "kz388"); };
    house.vault.save(claimed(any(), "criminal", "2025-02-01"));
    house.vault.save(decided(claimed(any(), "criminal", "2025-02-01"), "2025-02-11", 0));
    house.vault.save(decided(claimed(any(), "civil", "2025-02-01"), "2025-03-03", 2000));
    auto paid = decided(claimed(any(), "civil", "2025-02-01"), "2025-03-13", 2000);
    paid.paid = 600;
    house.vault.save(paid);
    house.vault.save(claimed(any(), "civil", "2026-01-01")); // after the period
    const auto figure = house.figure("compensation_stage");
    CHECK(numberOf(figure, "") == 4);
    CHECK(numberOf(figure, "criminal", "asked") == 1);
    CHECK(numberOf(figure, "criminal", "nothing") == 1);
    CHECK(numberOf(figure, "civil", "awarded") == 1);
    CHECK(numberOf(figure, "civil", "paid") == 1);
    CHECK(rowOf(figure, "civil").days == DaysMeasured{2, 35, 30, 40});
}
