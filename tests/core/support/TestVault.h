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

#include <array>
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
inline Worker aColleague(Vault& vault, const std::string& initials = "CO") {
    const auto added = StaffAccess(vault).add(
        {"user-" + initials, "Colleague", Role::CaseWorker, SecretBytes::fromText(kPassphrase)});
    REQUIRE(added);
    auto worker = vault.casework().find<Worker>(*added).value().value();
    worker.initials = initials;
    REQUIRE(vault.write([&](Transaction& transaction) { return transaction.save(worker); }));
    return worker;
}

class TestVault {
  public:
    /// `definitionRule`: what the organisation defines, for those who test it.
    explicit TestVault(Role role = Role::Coordinator, std::string_view now = "2026-03-10T09:00:00Z",
                       int minutesAhead = 0, DefinitionRule definitionRule = {})
        : m_definitionRule(std::move(definitionRule))
        , m_clock(*Timestamp::parse(now), minutesAhead) {
        const bool founds = holdsConfidentialKey(role); // the others are let in by a coordinator
        auto created = Vault::create(path(),
                                     {std::string(founds ? kUserName : "founder"), passphrase(),
                                      founds ? role : Role::Coordinator, false},
                                     environment());
        REQUIRE(created);
        m_vault = std::move(*created);
        if (!founds) {
            REQUIRE(StaffAccess(*m_vault).add({std::string(kUserName), {}, role, passphrase()}));
            reopen();
        }
    }

    Vault& operator*() { return *m_vault; }
    Vault* operator->() { return m_vault.get(); }
    FixedClock& clock() { return m_clock; }
    Date today() const { return m_clock.today(); }
    std::filesystem::path path() const { return m_folder.path() / "vault"; }
    const Session& session() const { return m_vault->session(); }
    CaseworkRecords casework() const { return m_vault->casework(); }
    /// Only for a role that holds the key.
    ConfidentialRecords confidential() const { return m_vault->confidential().value(); }
    VaultEnvironment environment() const {
        const KeyDerivationCost cheap{1, 8192};
        VaultEnvironment environment{m_clock, everyRecordType(), cheap, cheap,
                                     personSummaryRefresh(m_clock)};
        environment.definitionRule = m_definitionRule;
        return environment;
    }
    void close() { m_vault.reset(); }
    void reopen(std::string_view user = kUserName) {
        m_vault.reset();
        auto opened = Vault::open(path(), {std::string(user), passphrase()}, environment());
        REQUIRE(opened);
        m_vault = std::move(*opened);
    }

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
    WriteReceipt requireWritten(const std::function<Status(Transaction&)>& change) {
        const auto receipt = m_vault->write(change);
        if (!receipt) {
            FAIL(toString(receipt.error().code)
                 << " " << receipt.error().field << " " << receipt.error().detail);
        }
        return *receipt;
    }
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
inline Person aPerson() {
    Person person;
    person.id = RecordId::generate();
    person.code = generateCaseCode([](std::string_view /*code*/) { return false; }).value();
    person.status = CaseStatus::Active;
    person.birthYear = 1990;
    person.ageBasis = AgeBasis::Stated;
    person.firstContact = day("2026-03-01");
    return person;
}

inline PersonName aName(const RecordId& person, std::string given, std::string family) {
    PersonName name;
    name.id = RecordId::generate();
    name.person = person;
    name.given = std::move(given);
    name.family = std::move(family);
    return name;
}

inline Provider aProvider() {
    Provider provider;
    provider.id = RecordId::generate();
    provider.name = "Test shelter";
    provider.type = {"ngo"};
    return provider;
}

/// Completed, on the day, with a level 0 (low) to 3 (immediate).
inline Assessment anAssessment(const RecordId& person, Date takenOn, int riskRank,
                               std::string questionnaire = "sr-1") {
    Assessment assessment;
    assessment.id = RecordId::generate();
    assessment.person = person;
    assessment.questionnaire = {std::move(questionnaire)};
    assessment.state = AssessmentState::Completed;
    assessment.takenOn = takenOn;
    static constexpr std::array kLevels{"low", "medium", "high", "immediate"};
    assessment.riskRank = riskRank;
    assessment.level = {kLevels.at(static_cast<std::size_t>(riskRank))};
    assessment.scoredLevel = assessment.level;
    return assessment;
}

inline Action anAction(const RecordId& person, std::optional<Date> due) {
    Action action;
    action.id = RecordId::generate();
    action.person = person;
    action.service = {"legal_aid"};
    action.due = due;
    return action;
}

inline Consent aConsent(const RecordId& person, const RecordId& recipient, Date givenOn) {
    Consent consent;
    consent.id = RecordId::generate();
    consent.person = person;
    consent.type = {"referral"};
    consent.state = ConsentState::Given;
    consent.recipient = recipient;
    consent.givenOn = givenOn;
    return consent;
}

/// What must stand before a file may be closed on the day.
inline CaseClosing aClosing(const RecordId& person, Date on) {
    CaseClosing closing;
    closing.id = RecordId::generate();
    closing.person = person;
    closing.onDate = on;
    closing.riskLevel = Code{"low"};
    closing.reason = Code{"risks_removed"};
    closing.agreed = YesNo::Yes;
    closing.exitPlan = YesNo::Yes;
    closing.monitoringAgreed = YesNo::Yes;
    closing.safeContacts = Code{"by_agreement"};
    return closing;
}

/// Sent on the day under the consent, its answer due seven days later.
inline Referral aSentReferral(const Consent& consent, Date sentOn) {
    Referral referral;
    referral.id = RecordId::generate();
    referral.person = consent.person;
    referral.provider = consent.recipient;
    referral.service = {"legal_aid"};
    referral.consent = consent.id;
    referral.state = ReferralState::Sent;
    referral.createdOn = sentOn;
    referral.sentOn = sentOn;
    referral.answerDue = sentOn.plusDays(7);
    return referral;
}

inline Person TestVault::saveClosed(Person person, CaseStatus status) {
    save(person);
    save(aClosing(person.id, today()));
    person.status = status;
    return save(person);
}

} // namespace zaklon::test
