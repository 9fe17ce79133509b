// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged, missing and replaced files: each fault has its own answer, and asking changes nothing on
// disk.
#include "VaultPlace.h"
#include "core/vault/HalfMadeVault.h"
#include "core/vault/VaultCheck.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A vault with some records, closed, and its files as they were.
struct DamagePlace : VaultPlace {
    DamagePlace() {
        auto vault = create();
        REQUIRE(vault);
        for (int i = 0; i < 8; ++i) {
            REQUIRE(addPerson(**vault, "Jovanovska"));
        }
        vault->reset();
        healthy = contentOf(folder);
    }
    std::filesystem::path file(const std::string& name) const { return folder / name; }
    void restore() const {
        for (const auto& [name, bytes] : healthy) {
            std::filesystem::remove_all(file(name));
            writeFile(file(name), bytes);
        }
    }
    /// What opening answers; nothing on disk may differ afterwards, apart from the lock.
    ErrorCode answer() {
        const auto before = contentOf(folder);
        const auto opened = open();
        REQUIRE_FALSE(opened);
        CHECK(contentOf(folder) == before);
        return opened.error().code;
    }

    std::map<std::string, std::string> healthy;
};

/// Opens, checks and reads everything. Nothing: all was well.
std::optional<ErrorCode> useWholly(DamagePlace& place) {
    auto vault = place.open();
    if (!vault) {
        return vault.error().code;
    }
    const auto checked = checkVault(**vault);
    if (!checked) {
        return checked.error().code;
    }
    return checked->passed() ? std::nullopt : std::optional(ErrorCode::DamagedDatabase);
}

} // namespace

TEST_CASE("a missing or shortened compartment never becomes a new empty vault", "[damage]") {
    DamagePlace place;
    for (const std::string name : {"casework.db", "confidential.db"}) {
        const auto& whole = place.healthy.at(name);
        std::filesystem::remove(place.file(name));
        CHECK(place.answer() == ErrorCode::MissingFile);
        CHECK_FALSE(std::filesystem::exists(place.file(name)));
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{100},
              std::size_t{4095}, std::size_t{4096}, whole.size() / 2, whole.size() - 4096,
              whole.size() - 1}) {
            INFO(name << " cut to " << size);
            writeFile(place.file(name), whole.substr(0, size));
            CHECK(place.answer() == ErrorCode::DamagedDatabase);
            CHECK(std::filesystem::file_size(place.file(name)) == size);
        }
        place.restore();
    }
    CHECK_FALSE(useWholly(place));
}

TEST_CASE("what is not a vault file is refused by name", "[damage]") {
    DamagePlace place;
    for (const std::string name : {"casework.db", "confidential.db"}) {
        INFO(name);
        const auto& whole = place.healthy.at(name);
        writeFile(place.file(name), whole + "some bytes more");
        CHECK(place.answer() == ErrorCode::DamagedDatabase);
        writeFile(place.file(name), std::string("SQLite format 3\0", 16) + whole.substr(16));
        CHECK(place.answer() == ErrorCode::NotEncrypted);
        std::filesystem::remove(place.file(name));
        std::filesystem::create_directory(place.file(name));
        CHECK(place.answer() == ErrorCode::DamagedDatabase);
        std::filesystem::remove(place.file(name));
        writeFile(place.root / "elsewhere", whole);
        std::filesystem::create_symlink(place.root / "elsewhere", place.file(name));
        CHECK(place.answer() == ErrorCode::DamagedDatabase);
        CHECK(readFile(place.root / "elsewhere") == whole);
        place.restore();
    }
    CHECK_FALSE(useWholly(place));
}

TEST_CASE("a compartment of another vault is recognised", "[damage]") {
    DamagePlace place;
    DamagePlace other;
    for (const std::string name : {"casework.db", "confidential.db"}) {
        writeFile(place.file(name), other.healthy.at(name));
        CHECK(place.answer() == ErrorCode::DamagedDatabase); // its key is another one
        place.restore();
    }
}

