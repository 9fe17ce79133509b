// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for one test, with invented people and the cheapest key derivation libsodium
// allows.
#pragma once

#include "core/people/CaseCode.h"
#include "core/people/Identity.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/store/SearchIndex.h"
#include "core/vault/StaffAccess.h"
#include "core/vault/Vault.h"
#include "tests/core/support/Passphrases.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace zaklon::test {

inline std::string readFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void writeFile(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Every regular file of a folder with its content; `lock` is left out, because asking for it
/// writes the asker's name.
inline std::map<std::string, std::string> contentOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (name != "lock") {
            files[name] = entry.is_regular_file() ? readFile(entry.path()) : "special";
        }
    }
    return files;
}

struct VaultPlace {
    VaultPlace() {
        catalogue.add<Worker>()
            .add<Person>()
            .add<Identity>()
            .add<PersonName>()
            .add<Relation>()
            .add<Narrative>();
        std::filesystem::create_directories(root);
    }
    ~VaultPlace() { std::filesystem::remove_all(root); }
    VaultPlace(const VaultPlace&) = delete;
    VaultPlace& operator=(const VaultPlace&) = delete;

    Result<std::unique_ptr<Vault>> create(bool demonstration = false) {
        return Vault::create(
            folder, {"ana", SecretBytes::fromText(kPassphrase), Role::Coordinator, demonstration},
            environment);
    }
    static Credentials credentials(std::string user = "ana",
                                   std::string_view passphrase = kPassphrase) {
        return {std::move(user), SecretBytes::fromText(passphrase)};
    }
    Result<std::unique_ptr<Vault>> open(std::string user = "ana",
                                        std::string_view passphrase = kPassphrase) {
        return openAt(folder, std::move(user), passphrase);
    }
    Result<std::unique_ptr<Vault>> openAt(const std::filesystem::path& where, std::string user,
                                          std::string_view passphrase = kPassphrase) {
        return Vault::open(where, credentials(std::move(user), passphrase), environment);
    }

    /// One person in both compartments, in one commit.
    static Result<RecordId> addPerson(Vault& vault, const std::string& family) {
        Person person;
        person.id = RecordId::generate();
        person.code = generateCaseCode([](auto) { return false; }).value_or("");
        person.firstContact = *Date::parse("2026-03-01");
        PersonName name;
        name.id = RecordId::generate();
        name.person = person.id;
        name.given = "Mila";
        name.family = family;
        const auto records = vault.confidential();
        const auto saved = vault.write([&](Transaction& tx) -> Status {
            auto done = tx.save(person);
            return done ? tx.save(*records, name) : done;
        });
        return saved ? Result<RecordId>(person.id) : passOn(saved);
    }

    /// A colleague whose passphrase is kOtherPassphrase.
    static Result<RecordId> addColleague(Vault& vault, const std::string& name, Role role) {
        return StaffAccess(vault).add({name, {}, role, SecretBytes::fromText(kOtherPassphrase)});
    }

    std::filesystem::path root =
        std::filesystem::temp_directory_path() / ("zaklon-test-" + RecordId::generate().toString());
    std::filesystem::path folder = root / "house.zaklon";
    FixedClock clock{*Timestamp::parse("2026-03-10T09:00:00Z")};
    RecordCatalogue catalogue;
    VaultEnvironment environment{clock, catalogue, {1, 8192}, {1, 8192}, {}};
};

} // namespace zaklon::test
