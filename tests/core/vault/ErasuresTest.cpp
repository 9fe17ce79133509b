// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased since a copy was made is erased again where the copy is restored.
#include "core/vault/Erasures.h"

#include "core/vault/Restore.h"
#include "tests/core/vault/VaultPlace.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A copy with two persons and a text that is nobody's; then one person and the text are erased.
struct ErasedPlace : VaultPlace {
    std::filesystem::path file = root / "house.zbak";
    std::filesystem::path restored = root / "restored.zaklon";
    std::unique_ptr<Vault> vault;
    RecordId erased;
    RecordId stays;
    Narrative text;

    ErasedPlace() {
        auto created = create();
        REQUIRE(created);
        vault = std::move(*created);
        REQUIRE(addColleague(*vault, "vera", Role::Administrator));
        erased = VaultPlace::addPerson(*vault, "Jovanovska").value();
        stays = VaultPlace::addPerson(*vault, "Proba").value();
        text.id = RecordId::generate();
        text.about = {"contact"};
        text.text = "Zebrafinch.";
        REQUIRE(vault->write([&](Transaction& transaction) {
            return transaction.save(*vault->confidential(), text);
        }));
        REQUIRE(createBackup(*vault, file));
        REQUIRE(vault->erasePerson(erased));
        REQUIRE(vault->write([&](Transaction& transaction) {
            return eraseRecord(transaction, describe<Narrative>(), text.id, "caller_asked");
        }));
    }
    Result<Restored> restore(const Erasures& known, std::string user = "ana",
                             std::string_view passphrase = kPassphrase) {
        return restoreBackup(file, restored, credentials(std::move(user), passphrase), environment,
                             {}, known);
    }
    bool has(Vault& copy, const RecordId& person) {
        return copy.casework().find<Person>(person).value().has_value();
    }
};

} // namespace

TEST_CASE("a vault tells what was erased in it", "[vault][backup]") {
    ErasedPlace place;
    const auto known = erasuresOf(*place.vault);
    REQUIRE(known);
    CHECK(known->vault == place.vault->header().vault);
    CHECK(known->persons == std::vector{place.erased});
    REQUIRE(known->records.size() == 1);
    CHECK(known->records.front().kind == "narrative");
    CHECK(known->records.front().id == place.text.id);
    CHECK_FALSE(known->isEmpty());
}

TEST_CASE("what was erased since is erased again in a restored copy", "[vault][backup]") {
    ErasedPlace place;
    const auto restored = place.restore(erasuresOf(*place.vault).value());
    REQUIRE(restored);
    CHECK(restored->again.erased == 2);
    CHECK(restored->again.left == 0);
    CHECK_FALSE(restored->again.incomplete);
    const auto copy = place.openAt(place.restored, "ana");
    REQUIRE(copy);
    CHECK_FALSE(place.has(**copy, place.erased));
    CHECK(place.has(**copy, place.stays));
    CHECK_FALSE((*copy)->confidential()->find<Narrative>(place.text.id).value());
    const auto fault = (*copy)->confidentialJournal()->verify();
    REQUIRE(fault);
    CHECK_FALSE(*fault);
    const auto entries = (*copy)->confidentialJournal()->of(place.text.id);
    CHECK(entries.back().action == JournalAction::Erased);
    CHECK_FALSE(entries.front().content);
}

TEST_CASE("a copy is restored as it was where nothing is told of erasures", "[vault][backup]") {
    ErasedPlace place;
    const auto restored = place.restore({});
    REQUIRE(restored);
    CHECK(restored->again.erased == 0);
    const auto copy = place.openAt(place.restored, "ana");
    REQUIRE(copy);
    CHECK(place.has(**copy, place.erased));
}

TEST_CASE("what was written anew after an erasure that the copy knows stays", "[vault][backup]") {
    ErasedPlace place;
    place.text.text = "Written anew.";
    REQUIRE(place.vault->write([&](Transaction& transaction) {
        return transaction.save(*place.vault->confidential(), place.text);
    }));
    place.file = place.root / "later.zbak";
    REQUIRE(createBackup(*place.vault, place.file));
    const auto restored = place.restore(erasuresOf(*place.vault).value());
    REQUIRE(restored);
    CHECK(restored->again.erased == 0);
    const auto copy = place.openAt(place.restored, "ana");
    REQUIRE(copy);
    CHECK((*copy)->confidential()->find<Narrative>(place.text.id).value());
}