TEST_CASE("one file put back to an earlier state is noticed", "[damage]") {
    DamagePlace place;
    {
        auto vault = place.open();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addPerson(**vault, "Later"));
    }
    const auto newer = contentOf(place.folder);
    for (const std::string name : {"casework.db", "confidential.db"}) {
        INFO(name);
        writeFile(place.file(name), place.healthy.at(name));
        CHECK(place.answer() == ErrorCode::OlderState);
        writeFile(place.file(name), newer.at(name));
    }
    // Both together: only the header remembers.
    writeFile(place.file("casework.db"), place.healthy.at("casework.db"));
    writeFile(place.file("confidential.db"), place.healthy.at("confidential.db"));
    CHECK(place.answer() == ErrorCode::OlderState);
}

TEST_CASE("a damaged header falls back to the generation before", "[damage]") {
    DamagePlace place;
    for (const std::string damage : {"", "{", "[]", "null", "{\"format\":1}"}) {
        INFO(damage);
        writeFile(place.file("vault.json"), damage);
        const auto before = contentOf(place.folder);
        {
            auto vault = place.open();
            REQUIRE(vault);
            CHECK((*vault)->header().isPrevious);
            const auto checked = checkVault(**vault);
            REQUIRE(checked);
            REQUIRE_FALSE(checked->passed());
            CHECK(checked->findings.front().code == "header-damaged");
        }
        CHECK(contentOf(place.folder) == before); // who only looks leaves the evidence
        {
            auto vault = place.open();
            REQUIRE(vault);
            REQUIRE(DamagePlace::addPerson(**vault, "Jovanovska"));
        }
        CHECK_FALSE(useWholly(place)); // the lock has written a good one again
        CHECK(contentOf(place.folder).at("vault.json.damaged") == damage);
    }
    writeFile(place.file("vault.json"), "{");
    writeFile(place.file("vault.json.previous"), "{");
    CHECK(place.answer() == ErrorCode::DamagedHeader);
    std::filesystem::remove(place.file("vault.json.previous"));
    CHECK(place.answer() == ErrorCode::DamagedHeader);
    std::filesystem::remove(place.file("vault.json"));
    CHECK(place.answer() == ErrorCode::NotAVault);
    CHECK(place.open("ana", kOtherPassphrase).error().code == ErrorCode::NotAVault);
}

TEST_CASE("a header that somebody rewrote is tampered with, not damaged", "[damage]") {
    DamagePlace place;
    const auto rewritten = [&](const std::function<void(VaultHeader&)>& change) {
        auto header = VaultHeader::fromText(place.healthy.at("vault.json"));
        REQUIRE(header);
        change(*header);
        writeFile(place.file("vault.json"), header->toText(SecretBytes::random(32)));
    };
    rewritten([](VaultHeader& header) { header.heads.clear(); });
    CHECK(place.answer() == ErrorCode::Tampered);
    rewritten([](VaultHeader& header) { header.cost = {1, 8191}; });
    CHECK(place.answer() == ErrorCode::Tampered);
    rewritten([](VaultHeader& header) { header.cost.memoryBytes = 1ULL << 40; });
    CHECK(place.answer() == ErrorCode::Tampered);
    rewritten([](VaultHeader& header) { header.cost.operations = 1'000'000; });
    CHECK(place.answer() == ErrorCode::Tampered);
    rewritten([](VaultHeader& header) { header.format = kVaultFormat + 1; });
    CHECK(place.answer() == ErrorCode::NewerVersion);
}

