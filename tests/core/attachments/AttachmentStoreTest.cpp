// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/AttachmentStore.h"

#include "core/vault/Backup.h"
#include "core/vault/Restore.h"
#include "core/vault/VaultCheck.h"
#include "tests/core/attachments/Pictures.h"
#include "tests/core/support/TestVault.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr std::string_view kMarker = "MARKER-Jovanovska-decision-4711";

std::string readAll(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string textOf(const WipedBytes& content) {
    const auto bytes = content.span();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A person with a contact to which a text is attached.
struct AttachedHouse {
    TestVault vault;
    RecordId person = vault.save(aPerson()).id;
    RecordId contact = [this] {
        Contact made;
        made.id = RecordId::generate();
        made.person = person;
        made.at = *Timestamp::parse("2026-03-02T10:00:00Z");
        made.channel = {"mobile"};
        return vault.save(made).id;
    }();
    Attachment attachment = attachText(std::string(kMarker));

    Attachment attachText(const std::string& content) {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
        const auto file = importFile(WipedBytes(std::span(bytes, content.size())));
        REQUIRE(file);
        auto made = attachmentOf({person, Code{"contact"}, contact,
                                  "C:\\scan\\"
                                  "decision.pdf"},
                                 *file, vault.session().worker.id, vault.today());
        vault.requireWritten([&](Transaction& transaction) {
            return attach(transaction, vault.confidential(), made, *file);
        });
        return made;
    }
    AttachmentStore store() const { return AttachmentStore(vault.confidential()); }
    std::int64_t contents() {
        return vault.casework().connection().singleInteger(
            "SELECT count(*) FROM confidential.record_content");
    }
    std::vector<std::string> findings() {
        std::vector<std::string> codes;
        const auto checked = checkVault(*vault);
        REQUIRE(checked);
        for (const auto& finding : checked->findings) {
            codes.push_back(finding.code);
        }
        return codes;
    }
    /// As somebody with the keys and a database shell.
    void tamper(std::string_view sql) {
        const auto keys = vault->keys().clone();
        const auto header = vault->header();
        vault.close();
        DatabaseKey key{deriveKey(*keys.confidential, KeyPurpose::Database),
                        SecretBytes(header.confidentialSalt.size())};
        std::copy(header.confidentialSalt.begin(), header.confidentialSalt.end(), key.salt.data());
        {
            Connection connection(vault.path() / "confidential.db", key, OpenMode::Existing);
            connection.execute(sql);
            REQUIRE(connection.changes() > 0);
        }
        vault.reopen();
    }
};

} // namespace

TEST_CASE("an attached file comes back as it was kept", "[attachments]") {
    AttachedHouse house;
    const auto found = house.store().ofRecord(house.contact);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    const auto& kept = found->front();
    CHECK(kept.name == "decision.pdf");  // without its folders
    CHECK(kept.type == MediaType::Text); // whatever its name says
    CHECK(kept.bytes == static_cast<std::int64_t>(kMarker.size()));
    CHECK(textOf(house.store().content(kept).value()) == kMarker);
    CHECK(house.store().ofPerson(house.person)->size() == 1);
    CHECK(house.findings().empty());
}

TEST_CASE("no byte of an attached file is on the disk in clear, nor in a journal",
          "[attachments]") {
    AttachedHouse house;
    const auto entries = house.vault->confidentialJournal()->about(house.person, 100);
    for (const auto& entry : entries) {
        CHECK(entry.content.value_or("").find(kMarker) == std::string::npos);
    }
    CHECK(std::any_of(entries.begin(), entries.end(), [&](const JournalEntry& entry) {
        return entry.kind == "attachment" &&
               entry.content.value_or("").find(house.attachment.digest) != std::string::npos;
    }));
    house.vault.close();
    for (const auto& file : std::filesystem::directory_iterator(house.vault.path())) {
        CAPTURE(file.path().filename());
        CHECK(readAll(file.path()).find(kMarker) == std::string::npos);
    }
}

TEST_CASE("a record of a file is never without its file", "[attachments]") {
    AttachedHouse house;
    auto alone = house.attachment;
    alone.id = RecordId::generate();
    const auto written = house.vault->write([&](Transaction& transaction) {
        return transaction.save(house.vault.confidential(), alone);
    });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Invalid);
    auto other = house.attachment;
    other.digest = std::string(64, '0');
    const auto changed = house.vault->write([&](Transaction& transaction) {
        return transaction.save(house.vault.confidential(), other);
    });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().field == "digest");
    CHECK(house.contents() == 1);
}

TEST_CASE("a file goes with its record, and no undo brings back a record without it",
          "[attachments]") {
    AttachedHouse house;
    const auto removed = house.vault->write([&](Transaction& transaction) {
        return transaction.remove<Attachment>(house.vault.confidential(), house.attachment.id);
    });
    REQUIRE(removed);
    CHECK(house.contents() == 0);
    CHECK(house.vault->undo(*removed).error().code == ErrorCode::NotFound);
    CHECK(house.store().content(house.attachment).error().code == ErrorCode::NotFound);
    CHECK(house.findings().empty());
}