TEST_CASE("erasures of another vault erase nothing", "[vault][backup]") {
    ErasedPlace place;
    auto known = erasuresOf(*place.vault).value();
    known.vault = RecordId::generate();
    known.persons.push_back(place.stays);
    const auto restored = place.restore(known);
    REQUIRE(restored);
    CHECK(restored->again.erased == 0);
    const auto copy = place.openAt(place.restored, "ana");
    REQUIRE(copy);
    CHECK(place.has(**copy, place.stays));
}

TEST_CASE("who may not erase is told what is left", "[vault][backup]") {
    ErasedPlace place;
    const auto restored = place.restore(erasuresOf(*place.vault).value(), "vera", kOtherPassphrase);
    REQUIRE(restored);
    CHECK(restored->again.erased == 0);
    CHECK(restored->again.left == 2);
}

TEST_CASE("what became a person's after the copy was made is erased in it with her",
          "[vault][backup]") {
    ErasedPlace place;
    auto later = place.text;
    later.id = RecordId::generate();
    auto returned = place.text;
    returned.id = RecordId::generate();
    const auto save = [&](const Narrative& one) {
        REQUIRE(place.vault->write([&](Transaction& transaction) {
            return transaction.save(*place.vault->confidential(), one);
        }));
    };
    auto twice = place.text;
    twice.id = RecordId::generate();
    save(later);
    save(twice);
    save(returned);
    place.file = place.root / "later.zbak";
    SECTION("she is in the copy") {
        REQUIRE(createBackup(*place.vault, place.file));
    }
    auto person = place.stays;
    SECTION("she is not in the copy") {
        REQUIRE(createBackup(*place.vault, place.file));
        person = VaultPlace::addPerson(*place.vault, "Later").value();
    }
    later.person = person;
    save(later);
    REQUIRE(place.vault->write([&](Transaction& transaction) {
        return eraseRecord(transaction, describe<Narrative>(), twice.id, "caller_asked");
    }));
    twice.person = person;
    save(twice); // written anew
    returned.person = person;
    const auto given = place.vault->write([&](Transaction& transaction) {
        return transaction.save(*place.vault->confidential(), returned);
    });
    REQUIRE(given);
    REQUIRE(place.vault->undo(*given)); // it was hers by mistake, and is nobody's again
    REQUIRE(place.vault->erasePerson(person));

    const auto known = erasuresOf(*place.vault).value();
    CHECK(known.records.size() == 4); // `twice` by itself and with her, and the text of the place
    const auto restored = place.restore(known);
    REQUIRE(restored);
    CHECK(restored->again.left == 0);
    const auto copy = place.openAt(place.restored, "ana");
    REQUIRE(copy);
    CHECK_FALSE((*copy)->confidential()->find<Narrative>(later.id).value());
    CHECK_FALSE((*copy)->confidential()->find<Narrative>(twice.id).value());
    CHECK((*copy)->confidential()->find<Narrative>(returned.id).value());
    CHECK_FALSE((*copy)->confidentialJournal()->of(later.id).front().content);
}

TEST_CASE("erasures that an administrator tells are said to be incomplete", "[vault][backup]") {
    ErasedPlace place;
    place.vault.reset();
    auto asked = place.openAt(place.root / "house.zaklon", "vera", kOtherPassphrase);
    REQUIRE(asked);
    const auto known = erasuresOf(**asked).value();
    asked->reset();
    CHECK(known.incomplete);
    CHECK(known.records.empty()); // the text that was erased by itself
    const auto restored = place.restore(known);
    REQUIRE(restored);
    CHECK(restored->again.incomplete);
    CHECK(restored->again.erased == 1);
    const auto copy = place.openAt(place.restored, "ana");
    REQUIRE(copy);
    CHECK((*copy)->confidential()->find<Narrative>(place.text.id).value());
}

TEST_CASE("what was erased is found without reading the whole journal", "[vault]") {
    ErasedPlace place;
    for (const std::string schema : {"main", "confidential"}) {
        CAPTURE(schema);
        const auto connection = place.vault->casework().connection();
        auto plan =
            connection.prepare("EXPLAIN QUERY PLAN SELECT kind, record, max(clock) FROM " + schema +
                               ".journal WHERE action = 7 AND person IS NULL"
                               " GROUP BY kind, record");
        REQUIRE(plan.step());
        CHECK(plan.text(3).find("journal_erased") != std::string::npos);
    }
}
