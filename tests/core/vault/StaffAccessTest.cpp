// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/StaffAccess.h"

#include "VaultPlace.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool journalNotes(Vault& vault, const RecordId& about, std::string_view note) {
    const auto entries = vault.caseworkJournal().of(about);
    return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.action == JournalAction::VaultEvent && entry.content &&
               entry.content->find(note) != std::string::npos;
    });
}

} // namespace

TEST_CASE("a colleague opens the vault with exactly the keys of the role", "[staff]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addPerson(**vault, "Jovanovska"));
        REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
        const auto added = VaultPlace::addColleague(**vault, "vera", Role::Administrator);
        REQUIRE(added);
        CHECK(journalNotes(**vault, *added, "access_granted"));
        REQUIRE(VaultPlace::addColleague(**vault, "lena", Role::Analyst));
    }
    for (const auto& [name, role, sees] : {std::tuple{"mira", Role::CaseWorker, true},
                                           std::tuple{"VERA", Role::Administrator, false},
                                           std::tuple{"lena", Role::Analyst, false}}) {
        auto vault = place.open(name, kOtherPassphrase);
        REQUIRE(vault);
        CHECK((*vault)->session().role() == role);
        CHECK((*vault)->confidential().has_value() == sees);
        CHECK((*vault)->keys().confidential.has_value() == sees);
    }
}

TEST_CASE("nobody grants a key that they do not hold", "[staff]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
        REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
    }
    {
        auto vault = place.open("vera", kOtherPassphrase);
        REQUIRE(vault);
        CHECK(VaultPlace::addColleague(**vault, "zora", Role::CaseWorker).error().code ==
              ErrorCode::NoConfidentialKey);
        CHECK(VaultPlace::addColleague(**vault, "zora", Role::Analyst));
    }
    auto vault = place.open("mira", kOtherPassphrase);
    REQUIRE(vault);
    CHECK(VaultPlace::addColleague(**vault, "petra", Role::CaseWorker).error().code ==
          ErrorCode::NoPermission);
}

TEST_CASE("a name that was ever used is taken, however it is written", "[staff]") {
    VaultPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    const auto mira = VaultPlace::addColleague(**vault, "mira", Role::CaseWorker);
    REQUIRE(mira);
    REQUIRE(StaffAccess(**vault).remove(*mira));
    for (const auto* name : {"ana", "ANA", "Mira"}) {
        const auto again = VaultPlace::addColleague(**vault, name, Role::CaseWorker);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
        CHECK(again.error().field == "user_name");
    }
    CHECK(VaultPlace::addColleague(**vault, "", Role::CaseWorker).error().code ==
          ErrorCode::Invalid);
}

TEST_CASE("the way in without a name ends with the second user, but not in a demonstration",
          "[staff]") {
    for (const bool demonstration : {false, true}) {
        VaultPlace place;
        {
            auto vault = place.create(demonstration);
            REQUIRE(vault);
        }
        {
            auto vault = place.open("");
            REQUIRE(vault);
            REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
        }
        CHECK(place.open("").has_value() == demonstration);
        CHECK(place.open("ana"));
        // The generation before must not keep the door open either.
        const auto previous = HeaderFile(place.folder).readPrevious();
        REQUIRE(previous);
        const auto nameless = deriveCredentials(*previous, "", SecretBytes::fromText(kPassphrase));
        REQUIRE(nameless);
        CHECK(findSlot(*previous, nameless->tag).has_value() == demonstration);
    }
}

