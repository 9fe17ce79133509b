// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultCheck.h"

#include "core/vault/CompartmentFile.h"
#include "core/vault/ContentCheck.h"
#include "core/vault/PageSeals.h"
#include "core/vault/RawFile.h"
#include "core/vault/RecordCheck.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr std::uintmax_t kPageBytes = 4096;
using Salt = std::array<std::uint8_t, 16>;

const Salt& saltOf(const VaultHeader& header, Compartment compartment) {
    return compartment == Compartment::Casework ? header.caseworkSalt : header.confidentialSalt;
}

/// SQLCipher writes the salt there and is given it by the header: no HMAC covers these bytes.
bool beginsWithSalt(const std::filesystem::path& file, const Salt& salt) {
    auto opened = RawFile::openToRead(file);
    Salt found{};
    const auto count = opened ? opened->read(found) : Result<std::size_t>(passOn(opened));
    return count && *count == found.size() && found == salt;
}

std::string schemaOf(Compartment compartment) {
    return compartment == Compartment::Casework ? "main" : "confidential";
}

class Checker {
  public:
    Checker(Vault& vault, const Progress& progress) : m_vault(vault), m_progress(progress) {}

    Result<CheckReport> run() {
        for (auto step : {&Checker::checkHeader, &Checker::checkFiles, &Checker::checkPages,
                          &Checker::checkStructure, &Checker::checkMarks, &Checker::checkJournals,
                          &Checker::checkRecords}) {
            if (m_progress && !m_progress(m_done, kSteps)) {
                return fail(ErrorCode::Cancelled);
            }
            const auto done = guarded([&] { return (this->*step)(); });
            if (!done && done.error().code != ErrorCode::Cancelled && !m_report.passed()) {
                break; // the engine refuses to go on behind the damage that was found
            }
            if (!done) {
                return passOn(done);
            }
            ++m_done;
        }
        if (m_progress) {
            m_progress(kSteps, kSteps);
        }
        return std::move(m_report);
    }

  private:
    static constexpr std::uint64_t kSteps = 7;

    void fault(std::string code, std::string part, std::int64_t count = 0) {
        m_report.findings.push_back({std::move(code), std::move(part), count, true});
    }
    ReadConnection connection() const { return m_vault.casework().connection(); }
    bool isOpen(Compartment compartment) const {
        return compartment == Compartment::Casework || m_vault.keys().confidential.has_value();
    }
    Status checkHeader();
    Status checkFiles();
    Status checkPages();
    Status checkStructure();
    Status checkMarks();
    Status checkJournals();
    Status checkRecords();
    Status checkJournal(Compartment compartment, Journal& journal,
                        const std::vector<JournalHead>& remembered);

    Vault& m_vault;
    const Progress& m_progress;
    std::uint64_t m_done = 0;
    CheckReport m_report;
};

Status Checker::checkHeader() {
    const auto header = HeaderFile(m_vault.folder()).readCurrent();
    if (!header) {
        fault("header-damaged", "vault.json");
        return {};
    }
    if (!header->verifies(deriveKey(m_vault.keys().casework, KeyPurpose::Header))) {
        fault("header-mac", "vault.json");
    }
    if (header->vault != m_vault.header().vault ||
        header->generation != m_vault.header().generation) {
        fault("header-generation", "vault.json", static_cast<std::int64_t>(header->generation));
    }
    return {};
}

Status Checker::checkFiles() {
    for (const auto compartment : kCompartments) {
        const auto name = compartmentFileName(compartment);
        const auto file = m_vault.folder() / name;
        std::error_code failed;
        const auto status = std::filesystem::symlink_status(file, failed);
        if (!std::filesystem::exists(status)) {
            fault("file-missing", name);
            continue;
        }
        if (!std::filesystem::is_regular_file(status)) {
            fault("file-not-regular", name);
            continue;
        }
        const auto size = std::filesystem::file_size(file, failed);
        if (failed || size < kPageBytes || size % kPageBytes != 0) {
            fault("file-size", name, static_cast<std::int64_t>(size));
        }
        if (isPlainSqlite(file)) {
            fault("file-plain", name);
        } else if (!beginsWithSalt(file, saltOf(m_vault.header(), compartment))) {
            fault("file-salt", name);
        }
        if (!isOpen(compartment)) {
            m_report.findings.push_back({"not-checked", name, 0, false});
        }
    }
    return {};
}

/// Every page against its HMAC: what structure checks do not see in pages that nothing refers to.
Status Checker::checkPages() {
    for (const auto compartment : kCompartments) {
        if (!isOpen(compartment)) {
            continue;
        }
        const auto& keys = m_vault.keys();
        const auto& key = compartment == Compartment::Casework ? keys.casework : *keys.confidential;
        const auto wrong =
            wrongPages(compartmentFile(m_vault.folder(), compartment),
                       databaseKey(key, saltOf(m_vault.header(), compartment)), [&](std::size_t) {
                           return !m_progress || m_progress(m_done, kSteps)
                                      ? Status{}
                                      : Status(fail(ErrorCode::Cancelled));
                       });
        if (!wrong) {
            return passOn(wrong);
        }
        if (*wrong > 0) {
            fault("pages", compartmentFileName(compartment), *wrong);
        }
    }
    return {};
}

