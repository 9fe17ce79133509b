// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and locking; what happens in between is in VaultWriting.cpp.
#include "core/vault/Vault.h"

#include "core/base/Text.h"
#include "core/store/Migrator.h"
#include "core/store/SqlTransaction.h"
#include "core/vault/CompartmentFile.h"
#include "core/vault/DurableFile.h"
#include "core/vault/HalfMadeVault.h"
#include "core/vault/LaptopIdentity.h"
#include "core/vault/NameKeyUpkeep.h"
#include "core/vault/SlotPairs.h"

#include <sodium.h>

#include <cstdint>
#include <tuple>

namespace zaklon {

namespace {

Result<VaultHeader> readHeader(const std::filesystem::path& folder,
                               const VaultEnvironment& environment) {
    if (sodium_init() < 0) {
        return fail(ErrorCode::Internal, {}, "libsodium");
    }
    auto header = HeaderFile(folder).read();
    if (header) {
        if (const auto sane = checkCost(header->cost, environment.lowestCost); !sane) {
            return passOn(sane);
        }
    }
    return header;
}

// Who comes in is read before the files are brought to the newest format: by columns that every
// format has had, not by the descriptions of today.

/// The active colleague whose slot this is.
Result<RecordId> workerOf(Connection& connection, const PublicKey& publicKey) {
    auto statement = connection.prepare("SELECT id, active FROM main.worker WHERE public_key = ?1");
    statement.bind(1, std::string_view(publicKeyText(publicKey)));
    const auto id = statement.step() ? statement.id(0) : std::nullopt;
    if (!id) {
        return fail(ErrorCode::NoPermission, "worker");
    }
    return statement.integer(1) != 0
               ? Result<RecordId>(*id)
               : Result<RecordId>(fail(ErrorCode::NoPermission, "worker", "inactive"));
}

/// The active coordinator of this name, for a slot that is that of a set of recovery shares in use:
/// a colleague's own slot must not open the vault in somebody else's name.
Result<RecordId> coordinatorNamed(Connection& connection, const std::string& userName,
                                  const PublicKey& publicKey) {
    auto shares =
        connection.prepare("SELECT 1 FROM main.recovery_set WHERE public_key = ?1 AND active = 1");
    shares.bind(1, std::string_view(publicKeyText(publicKey)));
    if (!shares.step()) {
        return fail(ErrorCode::NoPermission, "recovery_set");
    }
    const auto wanted = foldedUserName(userName);
    auto workers =
        connection.prepare("SELECT id, user_name FROM main.worker WHERE active = 1 AND role = ?1");
    workers.bind(1, codeOf(Role::Coordinator));
    while (workers.step()) {
        const auto id = workers.id(0);
        if (id && foldedUserName(workers.text(1)) == wanted) {
            return *id;
        }
    }
    return fail(ErrorCode::NotFound, "user");
}

/// What the days and other terms have changed, in commits of their own: an opening that is broken
/// off goes on at the next one.
void bringUpToDate(Connection& connection, const VaultEnvironment& environment) {
    const auto changes = [&] { return connection.singleInteger("SELECT total_changes()"); };
    std::int64_t before = -1;
    for (auto now = changes(); now != before; now = changes()) {
        before = now;
        SqlTransaction transaction(connection);
        environment.afterPersonsChanged(connection, {});
        transaction.commit();
    }
}

} // namespace

Vault::Vault(std::filesystem::path folder, VaultHeader header, CompartmentKeys keys, VaultLock lock,
             const VaultEnvironment& environment)
    : m_folder(std::move(folder))
    , m_environment(environment)
    , m_header(std::move(header))
    , m_keys(std::move(keys))
    , m_lock(std::move(lock)) {}

Vault::~Vault() {
    if (m_ready) {
        // Freshness is a help, not a promise: an unwritten header costs only the notice of an older
        // state. Who only read leaves the folder as it was.
        [[maybe_unused]] const auto written = guarded(
            [&]() -> Status { return heads() == m_headsAtOpening ? Status{} : writeHeader(); });
    }
}

Result<std::unique_ptr<Vault>> Vault::create(const std::filesystem::path& folder,
                                             const NewVault& wanted,
                                             const VaultEnvironment& environment) {
    if (auto strong = checkPassphrase(wanted.passphrase); !strong) {
        return passOn(strong);
    }
    if (wanted.userName.empty()) {
        return fail(ErrorCode::Invalid, "user_name");
    }
    if (!holdsConfidentialKey(wanted.role)) {
        return fail(ErrorCode::Invalid, "role"); // nobody could ever grant the key to anybody
    }
    std::error_code failed;
    const bool existed = std::filesystem::exists(folder, failed);
    if (existed &&
        (!std::filesystem::is_directory(folder) || !std::filesystem::is_empty(folder, failed))) {
        return fail(ErrorCode::VaultExists, folder.filename().string());
    }
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        return fail(ErrorCode::Io, folder.filename().string(), failed.message());
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    HalfMadeVault half(folder, !existed);
    return guarded([&]() -> Result<std::unique_ptr<Vault>> {
        auto header = VaultHeader::fresh(wanted.demonstration, environment.cost);
        CompartmentKeys keys;
        keys.casework = SecretBytes::random(32);
        keys.confidential = SecretBytes::random(32);
        const auto named = deriveCredentials(header, wanted.userName, wanted.passphrase);
        const auto nameless = deriveCredentials(header, {}, wanted.passphrase);
        if (!named || !nameless) {
            return passOn(named ? nameless : named);
        }
        const auto pair = SlotKeyPair::generate();
        occupy(header, *findFreePair(header, {}), sealSlot(header, *named, pair, keys),
               sealSlot(header, *nameless, pair, keys));
        auto lock = VaultLock::acquire(folder);
        if (!lock) {
            return passOn(lock);
        }
        std::unique_ptr<Vault> vault(
            new Vault(folder, std::move(header), std::move(keys), std::move(*lock), environment));
        Worker first;
        first.id = RecordId::generate();
        first.userName = wanted.userName;
        first.displayName = wanted.displayName.empty() ? wanted.userName : wanted.displayName;
        first.initials = initialsOf(first.displayName);
        first.role = wanted.role;
        first.publicKey = publicKeyText(pair.publicKey);
        if (auto started = vault->firstRecords(first); !started) {
            return passOn(started);
        }
        half.keep();
        return vault;
    });
}

Status Vault::firstRecords(const Worker& first) {
    m_session.worker = first;
    connect(OpenMode::Create);
    bringToNewestFormat();
    for (const auto* schema : {"main", "confidential"}) {
        m_connection
            ->prepare("INSERT INTO " + std::string(schema) +
                      ".mark (only, vault, commits, partner) VALUES (1, ?1, 0, 0)")
            .bind(1, m_header.vault)
            .run();
    }
    for (const auto compartment : kCompartments) {
        if (isPlainSqlite(compartmentFile(m_folder, compartment))) {
            return fail(ErrorCode::NotEncrypted, {}, "after creation");
        }
    }
    openJournals();
    if (auto named = nameLaptop(); !named) {
        return named;
    }
    // Written outside `write`: the first worker cannot have been let in by another.
    {
        SqlTransaction transaction(*m_connection);
        tableOf<Worker>().put(*m_connection, toRow(first));
        m_caseworkJournal->append({first.id, m_session.laptop}, m_clock->next(),
                                  RecordId::generate(),
                                  {JournalAction::Created, "worker", first.id, std::nullopt,
                                   changesAsJson(describe<Worker>(), nullptr, nullptr)});
        transaction.commit();
    }
    if (auto written = writeHeader(); !written) {
        return written;
    }
    beReady();
    return {};
}

Result<std::unique_ptr<Vault>> Vault::open(const std::filesystem::path& folder,
                                           const Credentials& credentials,
                                           const VaultEnvironment& environment) {
    return openFor(folder, credentials, std::nullopt, environment);
}

Result<std::unique_ptr<Vault>> Vault::openAs(const std::filesystem::path& folder,
                                             const Credentials& credentials,
                                             const std::string& coordinator,
                                             const VaultEnvironment& environment) {
    return openFor(folder, credentials, coordinator, environment);
}

Result<std::unique_ptr<Vault>> Vault::openFor(const std::filesystem::path& folder,
                                              const Credentials& credentials,
                                              const std::optional<std::string>& coordinator,
                                              const VaultEnvironment& environment) {
    return guarded([&]() -> Result<std::unique_ptr<Vault>> {
        auto header = readHeader(folder, environment);
        if (!header) {
            return passOn(header);
        }
        const auto derived =
            deriveCredentials(*header, credentials.userName, credentials.passphrase);
        if (!derived) {
            return passOn(derived);
        }
        return openWith(folder, std::move(*header), *derived, coordinator, environment);
    });
}

Result<std::unique_ptr<Vault>> Vault::openWith(const std::filesystem::path& folder,
                                               VaultHeader header,
                                               const SlotCredentials& credentials,
                                               const std::optional<std::string>& coordinator,
                                               const VaultEnvironment& environment) {
    const auto slot = findSlot(header, credentials.tag);
    if (!slot) {
        return fail(ErrorCode::WrongPassphrase);
    }
    const auto publicKey = header.slots[*slot].publicKey;
    auto keys = openSlot(header, header.slots[*slot], credentials);
    if (!keys) {
        return passOn(keys);
    }
    if (!header.verifies(deriveKey(keys->casework, KeyPurpose::Header))) {
        return fail(ErrorCode::Tampered, "vault.json");
    }
    auto lock = VaultLock::acquire(folder);
    if (!lock) {
        return passOn(lock);
    }
    std::unique_ptr<Vault> vault(
        new Vault(folder, std::move(header), std::move(*keys), std::move(*lock), environment));
    if (auto in = vault->comeIn(publicKey, coordinator); !in) {
        return passOn(in);
    }
    if (environment.afterPersonsChanged) {
        bringUpToDate(*vault->m_connection, environment);
    }
    vault->beReady();
    return vault;
}

Status Vault::comeIn(const std::array<std::uint8_t, 32>& publicKey,
                     const std::optional<std::string>& coordinator) {
    if (auto present = checkFiles(); !present) {
        return present;
    }
    connect(OpenMode::Existing);
    checkFormats();
    openJournals();
    for (auto check : {&Vault::checkMarks, &Vault::checkFreshness}) {
        if (auto good = (this->*check)(); !good) {
            return good;
        }
    }
    const auto entering = coordinator ? coordinatorNamed(*m_connection, *coordinator, publicKey)
                                      : workerOf(*m_connection, publicKey);
    if (!entering) {
        return passOn(entering);
    }
    if (m_keys.confidential) { // else a journal of that file may still need it
        removeSuperJournals(m_folder);
    }
    bringToNewestFormat();
    const auto row = tableOf<Worker>().find(*m_connection, *entering);
    auto worker =
        row ? fromRow<Worker>(*row) : Result<Worker>(fail(ErrorCode::NoPermission, "worker"));
    if (!worker) {
        return passOn(worker);
    }
    m_session.worker = std::move(*worker);
    return nameLaptop();
}

void Vault::openJournals() {
    m_caseworkJournal = std::make_unique<Journal>(
        *m_connection, "main", Journal::genesisOf(m_header.vault, Compartment::Casework));
    m_clock = std::make_unique<HybridClock>(m_environment.clock, m_caseworkJournal->newestClock());
    if (m_keys.confidential) {
        m_confidentialJournal = std::make_unique<Journal>(
            *m_connection, "confidential",
            Journal::genesisOf(m_header.vault, Compartment::Confidential));
        m_clock->observe(m_confidentialJournal->newestClock());
    }
}

Status Vault::nameLaptop() {
    const auto laptop = laptopIdentity(m_folder);
    if (!laptop) {
        return passOn(laptop);
    }
    m_session.laptop = *laptop;
    return {};
}

Status Vault::checkFiles() const {
    for (const auto compartment : kCompartments) {
        if (auto good = checkCompartmentFile(compartmentFile(m_folder, compartment)); !good) {
            return good;
        }
    }
    return {};
}

void Vault::connect(OpenMode mode) {
    m_connection =
        std::make_unique<Connection>(compartmentFile(m_folder, Compartment::Casework),
                                     databaseKey(m_keys.casework, m_header.caseworkSalt), mode);
    m_connection->useCalendar(m_environment.clock);
    if (m_keys.confidential) {
        m_connection->attach(compartmentFile(m_folder, Compartment::Confidential),
                             databaseKey(*m_keys.confidential, m_header.confidentialSalt),
                             "confidential", mode);
    }
    m_session.demonstration = m_header.demonstration;
}

void Vault::bringToNewestFormat() {
    migrate(*m_connection, "main", Compartment::Casework);
    if (m_keys.confidential) {
        migrate(*m_connection, "confidential", Compartment::Confidential);
        // Without room they stay as they are, and are looked at again at the next opening.
        static_cast<void>(renewNameKeys(*m_connection, m_environment.catalogue));
    }
}

void Vault::checkFormats() {
    // Both are looked at before either is migrated: a newer file must stay untouched, and so must
    // its partner.
    const auto check = [&](const char* schema, Compartment compartment) {
        const int format = readableFormat(*m_connection, schema, compartment);
        if (format == 0) {
            throw StoreFailure(
                {ErrorCode::DamagedDatabase, std::string(toString(compartment)), "no format"});
        }
        return format < newestFormat(compartment);
    };
    const bool behind = check("main", Compartment::Casework);
    if (m_keys.confidential) {
        check("confidential", Compartment::Confidential);
    } else if (behind) {
        throw StoreFailure({ErrorCode::NoConfidentialKey, "migration", {}});
    }
}

Status Vault::checkMarks() {
    const auto read = [&](const std::string& schema) {
        auto statement =
            m_connection->prepare("SELECT vault, commits, partner FROM " + schema + ".mark");
        const bool there = statement.step();
        struct Mark {
            RecordId vault;
            std::int64_t commits;
            std::int64_t partner;
        };
        return there ? Mark{statement.id(0).value_or(RecordId()), statement.integer(1),
                            statement.integer(2)}
                     : Mark{RecordId(), -1, -1};
    };
    const auto casework = read("main");
    if (casework.vault != m_header.vault) {
        return fail(ErrorCode::Tampered, "casework.db", "another vault");
    }
    if (!m_keys.confidential) {
        return {};
    }
    const auto confidential = read("confidential");
    if (confidential.vault != m_header.vault) {
        return fail(ErrorCode::Tampered, "confidential.db", "another vault");
    }
    if (confidential.commits != casework.partner) {
        return fail(ErrorCode::OlderState,
                    confidential.commits < casework.partner ? "confidential.db" : "casework.db");
    }
    return {};
}

Status Vault::checkFreshness() {
    const auto check = [](Journal& journal, const std::vector<JournalHead>& heads,
                          const char* file) -> Status {
        for (const auto& head : heads) {
            if (!journal.holds(head)) {
                return fail(ErrorCode::OlderState, file,
                            "the journal lacks an entry that the header remembers");
            }
        }
        return {};
    };
    if (auto fresh = check(*m_caseworkJournal, m_header.heads, "casework.db"); !fresh) {
        return fresh;
    }
    return m_confidentialJournal
               ? check(*m_confidentialJournal, m_header.confidentialHeads, "confidential.db")
               : Status{};
}

CaseworkRecords Vault::casework() const {
    return {*m_connection, m_session};
}

std::optional<ConfidentialRecords> Vault::confidential() const {
    if (!m_keys.confidential) {
        return std::nullopt;
    }
    return ConfidentialRecords(*m_connection, m_session);
}

std::optional<DraftBox> Vault::drafts() {
    if (!m_keys.confidential) {
        return std::nullopt;
    }
    return DraftBox(*m_connection, m_session, m_environment.clock, m_writing);
}

Vault::Heads Vault::heads() const {
    return {m_caseworkJournal->heads(),
            m_confidentialJournal ? m_confidentialJournal->heads() : m_header.confidentialHeads};
}

void Vault::beReady() {
    m_headsAtOpening = heads();
    m_ready = true;
}

Status Vault::writeHeader() {
    return guarded([&]() -> Status {
        std::tie(m_header.heads, m_header.confidentialHeads) = heads();
        return HeaderFile(m_folder).write(m_header, deriveKey(m_keys.casework, KeyPurpose::Header));
    });
}

} // namespace zaklon
