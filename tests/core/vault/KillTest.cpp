// SPDX-License-Identifier: GPL-3.0-or-later
// A process killed in the middle of its work: what it confirmed is there, in both files. The same
// through the command line, with its own key derivation: tests/e2e/kill_during_save.py.
#include "VaultPlace.h"
#include "core/vault/Backup.h"
#include "core/vault/VaultCheck.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <random>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// ZAKLON_KILLS in the environment asks for more than the usual few.
int kills(int usual) {
    const char* wanted = std::getenv("ZAKLON_KILLS");
    return wanted == nullptr ? usual : std::atoi(wanted);
}

/// Runs `body` in a process of its own, kills it `delay` after it confirmed so many ids, and gives
/// them.
std::vector<RecordId> confirmedUntilKilled(std::size_t answers, std::chrono::microseconds delay,
                                           const std::function<void(int)>& body) {
    int channel[2];
    REQUIRE(::pipe(channel) == 0);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(channel[0]);
        try {
            body(channel[1]);
        } catch (const std::exception&) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    ::close(channel[1]);
    std::vector<RecordId> confirmed;
    RecordId::Bytes bytes{};
    bool killed = false;
    // Ids are shorter than a pipe's atomic write: each arrives whole or not at all.
    while (::read(channel[0], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size())) {
        confirmed.emplace_back(bytes);
        if (!killed && confirmed.size() >= answers) {
            std::this_thread::sleep_for(delay); // the moment of the kill, not a wait for anything
            ::kill(child, SIGKILL);
            killed = true;
        }
    }
    ::close(channel[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    return confirmed;
}

void confirm(int channel, const RecordId& id) {
    if (::write(channel, id.bytes().data(), id.bytes().size()) !=
        static_cast<ssize_t>(id.bytes().size())) {
        ::_exit(2);
    }
}

} // namespace

TEST_CASE("whatever was confirmed before a kill is in both files, and the vault is sound",
          "[kill]") {
    VaultPlace place;
    { REQUIRE(place.create()); }
    std::mt19937 random(20260313); // NOLINT: the same moments every time
    std::set<RecordId> confirmed;
    const int count = kills(25);
    for (int kill = 0; kill < count; ++kill) {
        INFO("kill " << kill);
        const auto answers = 1 + random() % 12;
        const std::chrono::microseconds delay(random() % 20'000);
        const auto ids = confirmedUntilKilled(answers, delay, [&](int channel) {
            auto vault = place.open();
            while (vault) {
                const auto added = VaultPlace::addPerson(**vault, "Jovanovska");
                if (!added) {
                    return;
                }
                confirm(channel, *added);
            }
        });
        confirmed.insert(ids.begin(), ids.end());
        auto vault = place.open();
        REQUIRE(vault);
        for (const auto& id : ids) {
            CHECK((*vault)->casework().find<Person>(id)->has_value());
            CHECK((*vault)->confidential()->where<PersonName>("person", Value(id))->size() == 1);
        }
        if (kill % 10 == 9 || kill == count - 1) {
            const auto checked = checkVault(**vault);
            REQUIRE(checked);
            CHECK(checked->passed());
            for (const auto& id : confirmed) {
                REQUIRE((*vault)->casework().find<Person>(id)->has_value());
            }
        }
    }
    auto vault = place.open();
    REQUIRE(vault);
    const auto summary = summarize(**vault);
    REQUIRE(summary);
    const auto countOf = [&](const std::string& kind) {
        const auto found = std::find_if(summary->counts.begin(), summary->counts.end(),
                                        [&](const auto& pair) { return pair.first == kind; });
        return found == summary->counts.end() ? -1 : found->second;
    };
    CHECK(countOf("person") == countOf("person_name")); // never a half of a write
    CHECK(countOf("person") >= static_cast<std::int64_t>(confirmed.size()));
}

TEST_CASE("a passphrase change that is killed leaves exactly one that opens", "[kill]") {
    VaultPlace place;
    { REQUIRE(place.create()); }
    const std::string_view phrases[] = {kPassphrase, kOtherPassphrase};
    std::mt19937 random(20260314); // NOLINT: the same moments every time
    std::size_t present = 0;
    for (int kill = 0; kill < kills(12); ++kill) {
        const auto old = present;
        confirmedUntilKilled(1, std::chrono::microseconds(random() % 60'000), [&](int channel) {
            auto vault = place.open("ana", phrases[old]);
            if (!vault) {
                return;
            }
            confirm(channel, RecordId::generate());
            for (std::size_t from = old;; from = 1 - from) {
                if (!StaffAccess(**vault).changePassphrase(
                        SecretBytes::fromText(phrases[from]),
                        SecretBytes::fromText(phrases[1 - from]))) {
                    return;
                }
            }
        });
        const bool first = place.open("ana", phrases[0]).has_value();
        const bool second = place.open("ana", phrases[1]).has_value();
        REQUIRE(first != second);
        present = first ? 0 : 1;
        CHECK(place.open("", phrases[present]));
    }
}

TEST_CASE("a backup that is killed never has its final name half done", "[kill]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        for (int i = 0; i < 20; ++i) {
            REQUIRE(VaultPlace::addPerson(**vault, "Jovanovska"));
        }
    }
    std::mt19937 random(20260315); // NOLINT: the same moments every time
    for (int kill = 0; kill < kills(12); ++kill) {
        confirmedUntilKilled(1, std::chrono::microseconds(random() % 40'000), [&](int channel) {
            auto vault = place.open();
            if (!vault) {
                return;
            }
            for (int i = 0;; ++i) { // killed while it makes the second, or one after it
                const auto made = createBackup(**vault, place.root / (std::to_string(kill) + "-" +
                                                                      std::to_string(i) + ".zbak"));
                if (!made) {
                    return;
                }
                if (i == 0) {
                    confirm(channel, RecordId::generate());
                }
            }
        });
        int whole = 0;
        for (const auto& entry : std::filesystem::directory_iterator(place.root)) {
            if (entry.path().extension() == ".zbak") {
                CHECK(verifyBackup(entry.path(), VaultPlace::credentials(), place.environment));
                ++whole;
            }
        }
        CHECK(whole > kill);
        CHECK(place.open());
    }
}
