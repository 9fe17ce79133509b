// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Vault.h"

#include "core/people/Identity.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/store/SearchIndex.h"
#include "core/vault/StaffAccess.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>

using namespace zaklon;

namespace {

/// A vault in a folder of its own, with the cheapest key derivation that libsodium allows.
struct Place {
    Place() {
        catalogue.add<Worker>()
            .add<Person>()
            .add<Identity>()
            .add<PersonName>()
            .add<Relation>()
            .add<Narrative>();
        std::filesystem::remove_all(folder);
    }
    ~Place() { std::filesystem::remove_all(folder); }

    Result<std::unique_ptr<Vault>> create(Role role = Role::Coordinator) {
        return Vault::create(folder, {"ana", SecretBytes::fromText(passphrase), role, false},
                             environment);
    }
    Result<std::unique_ptr<Vault>> open(std::string user = "ana",
                                        std::string_view with = passphrase) {
        return Vault::open(folder, {std::move(user), SecretBytes::fromText(with)}, environment);
    }

    static constexpr std::string_view passphrase = "warm paper, deep green";
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("zaklon-test-" + RecordId::generate().toString());
    FixedClock clock{*Timestamp::parse("2026-03-10T09:00:00Z")};
    RecordCatalogue catalogue;
    VaultEnvironment environment{clock, catalogue, {1, 8192}, {1, 8192}, {}};
};

Person somebody() {
    Person person;
    person.id = RecordId::generate();
    person.code = "LUMAT-BODIK-37";
    person.firstContact = *Date::parse("2026-03-01");
    return person;
}

} // namespace

TEST_CASE("a vault opens again with the same passphrase and shows what was saved", "[vault]") {
    Place place;
    const auto person = somebody();
    {
        auto vault = place.create();
        REQUIRE(vault);
        const auto receipt = (*vault)->write([&](Transaction& tx) { return tx.save(person); });
        REQUIRE(receipt);
        CHECK(receipt->entries == 1);
    }
    for (const auto* user : {"ana", "ANA", ""}) {
        auto vault = place.open(user);
        REQUIRE(vault);
        CHECK((*vault)->session().worker.userName == "ana");
        const auto found = (*vault)->casework().find<Person>(person.id);
        REQUIRE(found);
        REQUIRE(*found);
        CHECK((*found)->code == person.code);
    }
}

TEST_CASE("each way of not opening has its own error", "[vault]") {
    Place place;
    CHECK(place.open().error().code == ErrorCode::NotAVault);
    { REQUIRE(place.create()); }
    CHECK(place.create().error().code == ErrorCode::VaultExists);
    CHECK(place.open("ana", "another passphrase").error().code == ErrorCode::WrongPassphrase);
    CHECK(place.open("mira").error().code == ErrorCode::WrongPassphrase);
    {
        auto first = place.open();
        REQUIRE(first);
        CHECK(place.open().error().code == ErrorCode::InUse);
    }
    const auto file = place.folder / "confidential.db";
    std::filesystem::rename(file, place.folder / "aside");
    CHECK(place.open().error().code == ErrorCode::MissingFile);
    std::ofstream(file).close();
    CHECK(place.open().error().code == ErrorCode::DamagedDatabase);
    std::filesystem::rename(place.folder / "aside", file);
    CHECK(place.open());
}

TEST_CASE("a role without the confidential key has no reader for it", "[vault]") {
    Place place;
    // A founder without that key would lock it away from everybody.
    CHECK(place.create(Role::Administrator).error().code == ErrorCode::Invalid);
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(StaffAccess(**vault).add(
            {"vera", "", Role::Administrator, SecretBytes::fromText(Place::passphrase)}));
    }
    auto vault = place.open("vera");
    REQUIRE(vault);
    CHECK_FALSE((*vault)->confidential());
    const auto refused = (*vault)->write([](Transaction& tx) {
        PersonName name;
        name.id = RecordId::generate();
        return tx.saveRow(describe<PersonName>(), toRow(name));
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NoPermission);
}

