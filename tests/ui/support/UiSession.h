// SPDX-License-Identifier: GPL-3.0-or-later
// An opened vault as pages see it: definitions and words loaded, a vault of its own in a folder of
// its own, a clock that stands still.
#pragma once

#include "core/catalogue/Catalogue.h"
#include "tests/core/support/Damage.h"
#include "tests/core/support/TestVault.h"
#include "tests/core/support/WhatClosesDuties.h"
#include "tests/ui/support/Look.h"
#include "ui/session/Session.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

namespace zaklon::test {

/// Loaded once for all tests: reading the questionnaires takes longer than most of them.
inline const ui::Definitions& definitions() {
    static const ui::Definitions all{
        CodeLists::load().value(), assessments::QuestionnaireLibrary::shipped().value(),
        referrals::PathwayLibrary::shipped().value(), rights::LeafletLibrary::shipped().value()};
    return all;
}

class UiSession {
  public:
    /// `rule`: of what the program defines, all that a journey is to be held to.
    explicit UiSession(Role role = Role::Coordinator, DefinitionRule rule = whatClosesDuties())
        : m_clock(*Timestamp::parse("2026-03-10T09:00:00Z"))
        , m_rule(std::move(rule))
        , m_words(definitions().codes, Language::English) {
        auto created = Vault::create(
            path(), {std::string(kUserName), SecretBytes::fromText(kPassphrase), role, false},
            environment());
        REQUIRE(created);
        m_session = std::make_unique<ui::Session>(std::move(*created), definitions(), m_words);
    }

    ui::Session& operator*() { return *m_session; }
    ui::Session* operator->() { return m_session.get(); }
    /// For a window that takes the session.
    std::unique_ptr<ui::Session> take() { return std::move(m_session); }
    /// The same vault again, after the window has closed it.
    std::unique_ptr<ui::Session> reopen() const {
        auto opened = Vault::open(
            path(), {std::string(kUserName), SecretBytes::fromText(kPassphrase)}, environment());
        REQUIRE(opened);
        return std::make_unique<ui::Session>(std::move(*opened), definitions(), m_words);
    }
    /// Holds it here again, after the window has closed it.
    void comeBack() { m_session = reopen(); }
    VaultEnvironment environment() const {
        const KeyDerivationCost cheap{1, 8192};
        VaultEnvironment environment{m_clock, recordCatalogue(), cheap, cheap,
                                     damageable(personSummaryRefresh(m_clock))};
        environment.definitionRule = m_rule;
        return environment;
    }
    std::filesystem::path path() const { return m_folder.path() / "vault"; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    ui::Words& words() { return m_words; }
    /// For what was written on another day.
    void setClock(Timestamp at) { m_clock.set(at); }

    Person savePerson(const std::string& pseudonym) {
        Person person = aPerson();
        person.pseudonym = pseudonym;
        REQUIRE(m_session->vault().write(
            [&](Transaction& transaction) { return transaction.save(person); }));
        return person;
    }
    void saveName(const RecordId& person, const std::string& given, const std::string& family) {
        const auto proof = m_session->confidential().value();
        REQUIRE(m_session->vault().write([&](Transaction& transaction) {
            return transaction.save(proof, aName(person, given, family));
        }));
    }

  private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    DefinitionRule m_rule;
    ui::Words m_words;
    std::unique_ptr<ui::Session> m_session;
};

} // namespace zaklon::test
