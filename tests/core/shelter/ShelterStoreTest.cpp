// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShelterStore.h"

#include "tests/core/shelter/ShelterRecords.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

ShelterStore storeOf(TestVault& vault) {
    return {vault.casework(), vault->confidential(), vault.today()};
}

BedTonight cardOf(const ShelterBoard& board, const RecordId& bed) {
    for (const auto& card : board.beds) {
        if (card.bed.id == bed) {
            return card;
        }
    }
    FAIL("the bed is not on the board");
    return {};
}

Person named(std::string pseudonym, std::optional<int> born = 1990) {
    auto person = aPerson();
    person.pseudonym = std::move(pseudonym);
    person.birthYear = born;
    return person;
}

HouseNights tonightOf(TestVault& vault) {
    return storeOf(vault).nights(vault.today()).value();
}

} // namespace

TEST_CASE("the board says who is here, which night it is, what is held and what is free",
          "[shelter]") {
    TestVault vault;
    const auto taken = vault.save(aBed("A", 1));
    const auto held = vault.save(aBed("B", 2));
    const auto free = vault.save(aBed("C", 3));
    auto closed = aBed("D", 4);
    closed.outOfUseFrom = day("2026-03-08");
    closed.outOfUseUntil = day("2026-03-20");
    vault.save(closed);
    auto gone = aBed("E", 5);
    gone.retiredOn = day("2026-03-01");
    vault.save(gone);
    const auto person = vault.save(named("Iva"));
    auto stay = aStay(person.id, taken.id, "2026-03-01");
    stay.plannedUntil = day("2026-03-13");
    vault.save(stay);
    vault.save(TonightNote{stay.id, person.id, Code{"no_phone"}, "Synthetic."});
    auto place = aHeldPlace({}, held.id, "2026-03-10");
    place.heldUntil = "20:00";
    vault.save(place);
    vault.save(anEndedStay({}, free.id, "2026-02-01", "2026-02-20"));
    vault.save(anEndedStay({}, free.id, "2026-02-25", "2026-03-08"));
    vault.save(aHeldPlace({}, free.id, "2026-03-15"));

    const auto board = storeOf(vault).board(vault.today());
    REQUIRE(board);
    REQUIRE(board->beds.size() == 4); // what is retired is no place
    const auto hers = cardOf(*board, taken.id);
    CHECK(hers.state == BedState::Taken);
    CHECK(hers.guest->pseudonym == "Iva");
    CHECK(hers.guest->code == person.code);
    CHECK(hers.night == 10);
    CHECK(hers.until == day("2026-03-13"));
    CHECK(hers.note->text == "Synthetic.");
    const auto kept = cardOf(*board, held.id);
    CHECK(kept.state == BedState::Held);
    CHECK(kept.stay->heldUntil == "20:00");
    CHECK_FALSE(kept.guest);
    CHECK(kept.night == 0);
    const auto empty = cardOf(*board, free.id);
    CHECK(empty.state == BedState::Free);
    CHECK(empty.since == day("2026-03-08"));
    CHECK(empty.until == day("2026-03-15"));
    const auto broken = cardOf(*board, closed.id);
    CHECK(broken.state == BedState::OutOfUse);
    CHECK(broken.since == day("2026-03-08"));
    CHECK(broken.until == day("2026-03-20"));
    CHECK(board->taken() == 2);
    CHECK(board->all() == 3);
}

TEST_CASE("units stand in the order of their first bed, and are counted by themselves",
          "[shelter]") {
    TestVault vault;
    const auto cot = vault.save(aBed("", 9, "children"));
    const auto second = vault.save(aBed("B", 2));
    const auto late = vault.save(aBed("Z", 20));
    const auto first = vault.save(aBed("A", 1));
    vault.save(aStay({}, cot.id, "2026-03-01"));
    const auto board = storeOf(vault).board(vault.today());
    REQUIRE(board);
    std::vector<RecordId> order;
    for (const auto& card : board->beds) {
        order.push_back(card.bed.id);
    }
    CHECK(order == std::vector{first.id, second.id, late.id, cot.id});
    REQUIRE(board->units.size() == 2);
    CHECK(board->units[0].unit == Code{"women"});
    CHECK(board->units[0].taken == 0);
    CHECK(board->units[0].all == 3);
    CHECK(board->units[1].taken == 1);
    CHECK(board->units[1].all == 1);
}

TEST_CASE("a child stands with the adult, and she with her children", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A", 1));
    const auto cot = vault.save(aBed("", 2, "children"));
    const auto mother = vault.save(named("Mira"));
    const auto child = vault.save(named("Dete", 2018));
    vault.save(aStay(mother.id, bed.id, "2026-03-01"));
    auto childs = aStay(child.id, cot.id, "2026-03-01");
    childs.withPerson = mother.id;
    vault.save(childs);
    const auto board = storeOf(vault).board(vault.today());
    REQUIRE(board);
    const auto hers = cardOf(*board, bed.id);
    REQUIRE(hers.children.size() == 1);
    CHECK(hers.children[0].id == childs.id);
    CHECK_FALSE(hers.guest->mayBeChild);
    const auto the = cardOf(*board, cot.id);
    CHECK(the.with->code == mother.code);
    CHECK(the.guest->mayBeChild);
    CHECK(the.children.empty());
}

