// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Backup.h"

#include "VaultPlace.h"
#include "core/vault/Restore.h"
#include "core/vault/VaultCheck.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct BackupPlace : VaultPlace {
    std::filesystem::path file = root / "stick" / "house.zbak";
    std::filesystem::path restored = root / "restored.zaklon";

    BackupPlace() { std::filesystem::create_directories(file.parent_path()); }
    std::size_t filesOnStick() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(file.parent_path()), {}));
    }
    std::size_t entriesInRoot() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(root), {}));
    }
};

} // namespace

TEST_CASE("a backup restores to the same records under a new laptop", "[backup]") {
    BackupPlace place;
    RecordId person;
    RecordId laptop;
    {
        auto vault = place.create();
        REQUIRE(vault);
        laptop = (*vault)->session().laptop;
        const auto added = VaultPlace::addPerson(**vault, "Jovanovska");
        REQUIRE(added);
        person = *added;
        const auto made = createBackup(**vault, place.file);
        REQUIRE(made);
        CHECK(made->manifest.parts.size() == 2);
        CHECK(made->manifest.confidentialHeads);
        CHECK(made->fileBytes == std::filesystem::file_size(place.file));
        REQUIRE(VaultPlace::addPerson(**vault, "Later"));
        CHECK(lastRestore(**vault).value() == std::nullopt); // made here
    }
    REQUIRE(verifyBackup(place.file, VaultPlace::credentials(), place.environment));
    REQUIRE(
        restoreBackup(place.file, place.restored, VaultPlace::credentials(), place.environment));
    auto vault = place.openAt(place.restored, "ana");
    REQUIRE(vault);
    CHECK((*vault)->session().laptop != laptop);
    const auto found = (*vault)->casework().find<Person>(person);
    REQUIRE(found);
    REQUIRE(*found);
    const auto names = (*vault)->confidential()->where<PersonName>("person", Value(person));
    REQUIRE(names);
    REQUIRE(names->size() == 1);
    CHECK(names->front().family == "Jovanovska");
    const auto events = (*vault)->caseworkJournal().of((*vault)->session().worker.id);
    CHECK(std::any_of(events.begin(), events.end(), [](const auto& entry) {
        return entry.content && entry.content->find("restored") != std::string::npos;
    }));
    CHECK(lastRestore(**vault).value().has_value());
    const auto checked = checkVault(**vault);
    REQUIRE(checked);
    CHECK(checked->passed());
    CHECK((*vault)->caseworkJournal().heads().size() == 2);
}

TEST_CASE("when a backup was last made is known, and a failed one does not count", "[backup]") {
    BackupPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    const auto none = lastBackup(**vault);
    REQUIRE(none);
    CHECK_FALSE(*none);
    REQUIRE_FALSE(createBackup(**vault, place.root / "nowhere" / "house.zbak"));
    CHECK(lastBackup(**vault).value() == std::nullopt);
    REQUIRE(createBackup(**vault, place.file));
    const auto made = lastBackup(**vault);
    REQUIRE(made);
    REQUIRE(*made);
    CHECK((*made)->utcDate() == (*vault)->environment().clock.today());
}

TEST_CASE("an administrator makes and restores a backup without reading a name", "[backup]") {
    BackupPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addPerson(**vault, "Jovanovska"));
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
    }
    {
        auto vault = place.open("vera", kOtherPassphrase);
        REQUIRE(vault);
        const auto made = createBackup(**vault, place.file);
        REQUIRE(made);
        CHECK_FALSE(made->manifest.confidentialHeads);
    }
    const auto restored =
        restoreBackup(place.file, place.restored, VaultPlace::credentials("vera", kOtherPassphrase),
                      place.environment);
    REQUIRE(restored);
    {
        auto vault = place.openAt(place.restored, "vera", kOtherPassphrase);
        REQUIRE(vault);
        CHECK_FALSE((*vault)->confidential());
    }
    auto vault = place.openAt(place.restored, "ana");
    REQUIRE(vault);
    CHECK((*vault)->confidential());
    const auto checked = checkVault(**vault);
    REQUIRE(checked);
    CHECK(checked->passed());
}

TEST_CASE("an unfinished write that the administrator cannot finish stops the backup", "[backup]") {
    BackupPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
    }
    auto vault = place.open("vera", kOtherPassphrase);
    REQUIRE(vault);
    writeFile(place.folder / "confidential.db-journal",
              "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + std::string(600, 'x'));
    const auto refused = createBackup(**vault, place.file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NoConfidentialKey);
    CHECK(place.filesOnStick() == 0);
    // SQLite leaves such a journal, with a zeroed start, after every write of an open vault.
    writeFile(place.folder / "confidential.db-journal", std::string(600, '\0'));
    CHECK(createBackup(**vault, place.file));
}

TEST_CASE("every user's own passphrase opens the backup, no other does", "[backup]") {
    BackupPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    REQUIRE(VaultPlace::addColleague(**vault, "lena", Role::Analyst));
    REQUIRE(createBackup(**vault, place.file));
    CHECK(verifyBackup(place.file, VaultPlace::credentials("lena", kOtherPassphrase),
                       place.environment));
    CHECK(
        verifyBackup(place.file, VaultPlace::credentials("lena"), place.environment).error().code ==
        ErrorCode::WrongPassphrase);
    CHECK(verifyBackup(place.file, VaultPlace::credentials("nobody"), place.environment)
              .error()
              .code == ErrorCode::WrongPassphrase);
    auto strict = place.environment;
    strict.lowestCost = {3, 256ULL << 20};
    CHECK(verifyBackup(place.file, VaultPlace::credentials(), strict).error().code ==
          ErrorCode::Tampered);
}