TEST_CASE("undoing an attachment takes the file along", "[attachments]") {
    AttachedHouse house;
    const std::string more = "a second file";
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(more.data());
    const auto file = importFile(WipedBytes(std::span(bytes, more.size())));
    const auto second = attachmentOf({house.person, Code{"contact"}, house.contact, "two.txt"},
                                     *file, {}, house.vault.today());
    const auto written = house.vault->write([&](Transaction& transaction) {
        return attach(transaction, house.vault.confidential(), second, *file);
    });
    REQUIRE(written);
    CHECK(house.contents() == 2);
    REQUIRE(house.vault->undo(*written));
    CHECK(house.contents() == 1);
}

TEST_CASE("erasing a person erases the files", "[attachments]") {
    AttachedHouse house;
    REQUIRE(house.vault->erasePerson(house.person));
    CHECK(house.contents() == 0);
    CHECK(house.findings().empty());
}

TEST_CASE("a check and every reading notice a changed or a missing file", "[attachments]") {
    AttachedHouse house;
    house.tamper("UPDATE record_content SET content = x'6162'");
    CHECK(house.findings() == std::vector<std::string>{"content"});
    CHECK(house.store().content(house.attachment).error().code == ErrorCode::Tampered);
    house.tamper("DELETE FROM record_content");
    CHECK(house.findings() == std::vector<std::string>{"content-missing"});
}

TEST_CASE("an analyst and an administrator hold no key to attached files", "[attachments]") {
    for (const auto role : {Role::Analyst, Role::Administrator}) {
        TestVault vault(role);
        CHECK_FALSE(vault->confidential());
        Attachment attachment;
        attachment.id = RecordId::generate();
        CHECK(saveCopy(*vault, attachment, vault.path().parent_path() / "copy").error().code ==
              ErrorCode::NoConfidentialKey);
    }
    CHECK_FALSE(mayRead(Role::ShelterWorker, "attachment"));
    CHECK_FALSE(mayWrite(Role::ShelterWorker, "attachment"));
}

TEST_CASE("a backup restores attached files with everything else", "[attachments]") {
    AttachedHouse house;
    const TemporaryFolder stick;
    const auto file = stick.path() / "house.zbak";
    REQUIRE(createBackup(*house.vault, file));
    CHECK(readAll(file).find(kMarker) == std::string::npos);
    const auto credentials = [] {
        return Credentials{std::string(kUserName), SecretBytes::fromText(kPassphrase)};
    };
    const auto restored = stick.path() / "restored";
    REQUIRE(restoreBackup(file, restored, credentials(), house.vault.environment()));
    auto again = Vault::open(restored, credentials(), house.vault.environment());
    REQUIRE(again);
    const AttachmentStore store((*again)->confidential().value());
    const auto kept = store.ofRecord(house.contact);
    REQUIRE(kept->size() == 1);
    CHECK(textOf(store.content(kept->front()).value()) == kMarker);
}

TEST_CASE("a copy is journalled, is its owner's alone, and replaces nothing", "[attachments]") {
    AttachedHouse house;
    const TemporaryFolder stick;
    const auto file = stick.path() / "copy.txt";
    REQUIRE(saveCopy(*house.vault, house.attachment, file));
    CHECK(readAll(file) == kMarker);
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const auto entries = house.vault->confidentialJournal()->about(house.person, 100);
    const auto copies = [&](const auto& journal) {
        return std::count_if(journal.begin(), journal.end(), [](const JournalEntry& entry) {
            return entry.action == JournalAction::Shared && entry.kind == "attachment";
        });
    };
    CHECK(copies(entries) == 1);
    CHECK(saveCopy(*house.vault, house.attachment, file).error().code == ErrorCode::FileExists);
    CHECK(saveCopy(*house.vault, house.attachment, stick.path() / "no" / "such").error().code !=
          ErrorCode::Internal);
    CHECK(std::distance(std::filesystem::directory_iterator(stick.path()), {}) == 1);
}

TEST_CASE("the largest file is kept and read back", "[attachments]") {
    AttachedHouse house;
    const auto large = house.attachText(std::string(kAttachmentBytes, 'z'));
    CHECK(house.store().content(large)->size() == kAttachmentBytes);
    CHECK(house.findings().empty());
}

TEST_CASE("a file of a whole event belongs to nobody until its record becomes somebody's",
          "[attachments]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const std::string content = "seen by everybody";
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
    const auto file = importFile(WipedBytes(std::span(bytes, content.size())));
    REQUIRE(file);
    auto made = attachmentOf({RecordId(), Code{"suspicion_report"}, RecordId::generate(), "a.txt"},
                             *file, vault.session().worker.id, vault.today());
    CHECK_FALSE(personOf(made).has_value());
    vault.requireWritten([&](Transaction& transaction) {
        return attach(transaction, vault.confidential(), made, *file);
    });
    const AttachmentStore store(vault.confidential());
    CHECK(textOf(store.content(made).value()) == content);
    made.person = person;
    vault.save(made);
    CHECK(personOf(made) == person);
    CHECK(textOf(store.content(made).value()) == content);
    REQUIRE(vault->erasePerson(person));
    CHECK_FALSE(vault.confidential().find<Attachment>(made.id)->has_value());
    CHECK(checkVault(*vault)->passed());
}