TEST_CASE("an error inside a write leaves nothing behind in either file", "[vault]") {
    Place place;
    auto vault = place.create();
    REQUIRE(vault);
    const auto person = somebody();
    const auto failed = (*vault)->write([&](Transaction& tx) -> Status {
        REQUIRE(tx.save(person));
        auto broken = somebody();
        broken.code.clear();
        [[maybe_unused]] const auto ignored = tx.save(broken);
        return {};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().field == "code");
    CHECK_FALSE(*(*vault)->casework().find<Person>(person.id));
    CHECK((*vault)->write([&](Transaction& tx) { return tx.save(person); }));
}

TEST_CASE("undo puts back what was changed, and refuses when somebody went on", "[vault]") {
    Place place;
    auto vault = place.create();
    REQUIRE(vault);
    auto person = somebody();
    const auto created = (*vault)->write([&](Transaction& tx) { return tx.save(person); });
    person.pseudonym = "Lasta";
    const auto named = (*vault)->write([&](Transaction& tx) { return tx.save(person); });
    REQUIRE(created);
    REQUIRE(named);
    CHECK((*vault)->undo(*created).error().code == ErrorCode::Conflict);
    REQUIRE((*vault)->undo(*named));
    CHECK((**(*vault)->casework().find<Person>(person.id)).pseudonym.empty());
    REQUIRE((*vault)->undo(*created));
    CHECK_FALSE(*(*vault)->casework().find<Person>(person.id));
    CHECK_FALSE(*(*vault)->caseworkJournal().verify());
}

TEST_CASE("a record is not taken back when a field that was empty was filled since", "[vault]") {
    Place place;
    auto vault = place.create();
    REQUIRE(vault);
    auto person = somebody();
    const auto created = (*vault)->write([&](Transaction& tx) { return tx.save(person); });
    person.birthYear = 1990;
    const auto filled = (*vault)->write([&](Transaction& tx) { return tx.save(person); });
    REQUIRE(created);
    REQUIRE(filled);
    CHECK((*vault)->undo(*created).error().code == ErrorCode::Conflict);
    CHECK((**(*vault)->casework().find<Person>(person.id)).birthYear == 1990);
    REQUIRE((*vault)->undo(*filled));
    CHECK((*vault)->undo(*created));
}

TEST_CASE("erasing a person leaves no content and a chain that verifies", "[vault]") {
    Place place;
    auto vault = place.create();
    REQUIRE(vault);
    const auto access = (*vault)->confidential();
    REQUIRE(access);
    const auto person = somebody();
    PersonName name;
    name.id = RecordId::generate();
    name.person = person.id;
    name.given = "Đurđica";
    REQUIRE((*vault)->write([&](Transaction& tx) -> Status {
        if (auto saved = tx.save(person); !saved) {
            return saved;
        }
        return tx.save(*access, name);
    }));
    REQUIRE((*vault)->erasePerson(person.id));
    CHECK_FALSE(*(*vault)->casework().find<Person>(person.id));
    CHECK_FALSE(*access->find<PersonName>(name.id));
    for (const auto& entry : (*vault)->confidentialJournal()->of(name.id)) {
        CHECK_FALSE(entry.content);
    }
    CHECK_FALSE(*(*vault)->caseworkJournal().verify());
    CHECK_FALSE(*(*vault)->confidentialJournal()->verify());
    const auto again = (*vault)->write([&](Transaction& tx) { return tx.save(person); });
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == "erased");
}

TEST_CASE("the journal of a new vault begins with who made it", "[vault]") {
    Place place;
    auto vault = place.create();
    REQUIRE(vault);
    CHECK((*vault)->caseworkJournal().count() == 1);
    const auto entries = (*vault)->caseworkJournal().of((*vault)->session().worker.id);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].action == JournalAction::Created);
    CHECK(entries[0].kind == "worker");
}
