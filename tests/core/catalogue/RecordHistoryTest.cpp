// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/RecordHistory.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RecordHistory historyOf(TestVault& vault, const RecordDescription& description,
                        const RecordId& record) {
    auto history = RecordHistory::of(*vault, description, record);
    REQUIRE(history);
    return std::move(*history);
}

Result<WriteReceipt> putBack(TestVault& vault, const RecordHistory& history, std::size_t version) {
    return vault->write([&](Transaction& transaction) {
        return RecordHistory::putBack(transaction, history.description(),
                                      history.versions()[version]);
    });
}

/// A person whose pseudonym was set on three days.
struct ThreeDays {
    TestVault vault;
    Person person = vault.save(aPerson());

    ThreeDays() {
        for (const auto* pseudonym : {"Lasta", "Breza"}) {
            vault.clock().advanceSeconds(86'400);
            person.pseudonym = pseudonym;
            vault.save(person);
        }
    }
    RecordHistory history() { return historyOf(vault, describe<Person>(), person.id); }
    Person stored() const { return *vault.casework().find<Person>(person.id).value(); }
};

std::string pseudonymIn(const RecordVersion& version) {
    return fromRow<Person>(version.row.value()).value().pseudonym;
}

} // namespace

TEST_CASE("a record can be read as it was after each of its writes", "[history]") {
    ThreeDays days;
    const auto history = days.history();
    REQUIRE(history.versions().size() == 3);
    CHECK(pseudonymIn(history.versions()[0]).empty());
    CHECK(pseudonymIn(history.versions()[1]) == "Lasta");
    CHECK(pseudonymIn(history.versions()[2]) == "Breza");
    CHECK(history.versions()[0].action == JournalAction::Created);
    CHECK(history.versions()[1].changed == std::vector<std::string>{"pseudonym"});
    CHECK(history.versions()[1].worker == days.vault.session().worker.id);
}

TEST_CASE("a record as on a day is the last version written until then", "[history]") {
    ThreeDays days;
    const auto history = days.history();
    const auto at = [](const char* text) { return *Timestamp::parse(text); };
    CHECK(history.asOf(at("2026-03-09T23:59:59Z")) == nullptr);
    CHECK(pseudonymIn(*history.asOf(at("2026-03-10T23:59:59Z"))).empty());
    CHECK(pseudonymIn(*history.asOf(at("2026-03-11T23:59:59Z"))) == "Lasta");
    CHECK(pseudonymIn(*history.asOf(at("2026-04-01T00:00:00Z"))) == "Breza");
}

TEST_CASE("any version can be put back, which is a write like others and can be undone",
          "[history]") {
    ThreeDays days;
    const auto before = days.history();
    const auto receipt = putBack(days.vault, before, 0);
    REQUIRE(receipt);
    CHECK(receipt->entries == 1);
    CHECK(days.stored().pseudonym.empty());
    const auto after = days.history();
    REQUIRE(after.versions().size() == 4);
    CHECK(after.newest().action == JournalAction::Changed);
    REQUIRE(days.vault->undo(*receipt));
    CHECK(days.stored().pseudonym == "Breza");
    CHECK_FALSE(*days.vault->caseworkJournal().verify());
}

TEST_CASE("a record that was taken out is known to the journal and can come back", "[history]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto action = vault.save(anAction(person, day("2026-03-20")));
    vault.requireWritten(
        [&](Transaction& transaction) { return transaction.remove<Action>(action.id); });
    const auto history = historyOf(vault, describe<Action>(), action.id);
    REQUIRE(history.versions().size() == 2);
    CHECK_FALSE(history.newest().row);
    REQUIRE(putBack(vault, history, 0));
    const auto again = vault.casework().find<Action>(action.id).value();
    REQUIRE(again);
    CHECK(toRow(*again) == toRow(action));
    CHECK(putBack(vault, history, 1).error().code == ErrorCode::NotFound);
}

TEST_CASE("a version is not put back where a rule forbids the change", "[history]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    auto assessment = anAssessment(person, vault.today(), 1);
    assessment.state = AssessmentState::Draft;
    vault.save(assessment);
    assessment.state = AssessmentState::Completed;
    vault.save(assessment);
    const auto history = historyOf(vault, describe<Assessment>(), assessment.id);
    const auto may =
        RecordHistory::mayPutBack(*vault, history.description(), history.versions()[0]);
    REQUIRE_FALSE(may);
    CHECK(may.error().code == ErrorCode::Conflict);
    const auto refused = putBack(vault, history, 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(vault.casework().find<Assessment>(assessment.id).value()->state ==
          AssessmentState::Completed);
}

TEST_CASE("asking whether a version can be put back writes nothing", "[history]") {
    ThreeDays days;
    const auto history = days.history();
    CHECK(RecordHistory::mayPutBack(*days.vault, history.description(), history.versions()[0]));
    CHECK(days.stored().pseudonym == "Breza");
    CHECK(days.history().versions().size() == 3);
    CHECK(putBack(days.vault, history, 0));
    CHECK_FALSE(days.vault->caseworkJournal().verify().value().has_value());
}

TEST_CASE("a version that refers to a record that is gone is not put back", "[history]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto provider = vault.save(aProvider());
    auto action = anAction(person, {});
    action.provider = provider.id;
    vault.save(action);
    action.provider = RecordId();
    vault.save(action);
    vault.requireWritten(
        [&](Transaction& transaction) { return transaction.remove<Provider>(provider.id); });
    const auto refused = putBack(vault, historyOf(vault, describe<Action>(), action.id), 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "provider");
    CHECK(refused.error().detail == "refers to nothing");
}

TEST_CASE("a role that may not write a record puts nothing of it back", "[history]") {
    TestVault vault;
    auto person = vault.save(aPerson());
    person.pseudonym = "Lasta";
    vault.save(person);
    REQUIRE(
        StaffAccess(*vault).add({"vera", {}, Role::Analyst, SecretBytes::fromText(kPassphrase)}));
    vault.reopen("vera");
    const auto history = historyOf(vault, describe<Person>(), person.id);
    CHECK(putBack(vault, history, 0).error().code == ErrorCode::NoPermission);
    const auto names = RecordHistory::of(*vault, describe<PersonName>(), person.id);
    CHECK(names.error().code == ErrorCode::NoConfidentialKey);
}

TEST_CASE("what was erased on request has no versions", "[history]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    REQUIRE(vault->erasePerson(person.id));
    const auto history = RecordHistory::of(*vault, describe<Person>(), person.id);
    REQUIRE(history); // that there was one is known, not what it held
    CHECK(history->versions().size() == 1);
    CHECK_FALSE(history->newest().row);
    CHECK(RecordHistory::of(*vault, describe<Person>(), RecordId::generate()).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("a shelter worker has no history of words that are not a shift's", "[history]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto provider = vault.save(aProvider()).id;
    const auto consent = vault.save(aConsent(person, provider, vault.today()));
    Narrative words;
    words.id = consent.id;
    words.person = person;
    words.about = {"consent"};
    words.text = "Not for the shift.";
    vault.save(words);
    REQUIRE(StaffAccess(*vault).add(
        {"sanja", {}, Role::ShelterWorker, SecretBytes::fromText(kPassphrase)}));
    vault.reopen("sanja");
    const auto history = RecordHistory::of(*vault, describe<Narrative>(), words.id);
    REQUIRE_FALSE(history);
    CHECK(history.error().code == ErrorCode::NotFound);
}
