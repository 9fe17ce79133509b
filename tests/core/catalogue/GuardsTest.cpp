// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that hold for every writer, also one that knows a record only by its description.
#include "core/referrals/PathwayDecision.h"
#include "core/rights/RightsInformation.h"
#include "core/store/SqlError.h"
#include "core/vault/Recovery.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Saved as the command line does it: as a row.
template <Described Record>
Error refused(Vault& vault, const Record& record) {
    const auto written = vault.write([&](Transaction& transaction) {
        return transaction.saveRow(describe<Record>(), toRow(record));
    });
    return written ? Error{ErrorCode::Internal, "written", {}} : written.error();
}

template <Described Record>
Error refused(TestVault& vault, Record record, const std::function<void(Record&)>& change) {
    change(record);
    return refused(*vault, record);
}

} // namespace

TEST_CASE("access is given and taken by the vault alone", "[guards][staff]") {
    const auto role = GENERATE(Role::Administrator, Role::Coordinator);
    TestVault vault(role);
    const auto me = vault.session().worker;
    Worker made;
    made.id = RecordId::generate();
    made.userName = "nobody";
    CHECK(refused(*vault, made).code == ErrorCode::NoPermission);
    const auto change = [&](const std::function<void(Worker&)>& by) {
        return refused<Worker>(vault, me, by);
    };
    CHECK(change([&](Worker& w) {
              w.role = role == Role::Administrator ? Role::Coordinator : Role::CaseWorker;
          }).field == "role");
    const auto gone = change([](Worker& w) { w.active = false; });
    CHECK(gone.code == ErrorCode::NoPermission);
    CHECK(gone.field == "active");
    CHECK(change([](Worker& w) { w.userName = "other"; }).field == "user_name");
    CHECK(change([](Worker& w) { w.publicKey = "00"; }).field == "public_key");
    CHECK(change([](Worker& w) { w.displayName = "Mira M."; }).field == "written");
    const auto removed = vault->write(
        [&](Transaction& transaction) { return transaction.removeRow(describe<Worker>(), me.id); });
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == ErrorCode::NoPermission);
}

TEST_CASE("undoing what the vault wrote of access is not for everybody", "[guards][staff]") {
    TestVault vault;
    const auto colleague =
        StaffAccess(*vault).add({"vera", {}, Role::CaseWorker, SecretBytes::fromText(kPassphrase)});
    REQUIRE(colleague);
    const auto entries = vault->caseworkJournal().of(*colleague);
    REQUIRE_FALSE(entries.empty());
    const auto added = entries.front();
    REQUIRE(added.action == JournalAction::Created);
    const auto undone = vault->undo({added.changeSet, 2}); // the record and its note
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::NoPermission);
    CHECK(*vault.casework().find<Worker>(*colleague));
}

TEST_CASE("a set of recovery shares is made by its ceremony alone", "[guards][recovery]") {
    TestVault vault;
    RecoverySet set;
    set.id = RecordId::generate();
    set.madeOn = vault.today();
    set.madeBy = vault.session().worker.id;
    set.publicKey = "00";
    CHECK(refused(*vault, set).code == ErrorCode::NoPermission);
}

TEST_CASE("a record under a person's id needs the person", "[guards]") {
    TestVault vault;
    Identity identity;
    identity.id = RecordId::generate();
    const auto lost = refused(*vault, identity);
    CHECK(lost.code == ErrorCode::Invalid);
    CHECK(lost.field == "id");
    identity.id = vault.save(aPerson()).id;
    CHECK(refused(*vault, identity).field == "written");
}

