// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/StayMoves.h"

#include "core/people/PersonStore.h"
#include "core/shelter/ShiftNote.h"
#include "tests/core/shelter/ShelterRecords.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::int64_t inShelter(TestVault& vault) {
    PersonFilter filter;
    filter.view = PersonView::InShelter;
    return PersonStore(vault.casework()).count(filter).value();
}

Stay stayOf(TestVault& vault, const RecordId& person) {
    const ShelterStore store(vault.casework(), vault->confidential(), vault.today());
    return store.stayOn(person, vault.today()).value().value();
}

std::optional<TonightNote> noteOf(TestVault& vault, const RecordId& stay) {
    return vault.confidential().find<TonightNote>(stay).value();
}

} // namespace

TEST_CASE("whoever is welcomed is in the shelter, and one undo takes it back", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    const auto person = vault.save(aPerson());
    auto held = aHeldPlace(person.id, bed.id, "2026-03-10");
    held.heldUntil = "20:00";
    REQUIRE(moving(vault, [&](StayMoves& moves) { return moves.hold(held); }));
    CHECK(accommodationOf(vault, person.id).empty()); // an expected person is not here yet
    const auto receipt = moving(vault, [&](StayMoves& moves) { return moves.welcome(held); });
    REQUIRE(receipt);
    CHECK(readAgain(vault, held.id).state == StayState::Staying);
    CHECK(readAgain(vault, held.id).worker == vault.session().worker.id);
    CHECK(accommodationOf(vault, person.id) == "centre_shelter");
    CHECK(inShelter(vault) == 1);
    REQUIRE(vault->undo(*receipt));
    CHECK(readAgain(vault, held.id).state == StayState::Held);
    CHECK(accommodationOf(vault, person.id).empty());
    CHECK(inShelter(vault) == 0);
}

TEST_CASE("somebody may come before there is a record, and gets it later", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    auto stay = aStay({}, bed.id, "2026-03-09");
    REQUIRE(moving(vault, [&](StayMoves& moves) {
        const auto welcomed = moves.welcome(stay);
        return welcomed ? moves.note(stay.id, Code{"allergy"}, "Synthetic: nuts") : welcomed;
    }));
    CHECK(noteOf(vault, stay.id)->person.isNil());
    const auto person = vault.save(aPerson());
    stay = readAgain(vault, stay.id);
    stay.person = person.id;
    REQUIRE(moving(vault, [&](StayMoves& moves) { return moves.welcome(stay); }));
    CHECK(noteOf(vault, stay.id)->person == person.id);
    CHECK(accommodationOf(vault, person.id) == "centre_shelter");
}

