// SPDX-License-Identifier: GPL-3.0-or-later
// Small counts of institutions, and what would give them away.
#include "core/statistics/InstitutionProtection.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::statistics;
using namespace zaklon::statistics::counted;

namespace {

constexpr int kLimit = 5;
const Code kKind{"csw"};

ReporterRow aKind(int reports, int identified, int against) {
    ReporterRow row;
    row.kind = kKind;
    row.reports = reports;
    row.outcomes = {{ProcedureOutcome::Identified, identified, {}},
                    {ProcedureOutcome::Rejected, against, {}}};
    row.received = identified + against;
    row.told = row.received;
    row.answered = reports;
    return row;
}

Hiding of(const InstitutionProtection& protection, std::string_view what, const Code& code = {}) {
    return protection.hiding(kKind, {}, what, code);
}

} // namespace

TEST_CASE("a small count is hidden, and another of what it adds up with", "[statistics]") {
    auto row = aKind(12, 7, 3);
    row.outcomes[0].reasons = {{Code{"indicators"}, 6}};
    row.outcomes[1].reasons = {{Code{"fraud"}, 2}};
    const InstitutionProtection protection({row}, kLimit);
    const auto ended = [&](ProcedureOutcome outcome) {
        return of(protection, kReceived, ofOutcome(outcome));
    };
    const auto given = [&](ProcedureOutcome outcome, const char* reason) {
        return of(protection, "outcome_reason", ofReason(outcome, Code{reason}));
    };
    CHECK(ended(ProcedureOutcome::Rejected) == Hiding::Small);
    CHECK(given(ProcedureOutcome::Rejected, "fraud") == Hiding::Small);
    CHECK(given(ProcedureOutcome::Identified, "indicators") == Hiding::No);
    const bool canBeReckoned = ended(ProcedureOutcome::Identified) == Hiding::No &&
                               of(protection, kReceived) == Hiding::No;
    CHECK_FALSE(canBeReckoned);
    CHECK(of(protection, kReports) == Hiding::No);
}

TEST_CASE("the rest of what is known is not to be reckoned back", "[statistics]") {
    auto row = aKind(12, 10, 10);
    row.answered = 10; // two were told nothing
    const InstitutionProtection protection({row}, kLimit);
    CHECK((of(protection, kAnswered) != Hiding::No || of(protection, kReports) != Hiding::No));
    CHECK(of(protection, kReceived) == Hiding::No);
}

TEST_CASE("what came from nobody by name is protected as well", "[statistics]") {
    auto row = aKind(9, 10, 10);
    auto single = aKind(7, 10, 10); // two reports are from nobody by name
    single.institution = RecordId::generate();
    row.single = {single};
    const InstitutionProtection protection({row}, kLimit);
    CHECK((of(protection, kReports) != Hiding::No ||
           protection.hiding(kKind, single.institution, kReports) != Hiding::No));
}

TEST_CASE("counts that are not small are shown", "[statistics]") {
    InstitutionRow row;
    row.kind = kKind;
    row.referrals = 15;
    row.referralStates = {{Code{"sent"}, 8}, {Code{"accepted"}, 7}};
    row.obstacles = 6;
    row.obstacleKinds = {{Code{"refused"}, 6}};
    const InstitutionProtection protection({row}, kLimit);
    CHECK(of(protection, kReferrals) == Hiding::No);
    CHECK(of(protection, "referral_state", Code{"sent"}) == Hiding::No);
    CHECK(of(protection, "obstacle_kind", Code{"refused"}) == Hiding::No);
    CHECK(of(protection, kBeds) == Hiding::No); // nought points at nobody
    row.referralStates = {{Code{"sent"}, 13}, {Code{"accepted"}, 2}};
    CHECK(of(InstitutionProtection({row}, kLimit), "referral_state", Code{"accepted"}) ==
          Hiding::Small);
    CHECK(of(InstitutionProtection(), "referral_state", Code{"accepted"}) == Hiding::No);
}

TEST_CASE("how few of our findings ended is hidden by outcome", "[statistics]") {
    FindingRow row;
    row.finding = kKind;
    row.procedures = 13;
    row.outcomes = {{ProcedureOutcome::Identified, 11, {}},
                    {ProcedureOutcome::Rejected, 2, {{Code{"fraud"}, 2}}}};
    const InstitutionProtection protection({row}, kLimit);
    CHECK(of(protection, kProcedures, Code{"rejected"}) == Hiding::Small);
    CHECK(of(protection, "outcome_reason", Code{"rejected/fraud"}) == Hiding::Small);
    CHECK((of(protection, kProcedures, Code{"identified"}) != Hiding::No ||
           of(protection, kProcedures) != Hiding::No));
}

TEST_CASE("a small outcome of an institution that decides is hidden, and what gives it away",
          "[statistics]") {
    InstitutionRow row;
    row.kind = kKind;
    row.decided = 14;
    row.outcomes = {{ProcedureOutcome::Rejected, 12, {{Code{"fraud"}, 3}}},
                    {ProcedureOutcome::Identified, 2, {}}};
    row.reviewAnswers = {{Code{"changed"}, 1}};
    const InstitutionProtection protection({row}, kLimit);
    CHECK(of(protection, kDecided, Code{"identified"}) == Hiding::Small);
    const bool canBeReckoned = of(protection, kDecided, Code{"rejected"}) == Hiding::No &&
                               of(protection, kDecided) == Hiding::No;
    CHECK_FALSE(canBeReckoned);
    CHECK(of(protection, "outcome_reason", Code{"rejected/fraud"}) == Hiding::Small);
    CHECK(of(protection, "review_answer", Code{"changed"}) == Hiding::Small);
}