TEST_CASE("what was agreed stays as it was, and a withdrawal is final", "[guards][consent]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto one = vault.save(aProvider());
    const auto other = vault.save(aProvider());
    auto consent = aConsent(person.id, one.id, day("2026-03-01"));
    consent.scope = {Code{"needs"}};
    consent.validUntil = day("2026-06-01");
    vault.save(consent);
    const auto change = [&](const std::function<void(Consent&)>& by) {
        return refused<Consent>(vault, consent, by).field;
    };
    CHECK(change([&](Consent& c) { c.recipient = other.id; }) == "recipient");
    CHECK(change([](Consent& c) { c.scope.push_back(Code{"identity"}); }) == "scope");
    CHECK(change([](Consent& c) { c.validUntil = day("2030-01-01"); }) == "valid_until");
    CHECK(change([](Consent& c) { c.state = ConsentState::NotGiven; }) == "state");
    CHECK(change([](Consent& c) { c.childAssent = YesNo::Yes; }) == "written");
    const auto given = consent;
    consent = vault.casework().find<Consent>(consent.id).value().value();
    consent.state = ConsentState::Withdrawn;
    consent.withdrawnOn = vault.today().plusDays(1);
    CHECK(refused(*vault, consent).field == "withdrawn_on");
    consent.withdrawnOn = day("2026-03-09");
    const auto receipt =
        vault.requireWritten([&](Transaction& transaction) { return transaction.save(consent); });
    CHECK(refused(*vault, given).code == ErrorCode::Invalid);
    CHECK(change([](Consent& c) { c.withdrawnOn = day("2026-03-10"); }) == "withdrawn_on");
    REQUIRE(vault->undo(receipt)); // a slip is taken back at once
    CHECK(vault.casework().find<Consent>(consent.id).value()->state == ConsentState::Given);
}

TEST_CASE("a mistake in a consent is corrected with a reason, and never into more",
          "[guards][consent]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto one = vault.save(aProvider());
    auto consent = aConsent(person.id, one.id, day("2026-03-01"));
    consent.scope = {Code{"needs"}, Code{"identity"}};
    consent.withheld = {Code{"health"}};
    consent.validUntil = day("2026-06-01");
    vault.save(consent);
    const auto change = [&](const std::function<void(Consent&)>& by) {
        return refused<Consent>(vault, consent, by).field;
    };
    const auto corrected = [&](const std::function<void(Consent&)>& by, const char* because) {
        auto changed = consent;
        by(changed);
        Narrative why;
        why.id = consent.id;
        why.person = person.id;
        why.about = Code{"consent"};
        why.text = because;
        const auto written = vault->write([&](Transaction& transaction) -> Status {
            const auto saved = transaction.save(*vault->confidential(), why);
            return saved ? transaction.save(changed) : saved;
        });
        return written ? std::string("written") : written.error().field;
    };
    const auto explained = [](Consent& c) { c.risksExplained = !c.risksExplained; };
    CHECK(change(explained) == "text"); // a fact that was forgotten is completed, with a reason
    CHECK(corrected(explained, "Synthetic: it was said in the talk.") == "written");
    consent = vault.casework().find<Consent>(consent.id).value().value();
    const auto shorter = [](Consent& c) { c.validUntil = day("2026-05-01"); };
    CHECK(change(shorter) == "text"); // nobody wrote down why
    CHECK(corrected(shorter, "Synthetic: the paper says May.") == "written");
    consent = vault.casework().find<Consent>(consent.id).value().value();
    CHECK(consent.validUntil == day("2026-05-01"));
    CHECK(change([](Consent& c) { c.validUntil = day("2026-05-02"); }) == "valid_until");
    CHECK(change([](Consent& c) { c.validUntil.reset(); }) == "valid_until");
    CHECK(change([](Consent& c) { c.givenOn = day("2026-02-01"); }) == "given_on");
    CHECK(change([](Consent& c) { c.withheld.clear(); }) == "withheld");
    CHECK(change([](Consent& c) { c.givenBy = Code{"guardian"}; }) == "given_by");
    CHECK(change([](Consent& c) { c.recipient = {}; }) == "recipient");
    const auto less = [](Consent& c) { c.scope = {Code{"needs"}}; };
    CHECK(change(less) == "text"); // the reason of the first correction is none of this one
    CHECK(corrected(less, "Synthetic: the paper says May.") == "text");
    CHECK(corrected(less, "Synthetic: the paper names needs alone.") == "written");
    CHECK(vault.casework().find<Consent>(consent.id).value()->scope ==
          std::vector<Code>{Code{"needs"}});
    consent = vault.casework().find<Consent>(consent.id).value().value();
    Referral referral;
    referral.id = RecordId::generate();
    referral.person = person.id;
    referral.provider = one.id;
    referral.consent = consent.id;
    referral.service = Code{"legal_aid"};
    referral.createdOn = day("2026-03-05");
    referral.sentOn = day("2026-03-05");
    referral.state = ReferralState::Sent;
    vault.save(referral);
    const auto begins = [](const char* on) { return [on](Consent& c) { c.givenOn = day(on); }; };
    CHECK(corrected(begins("2026-03-06"), "Synthetic: a slip.") == "given_on");
    CHECK(corrected(begins("2026-03-05"), "Synthetic: a slip.") == "written");
}

