// SPDX-License-Identifier: GPL-3.0-or-later
// What the erasing of one person leaves of the records of others.
#include "core/people/PersonLink.h"
#include "tests/core/vault/VaultPlace.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>
#include <vector>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A vault that knows links between persons and remembers whose records the last write changed.
struct LinkedPlace : VaultPlace {
    std::vector<RecordId> changed;
    std::unique_ptr<Vault> vault;

    LinkedPlace() {
        catalogue.add<PersonLink>();
        environment.afterPersonsChanged = [this](Connection&, const std::vector<RecordId>& who) {
            changed = who;
        };
        auto created = create();
        REQUIRE(created);
        vault = std::move(*created);
    }
    PersonLink link(const RecordId& person, const RecordId& other) {
        PersonLink made;
        made.id = RecordId::generate();
        made.person = person;
        made.other = other;
        made.linkedOn = *Date::parse("2026-03-10");
        REQUIRE(vault->write([&](Transaction& transaction) { return transaction.save(made); }));
        return made;
    }
};

} // namespace

TEST_CASE("a link of somebody else to an erased person leaves a trace with them", "[vault]") {
    LinkedPlace place;
    const auto erased = VaultPlace::addPerson(*place.vault, "Test").value();
    const auto stays = VaultPlace::addPerson(*place.vault, "Proba").value();
    const auto theirs = place.link(stays, erased);
    const auto hers = place.link(erased, stays);

    REQUIRE(place.vault->erasePerson(erased));
    CHECK_FALSE(*place.vault->casework().find<PersonLink>(theirs.id));
    CHECK_FALSE(*place.vault->casework().find<PersonLink>(hers.id));

    auto& journal = place.vault->caseworkJournal();
    const auto entries = journal.of(theirs.id);
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].action == JournalAction::Removed);
    CHECK(entries[1].person == stays);
    CHECK(entries[1].content);
    CHECK(journal.about(stays, 1).front().record == theirs.id);
    // What was her own is told by the erasing alone.
    CHECK(journal.of(hers.id).size() == 1);
    CHECK_FALSE(*journal.verify());
    // Lists and tasks of the other one are made anew, as after any change.
    CHECK(std::count(place.changed.begin(), place.changed.end(), stays) == 1);
    CHECK(std::count(place.changed.begin(), place.changed.end(), erased) == 1);
}
