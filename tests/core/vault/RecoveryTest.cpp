// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Recovery.h"

#include "VaultPlace.h"
#include "core/base/WordList.h"
#include "core/vault/Backup.h"
#include "core/vault/RecoverySet.h"
#include "core/vault/VaultCheck.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct RecoveryPlace : VaultPlace {
    RecoveryPlace() { catalogue.add<RecoverySet>(); }

    /// Shares of a ceremony that went all the way.
    static std::vector<std::string> makeShares(Vault& vault, const RecoveryPlan& plan = {}) {
        auto ceremony = RecoveryCeremony::begin(vault, plan);
        REQUIRE(ceremony);
        std::vector<std::string> sheets;
        for (int number = 1; number <= plan.shares; ++number) {
            const auto words = ceremony->words(number, Language::English);
            sheets.emplace_back(words.text());
            REQUIRE(ceremony->prove(words) == number);
        }
        REQUIRE(ceremony->activate());
        return sheets;
    }
    Status recover(const std::vector<std::string>& sheets, const std::string& user = "ana",
                   std::string_view fresh = "a passphrase after the shares") const {
        std::vector<RecoveryShare> shares;
        for (const auto& sheet : sheets) {
            auto share = RecoveryShare::fromWords(SecretBytes::fromText(sheet));
            REQUIRE(share);
            shares.push_back(std::move(*share));
        }
        return recoverAccess(folder, shares, user, SecretBytes::fromText(fresh), environment);
    }
};

RecoveryShare aShare() {
    return {731, 2, 3, SecretBytes::random(kRecoveryBytes)};
}

} // namespace

TEST_CASE("a share is sixteen words that read back as the same share", "[recovery]") {
    for (const auto language : {Language::English, Language::SerbianLatin}) {
        const auto share = aShare();
        const auto words = share.toWords(language);
        CHECK(std::count(words.text().begin(), words.text().end(), ' ') == kWordsOfShare - 1);
        const auto back = RecoveryShare::fromWords(words);
        REQUIRE(back);
        CHECK(back->set == 731);
        CHECK(back->threshold == 2);
        CHECK(back->number == 3);
        CHECK(back->bytes == share.bytes);
    }
}

TEST_CASE("capitals, commas and lines do not matter to a share", "[recovery]") {
    const auto share = aShare();
    std::string typed = "  " + std::string(share.toWords(Language::English).text()) + "\n";
    std::transform(typed.begin(), typed.end(), typed.begin(),
                   [](char c) { return c == ' ' ? ',' : static_cast<char>(std::toupper(c)); });
    const auto back = RecoveryShare::fromWords(SecretBytes::fromText(typed));
    REQUIRE(back);
    CHECK(back->bytes == share.bytes);
}

TEST_CASE("a share that was written down wrongly says what is wrong", "[recovery]") {
    const auto share = aShare();
    const std::string words(share.toWords(Language::English).text());
    const auto detailOf = [](const std::string& typed) {
        const auto read = RecoveryShare::fromWords(SecretBytes::fromText(typed));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
        CHECK(read.error().field == "share");
        return read.error().detail;
    };
    CHECK(detailOf(words.substr(0, words.rfind(' '))) == "length");
    CHECK(detailOf("") == "length");
    const auto first = words.substr(0, words.find(' '));
    CHECK(detailOf("xxqq" + words.substr(first.size())) == "word 1");
    const auto list = wordList(Language::English);
    const auto other = std::find_if(list.begin(), list.end(), [&](auto w) { return w != first; });
    // Another word of the list passes the checksum once in 4096 times; two are not both so unlucky.
    const auto swapped = std::string(*other) + words.substr(first.size());
    const auto again = std::string(*(other + 300)) + words.substr(first.size());
    const auto fails = [](const std::string& typed) {
        return !RecoveryShare::fromWords(SecretBytes::fromText(typed));
    };
    CHECK((fails(swapped) || fails(again)));
}

TEST_CASE("with enough shares a coordinator gets a new passphrase", "[recovery]") {
    RecoveryPlace place;
    std::vector<std::string> sheets;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addPerson(**vault, "Jovanovska"));
        sheets = RecoveryPlace::makeShares(**vault, {2, 3});
    }
    REQUIRE(place.recover({sheets[2], sheets[0]}));
    CHECK(place.open().error().code == ErrorCode::WrongPassphrase);
    auto vault = place.open("ana", "a passphrase after the shares");
    REQUIRE(vault);
    CHECK(
        (*vault)->confidential()->where<PersonName>("family", std::string("Jovanovska"))->size() ==
        1);
    const auto check = checkVault(**vault);
    REQUIRE(check);
    CHECK(check->passed());
    const auto set = activeRecoverySet(**vault);
    REQUIRE((set && *set));
    CHECK((*set)->usedOn == place.clock.today());
    const auto entries = (*vault)->caseworkJournal().of((*vault)->session().worker.id);
    CHECK(std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.content && entry.content->find("passphrase_recovered") != std::string::npos;
    }));
}

