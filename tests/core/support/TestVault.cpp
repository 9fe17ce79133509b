// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/TestVault.h"

#include <array>
#include <utility>

namespace zaklon::test {

Worker aColleague(Vault& vault, const std::string& initials) {
    const auto added = StaffAccess(vault).add(
        {"user-" + initials, "Colleague", Role::CaseWorker, SecretBytes::fromText(kPassphrase)});
    REQUIRE(added);
    auto worker = vault.casework().find<Worker>(*added).value().value();
    worker.initials = initials;
    REQUIRE(vault.write([&](Transaction& transaction) { return transaction.save(worker); }));
    return worker;
}

Person aPerson() {
    Person person;
    person.id = RecordId::generate();
    person.code = generateCaseCode([](std::string_view /*code*/) { return false; }).value();
    person.status = CaseStatus::Active;
    person.birthYear = 1990;
    person.ageBasis = AgeBasis::Stated;
    person.firstContact = day("2026-03-01");
    return person;
}

PersonName aName(const RecordId& person, std::string given, std::string family) {
    PersonName name;
    name.id = RecordId::generate();
    name.person = person;
    name.given = std::move(given);
    name.family = std::move(family);
    return name;
}

Provider aProvider() {
    Provider provider;
    provider.id = RecordId::generate();
    provider.name = "Test shelter";
    provider.type = {"ngo"};
    return provider;
}

Assessment anAssessment(const RecordId& person, Date takenOn, int riskRank,
                        std::string questionnaire) {
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

Action anAction(const RecordId& person, std::optional<Date> due) {
    Action action;
    action.id = RecordId::generate();
    action.person = person;
    action.service = {"legal_aid"};
    action.due = due;
    return action;
}

Consent aConsent(const RecordId& person, const RecordId& recipient, Date givenOn) {
    Consent consent;
    consent.id = RecordId::generate();
    consent.person = person;
    consent.type = {"referral"};
    consent.state = ConsentState::Given;
    consent.recipient = recipient;
    consent.givenOn = givenOn;
    return consent;
}

CaseClosing aClosing(const RecordId& person, Date on) {
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

Referral aSentReferral(const Consent& consent, Date sentOn) {
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

Person TestVault::saveClosed(Person person, CaseStatus status) {
    save(person);
    save(aClosing(person.id, today()));
    person.status = status;
    return save(person);
}

TestVault::TestVault(Role role, std::string_view now, int minutesAhead,
                     DefinitionRule definitionRule)
    : m_definitionRule(std::move(definitionRule)), m_clock(*Timestamp::parse(now), minutesAhead) {
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

VaultEnvironment TestVault::environment() const {
    const KeyDerivationCost cheap{1, 8192};
    VaultEnvironment environment{m_clock, everyRecordType(), cheap, cheap,
                                 personSummaryRefresh(m_clock)};
    environment.definitionRule = m_definitionRule;
    return environment;
}

void TestVault::reopen(std::string_view user) {
    m_vault.reset();
    auto opened = Vault::open(path(), {std::string(user), passphrase()}, environment());
    REQUIRE(opened);
    m_vault = std::move(*opened);
}

WriteReceipt TestVault::requireWritten(const std::function<Status(Transaction&)>& change) {
    const auto receipt = m_vault->write(change);
    if (!receipt) {
        FAIL(toString(receipt.error().code)
             << " " << receipt.error().field << " " << receipt.error().detail);
    }
    return *receipt;
}

} // namespace zaklon::test