TEST_CASE("a pathway and an assessment begin on a day", "[guards]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    PathwayCase pathway;
    pathway.id = RecordId::generate();
    pathway.person = person.id;
    pathway.pathway = Code{"asylum"};
    CHECK(refused(*vault, pathway).field == "started_on");
    pathway.startedOn = vault.today();
    vault.save(pathway);
    PathwayDecision decision;
    decision.id = RecordId::generate();
    decision.person = person.id;
    decision.pathwayCase = pathway.id;
    decision.pathway = Code{"asylum"};
    CHECK(refused(*vault, decision).field == "decided_on");
    decision.decidedOn = vault.today();
    decision.pathway = Code{"gbv_protection"};
    CHECK(refused(*vault, decision).field == "pathway");
    CHECK(refused(*vault, anAssessment(person.id, Date(), 1)).field == "taken_on");
}

TEST_CASE("no file begins closed, and a case code never changes", "[guards][people]") {
    TestVault vault;
    auto person = aPerson();
    person.status = GENERATE(CaseStatus::Closed, CaseStatus::Archived, CaseStatus::Transferred);
    CHECK(refused(*vault, person).field == "closing");
    person.status = CaseStatus::Active;
    vault.save(person);
    CHECK(refused<Person>(vault, person, [](Person& p) { p.code = aPerson().code; }).field ==
          "code");
}

TEST_CASE("a code that is taken is a conflict that names its field", "[guards][people]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto taken = refused<Person>(vault, aPerson(), [&](Person& p) { p.code = person.code; });
    CHECK(taken.code == ErrorCode::Conflict);
    CHECK(taken.field == "code");
}

TEST_CASE("what a table refuses is told by its field", "[guards]") {
    constexpr int kUnique = 2067;
    constexpr int kNotNull = 1299;
    const auto taken =
        SqlError(kUnique,
                 "UNIQUE constraint failed: reported_person.report, reported_person.person")
            .toError();
    CHECK(taken.code == ErrorCode::Conflict);
    CHECK(taken.field == "report");
    const auto missing = SqlError(kNotNull, "NOT NULL constraint failed: worker.role").toError();
    CHECK(missing.code == ErrorCode::Invalid);
    CHECK(missing.field == "role");
    CHECK(missing.detail == "required");
}

TEST_CASE("a referral without a consent lacks the consent, however it is sent",
          "[guards][referrals]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto provider = vault.save(aProvider());
    Referral referral;
    referral.id = RecordId::generate();
    referral.person = person.id;
    referral.provider = provider.id;
    referral.service = Code{"legal_aid"};
    referral.createdOn = vault.today();
    referral.state = ReferralState::Sent;
    CHECK(refused(*vault, referral).code == ErrorCode::ConsentMissing);
    referral.sentOn = vault.today();
    CHECK(refused(*vault, referral).code == ErrorCode::ConsentMissing);
}

TEST_CASE("what was done was not done on a day to come", "[guards]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto tomorrow = vault.today().plusDays(1);
    RightsInformation talk;
    talk.id = RecordId::generate();
    talk.person = person.id;
    talk.language = Code{"sr"};
    talk.explainedOn = tomorrow;
    CHECK(refused(*vault, talk).field == "explained_on");
    talk.explainedOn = vault.today();
    vault.save(talk);
}