TEST_CASE("a colleague's own passphrase never opens in the name of another", "[recovery]") {
    RecoveryPlace place;
    REQUIRE(RecoveryPlace::makeShares(**place.create()).size() == 3);
    const auto opened = Vault::openAs(place.folder, {"ana", SecretBytes::fromText(kPassphrase)},
                                      "ana", place.environment);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NoPermission);
    CHECK(opened.error().field == "recovery_set");
    CHECK(place.open());
}

TEST_CASE("shares that are too few, the same twice or of two sets open nothing", "[recovery]") {
    RecoveryPlace place;
    std::vector<std::string> old;
    std::vector<std::string> sheets;
    {
        auto vault = place.create();
        REQUIRE(vault);
        old = RecoveryPlace::makeShares(**vault, {2, 2});
        sheets = RecoveryPlace::makeShares(**vault, {3, 4});
    }
    const auto before = contentOf(place.folder);
    const auto detail = [&](const std::vector<std::string>& some) {
        const auto refused = place.recover(some);
        REQUIRE_FALSE(refused);
        return refused.error().detail;
    };
    CHECK(detail({sheets[0], sheets[1]}) == "too few");
    CHECK(detail({sheets[0], sheets[1], sheets[1]}) == "twice");
    CHECK(detail({sheets[0], sheets[1], old[0]}) == "mixed");
    // A set that was replaced is complete, and opens nothing any more.
    CHECK(place.recover(old).error().code == ErrorCode::WrongPassphrase);
    CHECK(place.recover({sheets[0], sheets[1], sheets[2]}, "nobody").error().code ==
          ErrorCode::NotFound);
    CHECK(place.recover({sheets[0], sheets[1], sheets[2]}, "ana", "short").error().code ==
          ErrorCode::Invalid);
    const auto after = contentOf(place.folder);
    CHECK(before.at("casework.db") == after.at("casework.db"));
    CHECK(place.open());
}

TEST_CASE("a new set never bears the mark of an earlier one", "[recovery]") {
    std::set<int> taken;
    for (int mark = 0; mark < static_cast<int>(kRecoveryMarks); ++mark) {
        taken.insert(mark);
    }
    taken.erase(731);
    CHECK(markBesides(taken) == 731);
    taken.erase(0);
    const auto mark = markBesides(taken);
    CHECK((mark == 0 || mark == 731));
}

TEST_CASE("shares count only after every one was typed back", "[recovery]") {
    RecoveryPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    auto ceremony = RecoveryCeremony::begin(**vault, {2, 3});
    REQUIRE(ceremony);
    REQUIRE(ceremony->prove(ceremony->words(1, Language::English)));
    REQUIRE(ceremony->prove(ceremony->words(3, Language::SerbianLatin)));
    CHECK_FALSE(ceremony->isComplete());
    CHECK(ceremony->activate().error().code == ErrorCode::Conflict);
    CHECK_FALSE(*activeRecoverySet(**vault));
    CHECK(ceremony->prove(aShare().toWords(Language::English)).error().code == ErrorCode::Conflict);
    REQUIRE(ceremony->prove(ceremony->words(2, Language::English)));
    REQUIRE(ceremony->activate());
    CHECK(*activeRecoverySet(**vault));
}

TEST_CASE("only who holds both keys and may grant access makes shares", "[recovery]") {
    RecoveryPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
        REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
        CHECK(RecoveryCeremony::begin(**vault, {1, 3}).error().code == ErrorCode::Invalid);
        CHECK(RecoveryCeremony::begin(**vault, {4, 3}).error().code == ErrorCode::Invalid);
        CHECK(RecoveryCeremony::begin(**vault, {2, 16}).error().code == ErrorCode::Invalid);
    }
    {
        auto vault = place.open("vera", kOtherPassphrase);
        REQUIRE(vault);
        CHECK(RecoveryCeremony::begin(**vault, {}).error().code == ErrorCode::NoConfidentialKey);
    }
    auto vault = place.open("mira", kOtherPassphrase);
    REQUIRE(vault);
    CHECK(RecoveryCeremony::begin(**vault, {}).error().code == ErrorCode::NoPermission);
}

TEST_CASE("a new colleague is never given the place of the shares", "[recovery]") {
    RecoveryPlace place;
    std::vector<std::string> sheets;
    {
        auto vault = place.create();
        REQUIRE(vault);
        sheets = RecoveryPlace::makeShares(**vault);
        for (std::size_t i = 0; i + 2 < kSlotCount / 2; ++i) {
            REQUIRE(
                VaultPlace::addColleague(**vault, "user" + std::to_string(i), Role::ShelterWorker));
        }
        CHECK(VaultPlace::addColleague(**vault, "one more", Role::ShelterWorker).error().field ==
              "slots");
    }
    CHECK(place.recover({sheets[1], sheets[2]}));
}