Status Checker::checkStructure() {
    for (const auto compartment : kCompartments) {
        if (!isOpen(compartment)) {
            continue;
        }
        auto statement = connection().prepare("PRAGMA " + schemaOf(compartment) + ".quick_check");
        std::int64_t wrong = 0;
        while (statement.step()) {
            wrong += statement.textView(0) == "ok" ? 0 : 1;
        }
        if (wrong > 0) {
            fault("structure", compartmentFileName(compartment), wrong);
        }
    }
    return {};
}

Status Checker::checkMarks() {
    const auto vaultIn = [&](const std::string& schema) {
        auto statement = connection().prepare("SELECT vault FROM " + schema + ".mark");
        return statement.step() ? statement.id(0) : std::nullopt;
    };
    if (vaultIn("main") != m_vault.header().vault) {
        fault("mark", compartmentFileName(Compartment::Casework));
    }
    if (!isOpen(Compartment::Confidential)) {
        return {};
    }
    const auto partner = connection().singleInteger("SELECT partner FROM main.mark");
    const auto commits = connection().singleInteger("SELECT commits FROM confidential.mark");
    if (vaultIn("confidential") != m_vault.header().vault || partner != commits) {
        fault("mark", compartmentFileName(Compartment::Confidential), partner - commits);
    }
    return {};
}

Status Checker::checkJournal(Compartment compartment, Journal& journal,
                             const std::vector<JournalHead>& remembered) {
    const auto verified =
        journal.verify([&](std::int64_t) { return !m_progress || m_progress(m_done, kSteps); });
    if (!verified) {
        return passOn(verified);
    }
    if (*verified) {
        fault("journal-" + (**verified).what, compartmentFileName(compartment),
              (**verified).sequence);
    }
    for (const auto& head : remembered) {
        if (!journal.holds(head)) {
            fault("journal-behind", compartmentFileName(compartment), head.sequence);
        }
    }
    return {};
}

Status Checker::checkJournals() {
    const auto& header = std::as_const(m_vault).header();
    auto done = checkJournal(Compartment::Casework, m_vault.caseworkJournal(), header.heads);
    auto* confidential = m_vault.confidentialJournal();
    return done && confidential != nullptr
               ? checkJournal(Compartment::Confidential, *confidential, header.confidentialHeads)
               : done;
}

Status Checker::checkRecords() {
    const RecordCheck records(connection(), m_vault.environment().catalogue,
                              m_vault.keys().confidential.has_value());
    for (auto found : {records.columns(), records.references(), records.search()}) {
        m_report.findings.insert(m_report.findings.end(), found.begin(), found.end());
    }
    if (isOpen(Compartment::Confidential)) {
        const auto wrong = wrongContents(connection());
        m_report.findings.insert(m_report.findings.end(), wrong.begin(), wrong.end());
    }
    return {};
}

std::uint64_t sizeOf(const std::filesystem::path& file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    return failed ? 0 : size;
}

void countUsers(Vault& vault, VaultSummary& summary) {
    const bool named = may(vault.session().role(), Act::GrantAccess);
    auto statement = vault.casework().connection().prepare(
        "SELECT role, user_name FROM main.worker WHERE active = 1 ORDER BY role, user_name");
    while (statement.step()) {
        const auto role = fromCode<Role>(statement.textView(0));
        if (!role) {
            continue;
        }
        if (summary.users.empty() || summary.users.back().first != *role) {
            summary.users.emplace_back(*role, 0);
        }
        ++summary.users.back().second;
        if (named) {
            summary.userNames.push_back(statement.text(1));
        }
    }
}

} // namespace

bool CheckReport::passed() const {
    return std::none_of(findings.begin(), findings.end(),
                        [](const auto& finding) { return finding.fault; });
}

Result<CheckReport> checkVault(Vault& vault, const Progress& progress) {
    auto report = guarded([&] { return Checker(vault, progress).run(); });
    if (!report && report.error().code == ErrorCode::DamagedDatabase) {
        // The engine gave up in the middle: that is a finding, and the answer to the question that
        // was asked.
        CheckReport broken;
        broken.findings.push_back({"structure", report.error().field, 0, true});
        return broken;
    }
    return report;
}

Result<VaultSummary> summarize(Vault& vault) {
    return guarded([&]() -> Result<VaultSummary> {
        VaultSummary summary;
        const auto& header = vault.header();
        summary.format = header.format;
        summary.vault = header.vault;
        summary.generation = header.generation;
        summary.demonstration = header.demonstration;
        summary.caseworkBytes = sizeOf(vault.folder() / "casework.db");
        summary.confidentialBytes = sizeOf(vault.folder() / "confidential.db");
        summary.journalEntries = vault.caseworkJournal().count();
        if (auto* confidential = vault.confidentialJournal(); confidential != nullptr) {
            summary.journalEntries += confidential->count();
        }
        for (const auto& entry : vault.environment().catalogue.entries()) {
            const auto& description = *entry.description;
            const bool open = description.compartment == Compartment::Casework ||
                              vault.keys().confidential.has_value();
            if (open && mayRead(vault.session().role(), description.kind)) {
                summary.counts.emplace_back(
                    description.kind,
                    vault.casework().connection().singleInteger("SELECT count(*) FROM " +
                                                                schemaOf(description.compartment) +
                                                                "." + description.kind));
            }
        }
        countUsers(vault, summary);
        return summary;
    });
}

} // namespace zaklon
