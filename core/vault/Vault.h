// SPDX-License-Identifier: GPL-3.0-or-later
// An opened vault: two sealed compartments, one writer, one way to write.
#pragma once

#include "core/base/Clock.h"
#include "core/store/Journal.h"
#include "core/vault/DraftBox.h"
#include "core/vault/KeyRing.h"
#include "core/vault/Transaction.h"
#include "core/vault/VaultLock.h"
#include "core/vault/WritingGate.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zaklon {

/// What a vault needs from outside; made in app/.
struct VaultEnvironment {
    const Clock& clock;
    const RecordCatalogue& catalogue;
    KeyDerivationCost cost{};       ///< for new vaults
    KeyDerivationCost lowestCost{}; ///< a header below it is refused; tests lower it
    /// Recomputes what is derived from the records of persons, in the transaction that changed
    /// them; at every opening for nobody, for what the days alone have changed.
    std::function<void(Connection&, const std::vector<RecordId>&)> afterPersonsChanged{};
    /// Asked after the guard of the description (core/catalogue/DefinitionRule.h).
    DefinitionRule definitionRule{};
};

struct Credentials {
    std::string
        userName; ///< empty: the only user of the vault, or the coordinator of a demonstration
    SecretBytes passphrase;
};

struct NewVault {
    std::string userName;
    SecretBytes passphrase;
    Role role = Role::Coordinator;
    bool demonstration = false;
    std::string displayName{}; ///< what colleagues read; the user name where it is empty
};

class Vault {
  public:
    /// Creates a vault in a folder that does not exist or is empty, and opens it. VaultExists,
    /// Invalid, Io, DiskFull.
    static Result<std::unique_ptr<Vault>> create(const std::filesystem::path& folder,
                                                 const NewVault& wanted,
                                                 const VaultEnvironment& environment);
    /// Each failure has its own code (Error.h); on failure nothing on disk has changed.
    static Result<std::unique_ptr<Vault>> open(const std::filesystem::path& folder,
                                               const Credentials& credentials,
                                               const VaultEnvironment& environment);
    /// Opens with credentials that belong to no colleague (recovery shares), as the active
    /// coordinator of this user name. NotFound "user"; else as `open`.
    static Result<std::unique_ptr<Vault>> openAs(const std::filesystem::path& folder,
                                                 const Credentials& credentials,
                                                 const std::string& coordinator,
                                                 const VaultEnvironment& environment);
    /// Locks: closes the files, remembers the journal heads in the header, wipes the keys.
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    const Session& session() const { return m_session; }
    const std::filesystem::path& folder() const { return m_folder; }
    const VaultEnvironment& environment() const { return m_environment; }

    CaseworkRecords casework() const;
    /// Nothing for a role whose slot holds no confidential key.
    std::optional<ConfidentialRecords> confidential() const;

    /// The only way anything changes: runs `change` in one transaction over both compartments. When
    /// this returns a receipt, the commit is on disk; on any error nothing has changed. InUse with
    /// `kWritingHeld`, soon, while somebody holds `writing`.
    Result<WriteReceipt> write(const std::function<Status(Transaction&)>& change);
    /// Puts back what one write changed, as new journal entries. Conflict if a field has changed
    /// since.
    Result<WriteReceipt> undo(const WriteReceipt& receipt);
    /// The same for a change of who has access, whose header could not be written.
    Result<WriteReceipt> undo(const AccessChange& proof, const WriteReceipt& receipt);
    /// Removes everything about a person from both compartments; the chains still verify.
    /// Coordinator only.
    Status erasePerson(const RecordId& person);

    /// What this worker typed and has not saved; nothing for a role whose slot holds no
    /// confidential key. Not a change of the records: no journal entry, no mark, no Undo.
    std::optional<DraftBox> drafts();

    Journal& caseworkJournal() { return *m_caseworkJournal; }
    Journal* confidentialJournal() { return m_confidentialJournal.get(); }

    const CompartmentKeys& keys() const { return m_keys; }
    VaultHeader& header() { return m_header; }
    const VaultHeader& header() const { return m_header; }
    Status writeHeader();
    /// Held while files must stand still (backup) or change (write).
    WritingGate& writing() { return m_writing; }

  private:
    Vault(std::filesystem::path folder, VaultHeader header, CompartmentKeys keys, VaultLock lock,
          const VaultEnvironment& environment);
    static Result<std::unique_ptr<Vault>> openWith(const std::filesystem::path& folder,
                                                   VaultHeader header,
                                                   const SlotCredentials& credentials,
                                                   const std::optional<std::string>& coordinator,
                                                   const VaultEnvironment& environment);
    static Result<std::unique_ptr<Vault>> openFor(const std::filesystem::path& folder,
                                                  const Credentials& credentials,
                                                  const std::optional<std::string>& coordinator,
                                                  const VaultEnvironment& environment);
    using Heads = std::pair<std::vector<JournalHead>, std::vector<JournalHead>>;
    /// Of both journals now; those of confidential as last known, without its key.
    Heads heads() const;
    void beReady();
    /// Refuses what must not be opened before anything in the folder is changed.
    Status comeIn(const std::array<std::uint8_t, 32>& publicKey,
                  const std::optional<std::string>& coordinator);
    Status firstRecords(const Worker& first);
    Status checkFiles() const;
    void connect(OpenMode mode);
    void openJournals();
    void bringToNewestFormat();
    Status nameLaptop();
    void checkFormats();
    Status checkMarks();
    Status checkFreshness();
    void advanceMarks();
    Status revert(Transaction& transaction, const WriteReceipt& receipt);
    Result<WriteReceipt> writeLocked(const std::function<Status(Transaction&)>& change);

    std::filesystem::path m_folder;
    VaultEnvironment m_environment;
    VaultHeader m_header;
    CompartmentKeys m_keys;
    VaultLock m_lock;
    Session m_session;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Journal> m_caseworkJournal;
    std::unique_ptr<Journal> m_confidentialJournal;
    std::unique_ptr<HybridClock> m_clock;
    WritingGate m_writing;
    bool m_ready = false; ///< opened wholly; only then the header is written at lock
    Heads m_headsAtOpening;
};

} // namespace zaklon
