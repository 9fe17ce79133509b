// SPDX-License-Identifier: GPL-3.0-or-later
// A real vault in a folder of its own, with cheap key derivation and a clock that stands still.
//
//   TestVault vault;                       // a coordinator, on 10 March 2026 at 9:00
//   const auto person = vault.save(aPerson());
//   vault.save(anAction(person.id));
#pragma once

#include "core/assessments/Assessment.h"
#include "core/catalogue/Catalogue.h"
#include "core/consent/Consent.h"
#include "core/identification/CaseClosing.h"
#include "core/people/CaseCode.h"
#include "core/people/Contact.h"
#include "core/people/Identity.h"
#include "core/people/IdentityDocument.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/people/PersonLink.h"
#include "core/people/SafeContact.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/Provider.h"
#include "core/referrals/Referral.h"
#include "core/services/CarePlan.h"
#include "core/services/Delivery.h"
#include "core/tasks/PersonSummaryStore.h"
#include "core/tasks/TaskSnooze.h"
#include "core/vault/StaffAccess.h"
#include "core/vault/Vault.h"
#include "tests/core/support/Passphrases.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace zaklon::test {

inline constexpr std::string_view kUserName = "mira";

/// A folder of its own, gone with the object.
class TemporaryFolder {
  public:
    TemporaryFolder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("zaklon-" + RecordId::generate().toString())) {
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

inline Date day(std::string_view iso) {
    return Date::parse(iso).value();
}

/// Every record type of the program; compiled once, not in each test.
inline const RecordCatalogue& everyRecordType() {
    return recordCatalogue();
}

/// Let into the vault as a case worker.
Worker aColleague(Vault& vault, const std::string& initials = "CO");

class TestVault {
  public:
    /// `definitionRule`: what the organisation defines, for those who test it.
    explicit TestVault(Role role = Role::Coordinator, std::string_view now = "2026-03-10T09:00:00Z",
                       int minutesAhead = 0, DefinitionRule definitionRule = {});

    Vault& operator*() { return *m_vault; }
    Vault* operator->() { return m_vault.get(); }
    FixedClock& clock() { return m_clock; }
    Date today() const { return m_clock.today(); }
    std::filesystem::path path() const { return m_folder.path() / "vault"; }
    const Session& session() const { return m_vault->session(); }
    CaseworkRecords casework() const { return m_vault->casework(); }
    /// Only for a role that holds the key.
    ConfidentialRecords confidential() const { return m_vault->confidential().value(); }
    VaultEnvironment environment() const;
    void close() { m_vault.reset(); }
    void reopen(std::string_view user = kUserName);

    /// Saves in a write of its own and gives the record back.
    template <CaseworkRecord Record>
    Record save(const Record& record) {
        requireWritten([&](Transaction& transaction) { return transaction.save(record); });
        return record;
    }
    template <ConfidentialRecord Record>
    Record save(const Record& record) {
        const auto proof = confidential();
        requireWritten([&](Transaction& transaction) { return transaction.save(proof, record); });
        return record;
    }
    WriteReceipt requireWritten(const std::function<Status(Transaction&)>& change);
    /// A person whose file was closed today, or closed and archived.
    Person saveClosed(Person person, CaseStatus status = CaseStatus::Closed);
    /// Another colleague, a case worker.
    Worker saveWorker(const std::string& initials) { return aColleague(*m_vault, initials); }

  private:
    static SecretBytes passphrase() { return SecretBytes::fromText(kPassphrase); }

    TemporaryFolder m_folder;
    DefinitionRule m_definitionRule;
    FixedClock m_clock;
    std::unique_ptr<Vault> m_vault;
};

/// An adult with a fresh code, of nobody, since 1 March 2026. Everybody in tests is invented.
Person aPerson();

PersonName aName(const RecordId& person, std::string given, std::string family);

Provider aProvider();

/// Completed, on the day, with a level 0 (low) to 3 (immediate).
Assessment anAssessment(const RecordId& person, Date takenOn, int riskRank,
                        std::string questionnaire = "sr-1");

Action anAction(const RecordId& person, std::optional<Date> due);

Consent aConsent(const RecordId& person, const RecordId& recipient, Date givenOn);

/// What must stand before a file may be closed on the day.
CaseClosing aClosing(const RecordId& person, Date on);

/// Sent on the day under the consent, its answer due seven days later.
Referral aSentReferral(const Consent& consent, Date sentOn);

} // namespace zaklon::test
