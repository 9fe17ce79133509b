// SPDX-License-Identifier: GPL-3.0-or-later
// A page over a real vault: the session as the window holds it, and a navigator that remembers
// where it was asked to go.
#pragma once

#include "tests/core/support/Damage.h"
#include "tests/core/support/TestVault.h"
#include "tests/core/support/WhatClosesDuties.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <utility>

namespace zaklon::test {

class RememberingNavigator final : public ui::Navigator {
  public:
    void openPage(ui::PageKind page) override { m_page = page; }
    void openPerson(const RecordId& person, ui::PersonSection section) override {
        m_person = std::pair{person, section};
    }
    void startAssessment(const RecordId& person, const QString& questionnaire) override {
        m_assessment = std::pair{person, questionnaire};
    }
    void openTask(const RecordId& person, ui::PersonSection section, TaskKind kind,
                  const RecordId& record) override {
        openPerson(person, section);
        m_task = std::pair{kind, record};
    }
    void openReport(const RecordId& report) override { m_report = report; }
    void openVisit(const RecordId& visit) override { m_visit = visit; }
    void openPattern(const RecordId& pattern) override { m_pattern = pattern; }
    void openEndOfKeeping() override { m_endOfKeeping = true; }
    void back() override {}

    const std::optional<ui::PageKind>& page() const { return m_page; }
    const std::optional<std::pair<RecordId, ui::PersonSection>>& person() const { return m_person; }
    const std::optional<std::pair<RecordId, QString>>& assessment() const { return m_assessment; }
    const std::optional<std::pair<TaskKind, RecordId>>& task() const { return m_task; }
    const std::optional<RecordId>& report() const { return m_report; }
    const std::optional<RecordId>& visit() const { return m_visit; }
    const std::optional<RecordId>& pattern() const { return m_pattern; }
    bool atEndOfKeeping() const { return m_endOfKeeping; }

  private:
    std::optional<ui::PageKind> m_page;
    std::optional<std::pair<RecordId, ui::PersonSection>> m_person;
    std::optional<std::pair<RecordId, QString>> m_assessment;
    std::optional<std::pair<TaskKind, RecordId>> m_task;
    std::optional<RecordId> m_report;
    std::optional<RecordId> m_visit;
    std::optional<RecordId> m_pattern;
    bool m_endOfKeeping = false;
};

/// A coordinator on 10 March 2026 at 9:00.
class PageFixture {
  public:
    PageFixture()
        : m_clock(*Timestamp::parse("2026-03-10T09:00:00Z"))
        , m_definitions{CodeLists::load().value(),
                        assessments::QuestionnaireLibrary::shipped().value(),
                        referrals::PathwayLibrary::shipped().value(),
                        rights::LeafletLibrary::shipped().value()}
        , m_words(m_definitions.codes, Language::English)
        , m_session(open(), m_definitions, m_words) {}

    ui::Session& session() { return m_session; }
    RememberingNavigator& navigator() { return m_navigator; }
    Date today() const { return m_clock.today(); }
    /// What an organisation sets; a page that is refreshed goes by it.
    ui::Definitions& definitions() { return m_definitions; }
    const std::filesystem::path& folder() const { return m_folder.path(); }

    template <CaseworkRecord Record>
    Record save(const Record& record) {
        const auto written = m_session.vault().write(
            [&](Transaction& transaction) { return transaction.save(record); });
        REQUIRE(written);
        return record;
    }
    template <CaseworkRecord Record>
    std::vector<Record> of(const RecordId& person) const {
        return m_session.casework().where<Record>("person", person).value();
    }

  private:
    std::unique_ptr<Vault> open() {
        const KeyDerivationCost cheap{1, 8192};
        VaultEnvironment environment{m_clock, everyRecordType(), cheap, cheap,
                                     damageable(personSummaryRefresh(m_clock))};
        environment.definitionRule = whatClosesDuties();
        auto created = Vault::create(
            m_folder.path() / "vault",
            {std::string(kUserName), SecretBytes::fromText(kPassphrase), Role::Coordinator, false},
            environment);
        REQUIRE(created);
        return std::move(*created);
    }

    TemporaryFolder m_folder;
    FixedClock m_clock;
    ui::Definitions m_definitions;
    ui::Words m_words;
    RememberingNavigator m_navigator;
    ui::Session m_session;
};

} // namespace zaklon::test