TEST_CASE("a welcome that a rule refuses changes nothing of the person", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    vault.save(aStay({}, bed.id, "2026-03-01"));
    const auto person = vault.save(aPerson());
    const auto refused = moving(vault, [&](StayMoves& moves) {
        return moves.welcome(aStay(person.id, bed.id, "2026-03-10"));
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "bed");
    const auto tomorrow = moving(vault, [&](StayMoves& moves) {
        return moves.welcome(aStay(person.id, bed.id, "2026-03-11"));
    });
    REQUIRE_FALSE(tomorrow);
    CHECK(tomorrow.error().field == "from_day");
    CHECK(accommodationOf(vault, person.id).empty());
}

TEST_CASE("a mother and the chosen child move, and the notes go along", "[shelter]") {
    TestVault vault;
    const auto from = vault.save(aBed("A"));
    const auto to = vault.save(aBed("B"));
    const auto cot = vault.save(aBed("", 5, "children"));
    const auto otherCot = vault.save(aBed("", 6, "children"));
    const auto mother = vault.save(aPerson());
    const auto child = vault.save(aPerson());
    const auto hers = vault.save(aStay(mother.id, from.id, "2026-03-01"));
    auto childs = aStay(child.id, cot.id, "2026-03-01");
    childs.withPerson = mother.id;
    childs.arrivedAt = "20:00";
    childs.plannedUntil = day("2026-03-09"); // passed: nobody said that it ended
    vault.save(childs);
    vault.save(TonightNote{childs.id, child.id, Code{"allergy"}, "Synthetic: nuts"});
    const auto receipt = moving(vault, [&](StayMoves& moves) {
        return moves.move({{hers.id, to.id}, {childs.id, otherCot.id}});
    });
    REQUIRE(receipt);
    const auto before = readAgain(vault, childs.id);
    CHECK(before.state == StayState::Ended);
    CHECK(before.leftOn == vault.today());
    CHECK(before.wentTo.empty());
    const auto now = stayOf(vault, child.id);
    CHECK(now.bed == otherCot.id);
    CHECK(now.continues == childs.id);
    CHECK(now.arrivedAt.empty()); // nobody arrived anew
    CHECK(now.withPerson == mother.id);
    CHECK_FALSE(now.plannedUntil);
    CHECK(noteOf(vault, now.id)->text == "Synthetic: nuts");
    CHECK_FALSE(noteOf(vault, childs.id));
    CHECK(stayOf(vault, mother.id).bed == to.id);
    REQUIRE(vault->undo(*receipt));
    CHECK(stayOf(vault, child.id).id == childs.id);
    CHECK(noteOf(vault, childs.id));
}

TEST_CASE("two may change places, and nobody moves to the same bed", "[shelter]") {
    TestVault vault;
    const auto one = vault.save(aBed("A"));
    const auto other = vault.save(aBed("B"));
    const auto anna = vault.save(aPerson());
    const auto vera = vault.save(aPerson());
    const auto first = vault.save(aStay(anna.id, one.id, "2026-03-01"));
    const auto second = vault.save(aStay(vera.id, other.id, "2026-03-10"));
    const auto toTaken = moving(vault, [&](StayMoves& moves) {
        return moves.move({{first.id, other.id}});
    });
    REQUIRE_FALSE(toTaken);
    CHECK(toTaken.error().field == "bed");
    REQUIRE(moving(vault, [&](StayMoves& moves) {
        return moves.move({{first.id, other.id}, {second.id, one.id}});
    }));
    CHECK(stayOf(vault, anna.id).bed == other.id);
    CHECK(stayOf(vault, vera.id).bed == one.id);
    const auto same = moving(vault, [&](StayMoves& moves) {
        return moves.move({{stayOf(vault, anna.id).id, other.id}});
    });
    REQUIRE_FALSE(same);
    CHECK(same.error().field == "bed");
    const auto over = moving(vault, [&](StayMoves& moves) {
        return moves.move({{first.id, other.id}});
    });
    REQUIRE_FALSE(over);
    CHECK(over.error().field == "state");
}

TEST_CASE("a held place moves as one that is held", "[shelter]") {
    TestVault vault;
    const auto one = vault.save(aBed("A"));
    const auto other = vault.save(aBed("B"));
    auto held = aHeldPlace({}, one.id, "2026-03-12");
    held.heldFor = Code{"transfer"};
    vault.save(held);
    REQUIRE(moving(vault, [&](StayMoves& moves) { return moves.move({{held.id, other.id}}); }));
    const auto now = readAgain(vault, held.id);
    CHECK(now.bed == other.id);
    CHECK(now.state == StayState::Held);
    CHECK(now.from == day("2026-03-12"));
}

TEST_CASE("the end of a stay says where the person went, if somebody said so", "[shelter]") {
    struct Case {
        const char* accommodation; ///< of the person when she leaves
        const char* wentTo;
        const char* expected;
    };
    const Case cases[] = {{"centre_shelter", "private", "private"},
                          {"centre_shelter", "", ""},
                          {"hospital", "", "hospital"},
                          {"hospital", "private", "private"}};
    for (const auto& [accommodation, wentTo, expected] : cases) {
        CAPTURE(accommodation, wentTo);
        TestVault vault;
        auto person = aPerson();
        person.accommodation = Code{accommodation};
        vault.save(person);
        const auto stay = vault.save(aStay(person.id, vault.save(aBed("A")).id, "2026-03-01"));
        vault.save(TonightNote{stay.id, person.id, {}, "Synthetic."});
        const auto receipt = moving(vault, [&](StayMoves& moves) {
            return moves.end({{stay.id, day("2026-03-09"), Code{wentTo}}});
        });
        REQUIRE(receipt);
        CHECK(readAgain(vault, stay.id).leftOn == day("2026-03-09"));
        CHECK(accommodationOf(vault, person.id) == expected);
        CHECK_FALSE(noteOf(vault, stay.id));
        REQUIRE(vault->undo(*receipt));
        CHECK(readAgain(vault, stay.id).state == StayState::Staying);
        CHECK(accommodationOf(vault, person.id) == accommodation);
        CHECK(noteOf(vault, stay.id));
    }
}

TEST_CASE("a held place is given back", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    const auto held = vault.save(aHeldPlace({}, bed.id, "2026-03-10"));
    REQUIRE(moving(vault, [&](StayMoves& moves) { return moves.release(held.id); }));
    CHECK(readAgain(vault, held.id).state == StayState::Cancelled);
    CHECK(refusedFor(vault, aStay({}, bed.id, "2026-03-10")) == "written");
    CHECK_FALSE(moving(vault, [&](StayMoves& moves) { return moves.release(bed.id); }));
}

TEST_CASE("a shelter worker welcomes, and changes nothing else of a person", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    const auto person = vault.save(aPerson());
    letInShelterWorker(vault);
    const auto stay = aStay(person.id, bed.id, "2026-03-10");
    const auto receipt = moving(vault, [&](StayMoves& moves) {
        const auto welcomed = moves.welcome(stay);
        return welcomed ? moves.note(stay.id, {}, "Synthetic.") : welcomed;
    });
    REQUIRE(receipt);
    CHECK(accommodationOf(vault, person.id) == "centre_shelter");
    auto changed = vault.casework().find<Person>(person.id).value().value();
    changed.category = PersonCategory::IdentifiedVictim;
    CHECK(refusedFor(vault, changed) == "person");
    changed.accommodation = Code{"private"};
    CHECK(refusedFor(vault, changed) == "person");
    CHECK(refusedFor(vault, aPerson()) == "person");
    CHECK(refusedFor(vault, aBed("B")) == "shelter_bed");
    auto moved = bed;
    moved.room = "2";
    CHECK(refusedFor(vault, moved) == "shelter_bed");
    ShiftNote words;
    words.id = RecordId::generate();
    words.worker = vault.session().worker.id;
    words.text = "Synthetic: a quiet night.";
    CHECK(refusedFor(vault, words) == "written");
    REQUIRE(vault->undo(*receipt));
    CHECK(accommodationOf(vault, person.id).empty());
}

TEST_CASE("an analyst sees where people sleep, and no words", "[shelter]") {
    TestVault vault(Role::Analyst);
    const ShelterStore store(vault.casework(), vault->confidential(), vault.today());
    CHECK(store.board(vault.today()));
    CHECK(refusedFor(vault, aBed("A")) == "shelter_bed");
    CHECK(refusedFor(vault, aHeldPlace({}, {}, "2026-03-10")) == "stay");
}

TEST_CASE("with an erased person go stays and what mattered tonight", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    const auto cot = vault.save(aBed("", 5, "children"));
    const auto mother = vault.save(aPerson());
    const auto child = vault.save(aPerson());
    const auto hers = vault.save(aStay(mother.id, bed.id, "2026-03-01"));
    auto childs = aStay(child.id, cot.id, "2026-03-01");
    childs.withPerson = mother.id;
    vault.save(childs);
    vault.save(TonightNote{hers.id, mother.id, {}, "Synthetic."});
    ShiftTask task;
    task.id = RecordId::generate();
    task.person = mother.id;
    task.onDay = vault.today();
    task.text = "Synthetic.";
    vault.save(task);
    REQUIRE(vault->erasePerson(mother.id));
    CHECK_FALSE(vault.casework().find<Stay>(hers.id).value());
    CHECK_FALSE(noteOf(vault, hers.id));
    CHECK_FALSE(vault.confidential().find<ShiftTask>(task.id).value());
    CHECK(readAgain(vault, childs.id).withPerson.isNil());
    CHECK(vault.casework().find<ShelterBed>(bed.id).value());
}
