// SPDX-License-Identifier: GPL-3.0-or-later
// Who decided, and which forms the outcome confirmed (needs D03, D15); what a request for review
// rests on (need D35).
#include "core/identification/Guarantee.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/OutcomeRules.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Provider aCentreForSocialWork() {
    auto provider = aProvider();
    provider.type = Code{"social_work"};
    return provider;
}

} // namespace

TEST_CASE("the institution that decided is one of the kind that decided", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto procedure = house.file().procedure;
    auto centre = house.vault.save(aCentreForSocialWork());
    const auto refused = [&] {
        const auto written = house.vault->write(
            [&](Transaction& transaction) { return transaction.save(procedure); });
        return written ? std::string() : written.error().field;
    };
    procedure.decidedBy = Code{"identification"};
    procedure.decidedByProvider = centre.id;
    CHECK(refused() == "decided_by_provider");
    procedure.decidedBy = {}; // its kind is in the directory
    CHECK(refused().empty());
    procedure.decidedBy = Code{"social_work"};
    CHECK(refused().empty());
    centre.type = Code{"ngo"}; // the directory is put right later
    house.vault.save(centre);
    procedure.toldOn = house.vault.today();
    CHECK(refused().empty());
}

TEST_CASE("only a decision has somebody who decided, only an identification confirms forms",
          "[identification]") {
    ProcedureHouse house;
    auto procedure = house.file().procedure;
    const auto refused = [&] {
        const auto written = house.vault->write(
            [&](Transaction& transaction) { return transaction.save(procedure); });
        return written ? std::string() : written.error().field;
    };
    procedure.decidedBy = Code{"identification"};
    CHECK(refused() == "decided_by");
    procedure.decidedBy = {};
    procedure.decidedByProvider = house.vault.save(aProvider()).id;
    CHECK(refused() == "decided_by_provider");
    procedure.decidedByProvider = {};
    procedure.confirmedForms = {Code{"labour"}};
    CHECK(refused() == "confirmed_forms");
    procedure.outcome = ProcedureOutcome::Identified;
    procedure.decidedOn = house.vault.today();
    procedure.decidedBy = Code{"social_work"};
    CHECK(refused().empty());
}

TEST_CASE("a changed decision keeps who decided before and what was confirmed",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto confirmed = house.file().procedure;
    confirmed.decidedBy = Code{"social_work"};
    confirmed.decidedByProvider = house.vault.save(aCentreForSocialWork()).id;
    confirmed.confirmedForms = {Code{"begging"}, Code{"labour"}};
    house.vault.save(confirmed);
    auto changed = confirmed;
    changed.outcome = ProcedureOutcome::Rejected;
    changed.decidedBy = Code{"identification"};
    changed.decidedByProvider = {};
    changed.confirmedForms.clear();
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, changed, house.phases(), house.limits,
                           house.codes);
    });
    const auto file = house.file();
    CHECK(file.procedure.decidedBy.text == "identification");
    REQUIRE(file.pastOutcomes.size() == 1);
    CHECK(file.pastOutcomes.front().decidedBy.text == "social_work");
    CHECK(file.procedure.decidedByProvider.isNil());
    CHECK(file.pastOutcomes.front().decidedByProvider == confirmed.decidedByProvider);
    CHECK(file.pastOutcomes.front().confirmedForms == confirmed.confirmedForms);
}

TEST_CASE("labour violations stand under their ground", "[identification]") {
    ReviewRequest request;
    request.labourViolations = {Code{"no_contract"}};
    request.grounds = {Code{"new_facts"}};
    CHECK(Description<ReviewRequest>::check(request).error().field == "grounds");
    request.grounds.push_back(Code{std::string(kLabourItems)});
    CHECK(Description<ReviewRequest>::check(request));
}

TEST_CASE("no answer is due before the day on which it was asked for", "[identification]") {
    const auto sent = day("2026-11-30");
    const auto tooEarly = day("2020-01-01");
    SECTION("of a request for review") {
        ReviewRequest request;
        request.state = ReviewState::Sent;
        request.addressee = Code{"centre"};
        request.grounds = {Code{"new_facts"}};
        request.sentOn = sent;
        request.answerDue = tooEarly;
        const auto checked = Description<ReviewRequest>::check(request);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().field == "answer_due");
        request.answerDue = sent;
        CHECK(Description<ReviewRequest>::check(request));
    }
    SECTION("of the Centre") {
        CentreContact contact;
        contact.onDate = sent;
        contact.answerDue = tooEarly;
        const auto checked = Description<CentreContact>::check(contact);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().field == "answer_due");
        contact.answerDue = sent;
        CHECK(Description<CentreContact>::check(contact));
    }
    SECTION("of a special guarantee") {
        Guarantee guarantee;
        guarantee.state = GuaranteeState::Requested;
        guarantee.requestedOn = sent;
        guarantee.answerDue = tooEarly;
        const auto checked = Description<Guarantee>::check(guarantee);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().field == "answer_due");
        guarantee.answerDue = sent;
        CHECK(Description<Guarantee>::check(guarantee));
    }
}
