// SPDX-License-Identifier: GPL-3.0-or-later
// People around an invented person, of an age that their relation allows.
#include "core/demo/CaseMakers.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

constexpr int kGrownUp = 18;
constexpr int kYoungestParent = 18;
constexpr int kOldestParent = 42; ///< when the child is born
constexpr int kOldest = 95;

/// A child has no child and no partner: a sister or brother, a friend from school.
std::string_view kindFor(const RelationSketch& sketch, int age) {
    if (sketch.kind == "child" && age <= kYoungestParent) {
        return "sibling";
    }
    return sketch.kind == "partner" && age < kGrownUp ? "friend" : std::string_view(sketch.kind);
}

/// How old somebody is who is that to a person of this age.
int ageOf(std::string_view kind, int age, Dice& dice) {
    if (kind == "child") {
        return dice.between(std::max(0, age - kOldestParent), age - kYoungestParent);
    }
    if (kind == "mother") {
        return age + dice.between(kYoungestParent, std::min(kOldestParent, kOldest - age));
    }
    if (kind == "sibling") {
        return std::max(1, age + dice.between(-8, 8));
    }
    if (age < kGrownUp) {
        return age + dice.between(-1, 1);
    }
    return std::max(kGrownUp, age + dice.between(-6, 9));
}

} // namespace

void addRelations(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    const auto& origin = *made.story.origin;
    const int count = dice.chance(45) ? dice.between(1, 2) : 0;
    for (int i = 0; i < count; ++i) {
        const auto& sketch = dice.pick(house.words().relations);
        Relation relation;
        relation.id = house.newId();
        relation.person = made.person.id;
        const auto kind = kindFor(sketch, made.story.age);
        relation.kind = Code{std::string(kind)};
        const bool female = kind == "mother" || dice.chance(50);
        relation.name = dice.pick(female ? origin.female : origin.male).written;
        const int age = ageOf(kind, made.story.age, dice);
        relation.birthYear = house.today().year() - age;
        relation.dependant = sketch.dependant && kind == "child" && age < kGrownUp;
        relation.withPerson = relation.dependant ? YesNo::Yes : YesNo::No;
        relation.safeToContact = dice.chance(40) ? YesNo::Yes : YesNo::Unknown;
        made.relations.push_back(std::move(relation));
    }
}

} // namespace zaklon::demo