TEST_CASE("a backup never replaces a file and never lies inside its vault", "[backup]") {
    BackupPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    writeFile(place.file, "mine");
    CHECK(createBackup(**vault, place.file).error().code == ErrorCode::FileExists);
    CHECK(readFile(place.file) == "mine");
    const auto inside = createBackup(**vault, place.folder / "sub" / "house.zbak");
    REQUIRE_FALSE(inside);
    CHECK(inside.error().code == ErrorCode::Invalid);
    CHECK(createBackup(**vault, place.root / "no such folder" / "x").error().code == ErrorCode::Io);
}

TEST_CASE("a backup can be stopped at any moment and leaves nothing", "[backup]") {
    BackupPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    std::vector<std::uint64_t> steps;
    REQUIRE(createBackup(**vault, place.file, [&](std::uint64_t done, std::uint64_t total) {
        REQUIRE(done <= total);
        steps.push_back(done);
        return true;
    }));
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    REQUIRE(steps.size() >= 6);
    std::filesystem::remove(place.file);
    for (std::size_t stop = 0; stop < steps.size(); ++stop) {
        std::size_t calls = 0;
        const auto stopped = createBackup(
            **vault, place.file, [&](std::uint64_t, std::uint64_t) { return calls++ != stop; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(place.filesOnStick() == 0);
    }
}

TEST_CASE("only coordinators and administrators restore, and only where nothing is", "[backup]") {
    BackupPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
        REQUIRE(VaultPlace::addColleague(**vault, "lena", Role::Analyst));
        REQUIRE(createBackup(**vault, place.file));
    }
    const auto before = place.entriesInRoot();
    CHECK(restoreBackup(place.file, place.restored,
                        VaultPlace::credentials("mira", kOtherPassphrase), place.environment)
              .error()
              .code == ErrorCode::NoPermission);
    CHECK(place.entriesInRoot() == before);
    {
        auto vault = place.open("lena", kOtherPassphrase);
        REQUIRE(vault);
        CHECK(createBackup(**vault, place.root / "analyst.zbak").error().code ==
              ErrorCode::NoPermission);
    }
    CHECK(restoreBackup(place.file, place.folder, VaultPlace::credentials(), place.environment)
              .error()
              .code == ErrorCode::VaultExists);
    std::filesystem::create_directory(place.restored);
    std::filesystem::create_directory_symlink(place.restored, place.root / "link");
    CHECK(
        restoreBackup(place.file, place.root / "link", VaultPlace::credentials(), place.environment)
            .error()
            .code == ErrorCode::VaultExists);
    CHECK(restoreBackup(place.file, place.restored / "", VaultPlace::credentials(),
                        place.environment));
    CHECK(place.openAt(place.restored, "ana"));
}

TEST_CASE("a stopped restore leaves nothing, a rehearsed one neither", "[backup]") {
    BackupPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(createBackup(**vault, place.file));
    }
    const auto before = place.entriesInRoot();
    const auto stopped =
        restoreBackup(place.file, place.restored, VaultPlace::credentials(), place.environment,
                      [](std::uint64_t done, std::uint64_t total) { return done < total / 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(rehearseRestore(place.file, place.root, VaultPlace::credentials(), place.environment));
    CHECK(place.entriesInRoot() == before);
}

TEST_CASE("nothing that was written down can be read in a backup", "[backup]") {
    BackupPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    REQUIRE(VaultPlace::addPerson(**vault, "Mirkovanovska"));
    REQUIRE(createBackup(**vault, place.file));
    const auto bytes = readFile(place.file);
    CHECK(bytes.find("Mirkovanovska") == std::string::npos);
    CHECK(bytes.find("SQLite format") == std::string::npos);
    CHECK(bytes.find("casework.db") == std::string::npos);
}

TEST_CASE("sizes are padded by at most an eighth and never shrink", "[backup]") {
    CHECK(paddedSize(0) == 0);
    CHECK(paddedSize(9) == 10);
    for (std::uint64_t bytes : {100ULL, 4'097ULL, 65'537ULL, 1'000'003ULL, 248'000'001ULL}) {
        CHECK(paddedSize(bytes) >= bytes);
        CHECK(paddedSize(bytes) <= bytes + bytes / 8);
        CHECK(paddedSize(paddedSize(bytes)) == paddedSize(bytes));
    }
}

TEST_CASE("a page that is damaged is never backed up as if it were whole", "[backup]") {
    BackupPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        for (int i = 0; i < 8; ++i) {
            REQUIRE(VaultPlace::addPerson(**vault, "Jovanovska"));
        }
    }
    for (const std::string name : {"casework.db", "confidential.db"}) {
        INFO(name);
        const auto file = place.folder / name;
        const auto whole = readFile(file);
        auto damaged = whole;
        const auto at = damaged.size() / 4096 / 2 * 4096 + 2000; // no page that opening reads
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        writeFile(file, damaged);
        auto vault = place.open();
        REQUIRE(vault);
        const auto made = createBackup(**vault, place.file);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::DamagedDatabase);
        CHECK(made.error().field == name);
        CHECK(place.filesOnStick() == 0);
        vault->reset();
        writeFile(file, whole);
    }
    auto vault = place.open();
    REQUIRE(vault);
    const auto made = createBackup(**vault, place.file);
    REQUIRE(made);
    CHECK(made->sawConfidential());
}
