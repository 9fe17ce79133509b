// SPDX-License-Identifier: GPL-3.0-or-later
// A person with an open official procedure, on 10 March 2026. Everybody is invented.
#pragma once

#include "core/identification/ProcedureMoves.h"
#include "core/referrals/DutyRules.h"
#include "core/referrals/PathwayLibrary.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/referrals/ShippedTerms.h"
#include "tests/core/support/TestVault.h"
#include "tests/core/support/WhatClosesDuties.h"

#include <algorithm>

namespace zaklon::test {

/// The code lists of an organisation that has a reason of its own for 'not found', and calls the
/// shipped one otherwise.
inline CodeLists withOwnReasons() {
    const definitions::ScratchFolder folder;
    folder.write("outcome_reason.json", R"({"list": "outcome_reason", "version": 2,
        "title": {"en": "Reason", "sr@latin": "Razlog"},
        "entries": [
            {"code": "person_not_found", "label": {"en": "Out of reach", "sr@latin": "Van domašaja"}},
            {"code": "moved_on", "label": {"en": "Moved on", "sr@latin": "Odlazak dalje"},
             "means": "not_found"}]})");
    auto codes = CodeLists::load(folder.path());
    REQUIRE(codes);
    return std::move(*codes);
}

class ProcedureHouse {
  public:
    ProcedureHouse() : ProcedureHouse(0) {}
    /// On a laptop whose day begins so many minutes before that of UTC.
    explicit ProcedureHouse(int minutesAhead)
        : vault(Role::Coordinator, "2026-03-10T09:00:00Z", minutesAhead, whatClosesDuties()) {
        open();
    }

    IdentificationProcedure open() {
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = person.id;
        procedure.openedOn = vault.today().plusDays(-40);
        procedure.knownSince = procedure.openedOn;
        procedure.worker = vault.session().worker.id;
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, procedure, phases(), limits);
        });
        return procedure;
    }
    Result<WriteReceipt> decide(ProcedureOutcome outcome, std::vector<Code> reasons = {}) {
        auto procedure = file().procedure;
        procedure.outcome = outcome;
        procedure.outcomeReasons = std::move(reasons);
        procedure.decidedOn = vault.today();
        return vault->write([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, procedure, phases(), limits, codes);
        });
    }
    /// As 'not found', on that day.
    void decideNotFound(Date on) {
        REQUIRE(decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
        auto procedure = file().procedure;
        procedure.decidedOn = on;
        vault.save(procedure);
    }
    /// The newest procedure.
    ProcedureFile file() { return all().procedures.front(); }
    IdentificationFile all() {
        return IdentificationStore(vault.casework(), limits).ofPerson(person.id).value();
    }
    /// The open one that asks for this.
    FollowUp duty(DutyRule rule) {
        const auto duties = file().followUps;
        const auto found = std::find_if(duties.begin(), duties.end(), [&](const FollowUp& each) {
            return dutyRule(each.duty, codes) == rule && each.state == FollowUpState::Open;
        });
        REQUIRE(found != duties.end());
        return *found;
    }
    Result<WriteReceipt> close(const FollowUp& duty) {
        return vault->write([&](Transaction& transaction) { return transaction.save(duty); });
    }
    /// With a verification, an explanation, a new assessment and a review that she does not wish.
    void closeEveryDuty() {
        auto verified = fulfilled(duty(DutyRule::Verification), {}, vault.session(), vault.today());
        verified.finding = Code{"risk_remains"};
        REQUIRE(close(verified));
        const auto assessed = vault.save(anAssessment(person.id, vault.today(), 0));
        REQUIRE(close(
            fulfilled(duty(DutyRule::Assessment), assessed.id, vault.session(), vault.today())));
        vault.requireWritten([&](Transaction& transaction) {
            return informOfRights(transaction, duty(DutyRule::Talk), aTalk(Understood::Partly),
                                  vault.session());
        });
        ReviewRequest review;
        review.id = RecordId::generate();
        review.person = person.id;
        review.pathwayCase = file().run.pathway.id;
        review.openedOn = vault.today();
        review.state = ReviewState::NotWished;
        vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *vault, review, phases(), limits, codes);
        });
    }
    RightsInformation aTalk(Understood understood) {
        RightsInformation talk;
        talk.id = RecordId::generate();
        talk.person = person.id;
        talk.explainedOn = vault.today();
        talk.topics = {Code{"review"}};
        talk.language = Code{"tl"};
        talk.understood = understood;
        return talk;
    }
    CaseClosing aClosing() { return test::aClosing(person.id, vault.today()); }
    Result<WriteReceipt> closeIt(const CaseClosing& closing) {
        return vault->write([&](Transaction& transaction) {
            return closeFile(transaction, *vault, closing, limits);
        });
    }
    static const referrals::PathwayLibrary& library() {
        static const auto shipped = referrals::PathwayLibrary::shipped().value();
        return shipped;
    }
    static const referrals::PathwayDefinition& phases() {
        return *library().current(kIdentificationPathway);
    }

    TestVault vault;
    IdentificationLimits limits = IdentificationLimits::shipped().value();
    CodeLists codes = referrals::shippedTerms().codes;
    Person person = vault.save(aPerson());
};

} // namespace zaklon::test