TEST_CASE("a removed colleague cannot open, and stays in the history", "[staff]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        const auto mira = VaultPlace::addColleague(**vault, "mira", Role::CaseWorker);
        REQUIRE(mira);
        StaffAccess staff(**vault);
        REQUIRE(staff.remove(*mira));
        CHECK(staff.remove(*mira).error().code == ErrorCode::NotFound);
        CHECK(journalNotes(**vault, *mira, "access_removed"));
        const auto list = staff.list();
        REQUIRE(list);
        REQUIRE(list->size() == 2);
        CHECK((*list)[1].userName == "mira");
        CHECK_FALSE((*list)[1].active);
    }
    CHECK(place.open("mira", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
    // Neither with the header before: damage to the first must not bring her back.
    writeFile(place.folder / "vault.json", "{");
    CHECK(place.open("mira", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(place.open());
}

TEST_CASE("the last coordinator and oneself cannot be removed", "[staff]") {
    VaultPlace place;
    RecordId ana;
    {
        auto vault = place.create();
        REQUIRE(vault);
        ana = (*vault)->session().worker.id;
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
        CHECK(StaffAccess(**vault).remove(ana).error().code == ErrorCode::NoPermission);
    }
    auto vault = place.open("vera", kOtherPassphrase);
    REQUIRE(vault);
    const auto refused = StaffAccess(**vault).remove(ana);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().field == "role");
}

TEST_CASE("a new passphrase replaces the old one in both slots of the founder", "[staff]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        StaffAccess staff(**vault);
        const auto fresh = SecretBytes::fromText(kOtherPassphrase);
        CHECK(staff.changePassphrase(SecretBytes::fromText("not the right one"), fresh)
                  .error()
                  .code == ErrorCode::WrongPassphrase);
        CHECK(staff
                  .changePassphrase(SecretBytes::fromText(kPassphrase),
                                    SecretBytes::fromText("short"))
                  .error()
                  .code == ErrorCode::Invalid);
        REQUIRE(staff.changePassphrase(SecretBytes::fromText(kPassphrase), fresh));
    }
    for (const auto* name : {"ana", ""}) {
        CHECK(place.open(name, kPassphrase).error().code == ErrorCode::WrongPassphrase);
        CHECK(place.open(name, kOtherPassphrase));
    }
}

TEST_CASE("a case worker changes the own passphrase without writing staff records", "[staff]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
    }
    {
        auto vault = place.open("mira", kOtherPassphrase);
        REQUIRE(vault);
        REQUIRE(StaffAccess(**vault).changePassphrase(
            SecretBytes::fromText(kOtherPassphrase), SecretBytes::fromText("a third good phrase")));
        CHECK(journalNotes(**vault, (*vault)->session().worker.id, "passphrase_changed"));
    }
    CHECK(place.open("mira", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(place.open("mira", "a third good phrase"));
    CHECK(place.open());
}

TEST_CASE("nothing says that a passphrase was changed which still opens", "[staff]") {
    VaultPlace place;
    {
        auto vault = place.create();
        REQUIRE(vault);
        std::filesystem::create_directory(place.folder / "vault.json.new"); // no room for a header
        CHECK_FALSE(StaffAccess(**vault).changePassphrase(SecretBytes::fromText(kPassphrase),
                                                          SecretBytes::fromText(kOtherPassphrase)));
        CHECK_FALSE(journalNotes(**vault, (*vault)->session().worker.id, "passphrase_changed"));
        std::filesystem::remove(place.folder / "vault.json.new");
    }
    CHECK(place.open());
    CHECK(place.open("ana", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("a forgotten passphrase is reset by whoever holds the keys", "[staff]") {
    VaultPlace place;
    RecordId mira;
    {
        auto vault = place.create();
        REQUIRE(vault);
        const auto added = VaultPlace::addColleague(**vault, "mira", Role::CaseWorker);
        REQUIRE(added);
        mira = *added;
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
    }
    {
        auto vault = place.open("vera", kOtherPassphrase);
        REQUIRE(vault);
        CHECK(StaffAccess(**vault)
                  .resetPassphrase(mira, SecretBytes::fromText("a third good phrase"))
                  .error()
                  .code == ErrorCode::NoConfidentialKey);
    }
    {
        auto vault = place.open();
        REQUIRE(vault);
        REQUIRE(StaffAccess(**vault).resetPassphrase(mira,
                                                     SecretBytes::fromText("a third good phrase")));
    }
    CHECK(place.open("mira", kOtherPassphrase).error().code == ErrorCode::WrongPassphrase);
    auto vault = place.open("mira", "a third good phrase");
    REQUIRE(vault);
    CHECK((*vault)->session().worker.id == mira);
    CHECK((*vault)->confidential());
}

TEST_CASE("a reset that was cut off before the header can be repeated", "[staff]") {
    VaultPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    const auto mira = VaultPlace::addColleague(**vault, "mira", Role::CaseWorker);
    REQUIRE(mira);
    const auto before = (*vault)->header().slots;
    REQUIRE(
        StaffAccess(**vault).resetPassphrase(*mira, SecretBytes::fromText("a second good phrase")));
    (*vault)->header().slots = before; // as if the header had never been written
    REQUIRE((*vault)->writeHeader());
    REQUIRE(
        StaffAccess(**vault).resetPassphrase(*mira, SecretBytes::fromText("a third good phrase")));
    vault->reset();
    CHECK(place.open("mira", "a third good phrase"));
    CHECK_FALSE(place.open("mira", kOtherPassphrase));
    CHECK(place.open());
}

TEST_CASE("the header does not tell how many people work here", "[staff]") {
    const auto shapeOf = [](const std::string& text) {
        const auto json = nlohmann::json::parse(text);
        std::map<std::string, int> pairs;
        std::set<std::size_t> sizes;
        for (const auto& slot : json.at("slots")) {
            ++pairs[slot.at("publicKey").get<std::string>()];
            sizes.insert(slot.dump().size());
        }
        const bool paired = std::all_of(pairs.begin(), pairs.end(),
                                        [](const auto& pair) { return pair.second == 2; });
        return std::tuple{json.at("slots").size(), sizes.size(), paired};
    };
    VaultPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    const auto alone = readFile(place.folder / "vault.json");
    CHECK(shapeOf(alone) == std::tuple{std::size_t{64}, std::size_t{1}, true});
    for (int i = 0; i < 9; ++i) {
        REQUIRE(VaultPlace::addColleague(**vault, "colleague" + std::to_string(i),
                                         i % 2 == 0 ? Role::CaseWorker : Role::Analyst));
    }
    REQUIRE(StaffAccess(**vault).remove((*StaffAccess(**vault).list())[3].id));
    CHECK(shapeOf(readFile(place.folder / "vault.json")) == shapeOf(alone));
}

TEST_CASE("thirty-two people fit and the next is refused with a reason", "[staff]") {
    VaultPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    for (int i = 0; i < 31; ++i) {
        REQUIRE(VaultPlace::addColleague(**vault, "colleague" + std::to_string(i), Role::Analyst));
    }
    const auto refused = VaultPlace::addColleague(**vault, "one more", Role::Analyst);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().field == "slots");
    vault->reset();
    CHECK(place.open("colleague30", kOtherPassphrase));
}