TEST_CASE("a wrong passphrase and an unknown user are one answer, and damage is another",
          "[damage]") {
    DamagePlace place;
    CHECK(place.open("ana", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(place.open("nobody").error().code == ErrorCode::WrongPassphrase);
    CHECK(place.open("ana", "").error().code == ErrorCode::WrongPassphrase);
    CHECK(contentOf(place.folder) == place.healthy);
    auto bytes = place.healthy.at("casework.db");
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    writeFile(place.file("casework.db"), bytes);
    CHECK(place.open("ana", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(place.answer() == ErrorCode::DamagedDatabase);
}

TEST_CASE("a bit flipped anywhere in a database is found and changes nothing", "[damage]") {
    DamagePlace place;
    std::mt19937 random(20260310); // NOLINT: the same flips every time
    for (const std::string name : {"casework.db", "confidential.db"}) {
        for (int i = 0; i < 60; ++i) {
            auto bytes = place.healthy.at(name);
            // Structural places first, then anywhere. The first 16 bytes are a salt that is taken
            // from the header.
            const std::size_t fixed[] = {16, 100, 4015, 4031, 4095, 4096};
            const auto at = i < 6 ? fixed[i] : 16 + random() % (bytes.size() - 16);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            writeFile(place.file(name), bytes);
            INFO(name << " at " << at);
            CHECK(useWholly(place) == ErrorCode::DamagedDatabase);
            place.restore();
        }
    }
    CHECK_FALSE(useWholly(place));
}

TEST_CASE("the first bytes, which no seal covers, are compared with the header", "[damage]") {
    DamagePlace place;
    for (const std::string name : {"casework.db", "confidential.db"}) {
        auto bytes = place.healthy.at(name);
        bytes[3] = static_cast<char>(bytes[3] ^ 1);
        writeFile(place.file(name), bytes);
        INFO(name);
        auto vault = place.open();
        REQUIRE(vault);
        const auto checked = checkVault(**vault);
        REQUIRE(checked);
        CHECK_FALSE(checked->passed());
        REQUIRE_FALSE(checked->findings.empty());
        CHECK(checked->findings.front().code == "file-salt");
        CHECK(checked->findings.front().part == name);
        vault->reset();
        place.restore();
    }
}

TEST_CASE("a bit flipped anywhere in the header is found, and the one before is used", "[damage]") {
    DamagePlace place;
    std::mt19937 random(20260311); // NOLINT: the same flips every time
    const auto& whole = place.healthy.at("vault.json");
    for (int i = 0; i < 300; ++i) {
        const auto at = random() % whole.size();
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        INFO("at " << at);
        const auto read = VaultHeader::fromText(bytes);
        if (read) { // white space between members carries nothing
            CHECK(nlohmann::json::parse(bytes) == nlohmann::json::parse(whole));
            continue;
        }
        const auto code = read.error().code;
        CHECK((code == ErrorCode::DamagedHeader || code == ErrorCode::NewerVersion));
        if (i % 10 == 0 && code == ErrorCode::DamagedHeader) {
            writeFile(place.file("vault.json"), bytes);
            CHECK(place.open());
            place.restore();
        }
    }
}

TEST_CASE("a second process is told that the vault is in use", "[damage]") {
    DamagePlace place;
    auto vault = place.open();
    REQUIRE(vault);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto second = place.open();
        ::_exit(!second && second.error().code == ErrorCode::InUse ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(VaultPlace::addPerson(**vault, "Still writing"));
}

TEST_CASE("reading a sound vault writes nothing", "[damage]") {
    DamagePlace place;
    const auto before = contentOf(place.folder);
    CHECK_FALSE(useWholly(place));
    CHECK(contentOf(place.folder) == before);
}

TEST_CASE("what a killed write left beside the files goes once both were read", "[damage]") {
    DamagePlace place;
    {
        auto vault = place.open();
        REQUIRE(vault);
        REQUIRE(StaffAccess(**vault).add(
            {"ivo", "Ivo", Role::Analyst, SecretBytes::fromText(kOtherPassphrase)}));
    }
    const auto left = place.file("casework.db-mj5269AA925");
    writeFile(left, "synthetic");
    REQUIRE(place.open("ivo", kOtherPassphrase));
    CHECK(std::filesystem::exists(left)); // a journal that this key cannot read may need it
    REQUIRE(place.open());
    CHECK_FALSE(std::filesystem::exists(left));
}

TEST_CASE("a vault that was not made whole leaves no folder behind", "[vault]") {
    const VaultPlace place;
    const auto folder = place.root / "half";
    const auto make = [&](bool own, bool keep) {
        std::filesystem::create_directories(folder);
        HalfMadeVault half(folder, own);
        writeFile(folder / "casework.db", "");
        if (keep) {
            half.keep();
        }
    };
    make(true, false);
    CHECK_FALSE(std::filesystem::exists(folder));
    make(false, false);
    CHECK(std::filesystem::is_empty(folder));
    make(true, true);
    CHECK(std::filesystem::exists(folder / "casework.db"));
}