TEST_CASE("nights are counted on over a move to another bed", "[shelter]") {
    TestVault vault;
    const auto one = vault.save(aBed("A", 1));
    const auto other = vault.save(aBed("B", 2));
    const auto person = vault.save(named("Iva"));
    const auto first = vault.save(aStay(person.id, one.id, "2026-03-01"));
    REQUIRE(moving(vault, [&](StayMoves& moves) { return moves.move({{first.id, other.id}}); }));
    const auto board = storeOf(vault).board(vault.today());
    REQUIRE(board);
    CHECK(cardOf(*board, other.id).night == 10);
    CHECK(cardOf(*board, one.id).since == vault.today());

    const auto stays = storeOf(vault).staysOf(person.id);
    REQUIRE(stays);
    REQUIRE(stays->size() == 2);
    CHECK(stays->front().bed.id == other.id); // newest first
    CHECK(stays->front().nights == 0);
    CHECK(stays->back().stay.id == first.id);
    CHECK(stays->back().nights == 9);
    CHECK(storeOf(vault).stayOn(person.id, day("2026-03-09"))->value().id == first.id);
    CHECK_FALSE(storeOf(vault).stayOn(person.id, day("2026-02-28"))->has_value());
}

TEST_CASE("the plan of some days has a bar for each stay", "[shelter]") {
    TestVault vault;
    auto bed = aBed("A", 1);
    bed.outOfUseFrom = day("2026-03-20");
    vault.save(bed);
    const auto open = vault.save(aBed("B", 2));
    const auto person = vault.save(named("Iva"));
    auto stay = aStay(person.id, bed.id, "2026-03-01");
    stay.plannedUntil = day("2026-03-13");
    vault.save(stay);
    auto held = aHeldPlace({}, bed.id, "2026-03-15");
    held.plannedUntil = day("2026-03-20");
    vault.save(held);
    vault.save(aStay({}, open.id, "2026-03-10"));
    vault.save(anEndedStay({}, open.id, "2026-02-01", "2026-03-10")); // before the window
    const auto later = vault.save(aBed("C", 3));
    vault.save(aHeldPlace({}, later.id, "2026-04-20")); // after the window
    const auto plan = storeOf(vault).plan(tonightOf(vault), 14);
    REQUIRE(plan);
    REQUIRE(plan->size() == 3);
    CHECK(plan->back().bars.empty());
    const auto& row = plan->front();
    REQUIRE(row.bars.size() == 2);
    CHECK(row.bars[0].guest->pseudonym == "Iva");
    CHECK(row.bars[0].first == day("2026-03-10"));
    CHECK(row.bars[0].last == day("2026-03-12"));
    CHECK(row.bars[0].beganBefore);
    CHECK_FALSE(row.bars[0].goesOn);
    CHECK(row.bars[1].first == day("2026-03-15"));
    CHECK(row.bars[1].last == day("2026-03-19"));
    CHECK_FALSE(row.bars[1].beganBefore);
    REQUIRE(row.closed.size() == 1);
    CHECK(row.closed[0].from == day("2026-03-20"));
    CHECK(row.closed[0].until == day("2026-03-24"));
    const auto& other = (*plan)[1];
    REQUIRE(other.bars.size() == 1);
    CHECK(other.bars[0].last == day("2026-03-23"));
    CHECK(other.bars[0].goesOn);
}

TEST_CASE("only free beds are offered, with the night until which they are free", "[shelter]") {
    TestVault vault;
    const auto taken = vault.save(aBed("A", 1));
    const auto free = vault.save(aBed("B", 2));
    auto closing = aBed("C", 3);
    closing.retiredOn = day("2026-03-18");
    vault.save(closing);
    vault.save(aStay({}, taken.id, "2026-03-01"));
    const auto offered = storeOf(vault).freeBeds(vault.today());
    REQUIRE(offered);
    REQUIRE(offered->size() == 2);
    CHECK((*offered)[0].bed.id == free.id);
    CHECK_FALSE((*offered)[0].until);
    CHECK((*offered)[1].until == day("2026-03-18"));
}

TEST_CASE("who is accommodated without a bed is not forgotten", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A", 1));
    auto here = named("Iva");
    here.accommodation = Code{"centre_shelter"};
    vault.save(here);
    auto without = named("Vida");
    without.accommodation = Code{"centre_shelter"};
    vault.save(without);
    auto elsewhere = named("Neda");
    elsewhere.accommodation = Code{"atina_housing"}; // a house that keeps no beds here
    vault.save(elsewhere);
    vault.save(aStay(here.id, bed.id, "2026-03-01"));
    const auto others = storeOf(vault).accommodatedElsewhere(tonightOf(vault));
    REQUIRE(others);
    REQUIRE(others->size() == 1);
    CHECK(others->front().pseudonym == "Vida");
    CHECK(others->front().person == without.id);
}

TEST_CASE("a shift sees the level of risk as it was decided last, and who needs an interpreter",
          "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A", 1));
    const auto held = vault.save(aBed("B", 2));
    auto person = named("Iva");
    person.languages = {Code{"sq"}};
    person.interpreterNeeded = YesNo::Yes;
    vault.save(person);
    vault.save(aStay(person.id, bed.id, "2026-03-09"));
    vault.save(aHeldPlace({}, held.id, "2026-03-10"));
    const auto hers = [&] { return cardOf(*storeOf(vault).board(vault.today()), bed.id); };
    CHECK_FALSE(hers().riskRank); // nobody has assessed it
    CHECK(hers().guest->needsInterpreter);
    CHECK(hers().guest->languages == std::vector{Code{"sq"}});
    vault.save(anAssessment(person.id, day("2026-03-09"), 1));
    vault.save(anAssessment(person.id, day("2026-03-10"), 2));
    CHECK(hers().riskRank == 2); // with the save itself
    CHECK_FALSE(cardOf(*storeOf(vault).board(vault.today()), held.id).riskRank);
    letInShelterWorker(vault);
    CHECK(hers().riskRank == 2);
    CHECK_FALSE(vault.casework().where<Assessment>("person", person.id)); // the level alone
}
