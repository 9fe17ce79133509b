// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DraftBox.h"

#include "core/store/SearchIndex.h"
#include "core/vault/Backup.h"
#include "core/vault/StaffAccess.h"
#include "core/vault/VaultCheck.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace zaklon;
using namespace zaklon::test;

namespace {

DraftKey aKey(const RecordId& person, const RecordId& record = {}) {
    return {"contact", person, record};
}

template <class Draft>
concept HoldsWords = requires(const Draft& draft) {
    draft.content;
};

std::int64_t journalled(Vault& vault) {
    return vault.caseworkJournal().count() + vault.confidentialJournal()->count();
}

} // namespace

TEST_CASE("a draft is there again after the vault was closed", "[vault][drafts]") {
    TestVault vault;
    const auto key = aKey(vault.save(aPerson()).id);
    REQUIRE(vault->drafts()->keep(key, "she called at 31.2."));
    vault.clock().advanceSeconds(300);
    REQUIRE(vault->drafts()->keep(key, "she called at 31.2. in the evening"));
    vault.reopen();
    const auto found = vault->drafts()->find(key);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->content == "she called at 31.2. in the evening");
    CHECK((*found)->updated.seconds - (*found)->begun.seconds == 300);
    CHECK(vault->drafts()->about(key.person)->size() == 1);
    REQUIRE(vault->drafts()->discard(key));
    CHECK_FALSE(*vault->drafts()->find(key));
    CHECK(vault->drafts()->all()->empty());
}

TEST_CASE("drafts of two forms and two records of one person stand beside each other",
          "[vault][drafts]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto record = RecordId::generate();
    REQUIRE(vault->drafts()->keep(aKey(person), "new"));
    REQUIRE(vault->drafts()->keep(aKey(person, record), "old"));
    REQUIRE(vault->drafts()->keep({"consent", person, {}}, "other form"));
    CHECK(vault->drafts()->about(person)->size() == 3);
    CHECK((*vault->drafts()->find(aKey(person, record)))->content == "old");
}

TEST_CASE("a list of drafts says what was begun and when without reading what was typed",
          "[vault][drafts]") {
    STATIC_REQUIRE_FALSE(HoldsWords<FormDraft>);
    STATIC_REQUIRE(HoldsWords<TypedDraft>);
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    REQUIRE(vault->drafts()->keep(aKey(person), "she called"));
    vault.clock().advanceSeconds(60);
    REQUIRE(vault->drafts()->keep(aKey(person), "she called again"));
    for (const auto& listed : {vault->drafts()->all(), vault->drafts()->about(person)}) {
        REQUIRE(listed);
        REQUIRE(listed->size() == 1);
        CHECK(listed->front().key == aKey(person));
        CHECK(listed->front().updated.seconds - listed->front().begun.seconds == 60);
    }
}

TEST_CASE("a draft is no history: no journal entry, no search, no mark", "[vault][drafts]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto before = journalled(*vault);
    for (int i = 0; i < 50; ++i) {
        REQUIRE(vault->drafts()->keep(aKey(person), "zimzelen " + std::to_string(i)));
    }
    CHECK(journalled(*vault) == before);
    CHECK(SearchIndex::findText(vault.confidential().connection(), "zimzelen", 5).empty());
    const auto checked = checkVault(*vault);
    REQUIRE(checked);
    CHECK(checked->passed());
    vault.reopen();
    CHECK(vault->drafts()->all()->size() == 1);
}

TEST_CASE("nobody sees the draft of a colleague, and it goes with the colleague's access",
          "[vault][drafts]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto passphrase = [] { return SecretBytes::fromText(kPassphrase); };
    const auto jana = StaffAccess(*vault).add({"jana", {}, Role::CaseWorker, passphrase()});
    REQUIRE(jana);
    REQUIRE(vault->drafts()->keep(aKey(person), "mine"));
    vault.reopen("jana");
    CHECK(vault->drafts()->all()->empty());
    REQUIRE(vault->drafts()->keep(aKey(person), "hers"));
    vault.reopen();
    REQUIRE(vault->drafts()->all()->size() == 1);
    CHECK(vault->drafts()->find(aKey(person)).value()->content == "mine");
    REQUIRE(StaffAccess(*vault).remove(*jana));
    REQUIRE(vault->drafts()->keep(aKey(person), "mine, later"));
    auto left =
        vault.casework().connection().prepare("SELECT count(*) FROM confidential.form_draft");
    REQUIRE(left.step());
    CHECK(left.integer(0) == 1);
}

TEST_CASE("drafts go when the person is erased, and none can be kept after", "[vault][drafts]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    REQUIRE(vault->drafts()->keep(aKey(person), "about her"));
    REQUIRE(vault->drafts()->keep({"provider", {}, {}}, "about a provider"));
    REQUIRE(vault->erasePerson(person));
    REQUIRE(vault->drafts()->all()->size() == 1);
    CHECK(vault->drafts()->all()->front().key.form == "provider");
    const auto refused = vault->drafts()->keep(aKey(person), "again");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "erased");
}

TEST_CASE("a role without the confidential key keeps no drafts", "[vault][drafts]") {
    TestVault vault(Role::Analyst);
    CHECK_FALSE(vault->drafts());
}

TEST_CASE("a draft that is too long is refused, and the one before stays", "[vault][drafts]") {
    TestVault vault;
    const auto key = aKey(vault.save(aPerson()).id);
    REQUIRE(vault->drafts()->keep(key, "short"));
    const auto refused = vault->drafts()->keep(key, std::string(DraftBox::kMaxBytes + 1, 'a'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "content");
    CHECK((*vault->drafts()->find(key))->content == "short");
}

TEST_CASE("a backup brings drafts along", "[vault][drafts]") {
    TestVault vault;
    const auto key = aKey(vault.save(aPerson()).id);
    REQUIRE(vault->drafts()->keep(key, "begun before the copy"));
    const auto file = vault.path().parent_path() / "copy.zbak";
    REQUIRE(createBackup(*vault, file));
    CHECK(verifyBackup(file, {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
                       vault.environment()));
    CHECK((*vault->drafts()->find(key))->content == "begun before the copy");
}

TEST_CASE("what was kept before a kill is there after it", "[vault][drafts][kill]") {
    TestVault vault;
    const auto key = aKey(vault.save(aPerson()).id);
    vault.close();
    int channel[2];
    REQUIRE(::pipe(channel) == 0);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        vault.reopen();
        for (int i = 0;; ++i) {
            if (!vault->drafts()->keep(key, std::to_string(i)) ||
                ::write(channel[1], &i, sizeof i) != sizeof i) {
                ::_exit(1);
            }
        }
    }
    int confirmed = -1;
    for (int i = 0; i < 20; ++i) {
        REQUIRE(::read(channel[0], &confirmed, sizeof confirmed) == sizeof confirmed);
    }
    REQUIRE(::kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::close(channel[0]);
    ::close(channel[1]);
    vault.reopen();
    const auto found = vault->drafts()->find(key);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK(std::stoi((*found)->content) >= confirmed);
    CHECK(checkVault(*vault)->passed());
}
