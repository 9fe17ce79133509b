// SPDX-License-Identifier: GPL-3.0-or-later
// A session over a vault with one person, one provider and a consent between them. Everybody is
// invented.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "tests/core/support/Damage.h"
#include "tests/core/support/TestVault.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <optional>

namespace zaklon::test {

class StillNavigator : public ui::Navigator {
  public:
    void openPage(ui::PageKind /*page*/) override {}
    void openPerson(const RecordId& person, ui::PersonSection section) override {
        opened = person;
        openedSection = section;
    }
    void startAssessment(const RecordId& /*person*/, const QString& /*questionnaire*/) override {}
    void back() override {}

    std::optional<RecordId> opened;
    std::optional<ui::PersonSection> openedSection;
};

class ReferralHouse {
  public:
    ReferralHouse()
        : m_definitions{CodeLists::load().value(),
                        assessments::QuestionnaireLibrary::shipped().value(),
                        referrals::PathwayLibrary::shipped().value(),
                        rights::LeafletLibrary::shipped().value()}
        , m_words(m_definitions.codes, Language::English) {
        auto created = Vault::create(
            m_folder.path() / "vault",
            {std::string(kUserName), SecretBytes::fromText(kPassphrase), Role::Coordinator, false},
            {m_clock, everyRecordType(), KeyDerivationCost{1, 8192}, KeyDerivationCost{1, 8192},
             damageable(personSummaryRefresh(m_clock))});
        REQUIRE(created);
        m_session.emplace(std::move(*created), m_definitions, m_words);
        person.birthYear = 1995;
        person.languages = {Code{"fr"}};
        keep(person);
        provider.services = {Code{"psychological"}};
        keep(provider);
    }

    /// A consent for the provider that covers the categories, given today.
    Consent consentFor(std::vector<Code> scope) {
        auto consent = aConsent(person.id, provider.id, m_session->today());
        consent.scope = std::move(scope);
        consent.givenBy = Code{"person"};
        keep(consent);
        return consent;
    }
    template <CaseworkRecord Record>
    void keep(const Record& record) {
        REQUIRE(m_session->vault().write(
            [&](Transaction& transaction) { return transaction.save(record); }));
    }
    std::vector<Referral> referrals() const {
        return m_session->casework().where<Referral>("person", person.id).value();
    }
    ui::Session& session() { return *m_session; }
    const ui::Words& words() const { return m_words; }

    StillNavigator navigator;
    Person person = aPerson();
    Provider provider = aProvider();

  private:
    TemporaryFolder m_folder;
    FixedClock m_clock{*Timestamp::parse("2026-03-10T09:00:00Z")};
    ui::Definitions m_definitions;
    ui::Words m_words;
    std::optional<ui::Session> m_session;
};

} // namespace zaklon::test
