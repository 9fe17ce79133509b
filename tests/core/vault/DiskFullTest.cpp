// SPDX-License-Identifier: GPL-3.0-or-later
// No room left: a clear answer, nothing confirmed is lost, and work goes on when there is room
// again.
#include "VaultPlace.h"
#include "core/vault/Backup.h"
#include "core/vault/Restore.h"
#include "core/vault/VaultCheck.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool isRoomError(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::Io;
}

std::int64_t persons(Vault& vault) {
    return vault.casework().connection().singleInteger("SELECT count(*) FROM main.person");
}

bool isSound(Vault& vault) {
    const auto checked = checkVault(vault);
    return checked && checked->passed();
}

/// Runs in a process of its own and gives its answer, so that a limit ends with it.
int inChild(const std::function<int()>& body) {
    const auto child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN); // then write answers EFBIG
        try {
            ::_exit(body());
        } catch (const std::exception&) { // must not reach the test runner, which would clean up
                                          // here as well
            ::_exit(99);
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

void limitFiles(std::uint64_t bytes) {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min<rlim_t>(bytes, limit.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// A small file system in memory, for those who may make one.
struct SmallDisk {
    explicit SmallDisk(std::filesystem::path where) : folder(std::move(where)) {
        std::filesystem::create_directories(folder);
        mounted = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=3m") == 0;
    }
    ~SmallDisk() {
        if (mounted) {
            ::umount2(folder.c_str(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    std::filesystem::path folder;
    bool mounted = false;
};

} // namespace

TEST_CASE("a write that finds no room changes nothing, and the next one with room succeeds",
          "[diskfull]") {
    VaultPlace place;
    { REQUIRE(place.create()); }
    // At many limits, so that the failure falls on journals and databases alike. A limit below the
    // present size would forbid what a full disk allows: to write over what is there.
    for (std::uint64_t room = 0; room <= 16; ++room) {
        INFO("room " << room);
        const int answer = inChild([&] {
            auto vault = place.open();
            if (!vault) {
                return 1;
            }
            const auto before = persons(**vault);
            const auto size = std::filesystem::file_size(place.folder / "casework.db");
            limitFiles(room < 8 ? room * 4096 : size + (room - 8) * 8192);
            std::int64_t added = 0;
            for (; added < 400; ++added) {
                const auto saved = VaultPlace::addPerson(**vault, "Jovanovska");
                if (!saved) {
                    if (!isRoomError(saved.error().code)) {
                        return 2;
                    }
                    break;
                }
            }
            if (added == 400 || VaultPlace::addPerson(**vault, "Again")) {
                return 3; // the limit was never met
            }
            if (persons(**vault) != before + added) {
                return 4;
            }
            limitFiles(RLIM_INFINITY);
            if (!VaultPlace::addPerson(**vault, "Room again")) {
                return 5;
            }
            return isSound(**vault) && persons(**vault) == before + added + 1 ? 0 : 6;
        });
        CHECK(answer == 0);
    }
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(isSound(**vault));
}

TEST_CASE("a write that cannot even be rolled back is rolled back at the next opening",
          "[diskfull]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        for (int i = 0; i < 60; ++i) {
            REQUIRE(VaultPlace::addPerson(**vault, "Jovanovska"));
        }
    }
    const auto size = std::filesystem::file_size(place.folder / "casework.db");
    for (int pages = 1; pages <= 40; pages += 3) {
        INFO("pages " << pages);
        std::int64_t before = 0;
        {
            auto vault = place.open();
            REQUIRE(vault);
            before = persons(**vault);
        }
        const int added = inChild([&] {
            auto vault = place.open();
            limitFiles(size - static_cast<std::uint64_t>(pages) * 4096);
            int count = 0;
            while (vault && count < 90 && VaultPlace::addPerson(**vault, "Jovanovska")) {
                ++count;
            }
            ::_exit(count); // as if killed: nothing is closed in order
            return 0;
        });
        REQUIRE(added < 90);
        auto vault = place.open();
        REQUIRE(vault);
        CHECK(persons(**vault) == before + added);
        CHECK(isSound(**vault));
    }
}

TEST_CASE("locking without room keeps the header that was there", "[diskfull]") {
    VaultPlace place;
    { REQUIRE(place.create()); }
    const auto before = readFile(place.folder / "vault.json");
    CHECK(inChild([&] {
              auto vault = place.open();
              if (!vault || !VaultPlace::addPerson(**vault, "Jovanovska")) {
                  return 1;
              }
              limitFiles(100);
              vault->reset();
              return 0;
          }) == 0);
    CHECK(readFile(place.folder / "vault.json") == before);
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(persons(**vault) == 1);
    CHECK(isSound(**vault));
}

TEST_CASE("a backup or restore that finds no room leaves nothing", "[diskfull]") {
    VaultPlace place;
    const auto file = place.root / "house.zbak";
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(createBackup(**vault, file));
    }
    const auto entries = [&] {
        return std::distance(std::filesystem::directory_iterator(place.root), {});
    };
    const auto before = entries();
    const auto whole = std::filesystem::file_size(file);
    for (const std::uint64_t room : {std::uint64_t{0}, std::uint64_t{100}, whole / 2, whole - 1}) {
        INFO("room " << room);
        CHECK(inChild([&] {
                  auto vault = place.open();
                  limitFiles(room);
                  const auto made = createBackup(**vault, place.root / "second.zbak");
                  limitFiles(RLIM_INFINITY);
                  return !made && made.error().code == ErrorCode::DiskFull ? 0 : 1;
              }) == 0);
        CHECK(inChild([&] {
                  limitFiles(std::min<std::uint64_t>(room, 200'000));
                  const auto restored = restoreBackup(file, place.root / "restored",
                                                      VaultPlace::credentials(), place.environment);
                  return !restored && isRoomError(restored.error().code) ? 0 : 1;
              }) == 0);
        CHECK(entries() == before);
    }
}

TEST_CASE("a disk that fills up while people work loses nothing that was confirmed", "[diskfull]") {
    VaultPlace place;
    const SmallDisk disk(place.root / "disk");
    if (!disk.mounted) {
        SKIP("needs the right to mount a file system");
    }
    place.folder = disk.folder / "house.zaklon";
    std::int64_t added = 0;
    {
        auto vault = place.create();
        REQUIRE(vault);
        writeFile(disk.folder / "ballast", std::string(300'000, 'x'));
        ErrorCode code = ErrorCode::Internal;
        for (; added < 20'000; ++added) {
            if (const auto saved = VaultPlace::addPerson(**vault, "Jovanovska"); !saved) {
                code = saved.error().code;
                break;
            }
        }
        CHECK(code == ErrorCode::DiskFull);
        CHECK(persons(**vault) == added);
        CHECK(createBackup(**vault, disk.folder / "house.zbak").error().code ==
              ErrorCode::DiskFull);
        CHECK(createBackup(**vault, place.root / "house.zbak")); // another disk: still possible
        std::filesystem::remove(disk.folder / "ballast");
        REQUIRE(VaultPlace::addPerson(**vault, "Room again"));
        ++added;
    }
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(persons(**vault) == added);
    CHECK(isSound(**vault));
}
