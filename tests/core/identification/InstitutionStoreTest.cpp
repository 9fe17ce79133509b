// SPDX-License-Identifier: GPL-3.0-or-later
// What single institutions can learn from, and what was asked of them (issue 4 part 12).
#include "core/identification/InstitutionStore.h"

#include "core/identification/AccommodationRequest.h"
#include "core/identification/Guarantee.h"
#include "core/store/Connection.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Provider named(ProcedureHouse& house, const char* name, const char* type) {
    auto provider = aProvider();
    provider.name = name;
    provider.type = Code{type};
    return house.vault.save(provider);
}

Guarantee asked(const ProcedureHouse& house, GuaranteeState state) {
    Guarantee guarantee;
    guarantee.id = RecordId::generate();
    guarantee.person = house.person.id;
    guarantee.kind = Code{"single_sex"};
    guarantee.state = state;
    guarantee.requestedOn = day("2026-02-01");
    if (state != GuaranteeState::Requested && state != GuaranteeState::NotWished) {
        guarantee.answeredOn = day("2026-02-20");
    }
    guarantee.institution = Code{"migration"};
    return guarantee;
}

/// As an earlier program kept guarantees, which did not ask for the day.
void forgetDaysOfAnswers(TestVault& vault) {
    DatabaseKey key{deriveKey(vault->keys().casework, KeyPurpose::Database), SecretBytes(16)};
    const auto salt = vault->header().caseworkSalt;
    std::copy(salt.begin(), salt.end(), key.salt.data());
    vault.close();
    {
        Connection old(vault.path() / "casework.db", key, OpenMode::Existing);
        old.execute("UPDATE guarantee SET answered_on = NULL");
        REQUIRE(old.changes() > 0);
    }
    vault.reopen();
}

std::vector<InstitutionRow> rowsOf(const ProcedureHouse& house) {
    const auto rows = InstitutionStore(house.vault.casework()).institutions(house.codes);
    REQUIRE(rows);
    return *rows;
}

/// One procedure that ended so, for this reason.
std::vector<OutcomeCount> once(ProcedureOutcome outcome, const char* reason) {
    return {{outcome, 1, {{Code{reason}, 1}}}};
}

/// One more procedure that this institution decided so.
void decidedBy(ProcedureHouse& house, const Code& kind, const RecordId& institution,
               ProcedureOutcome outcome, std::vector<Code> reasons = {}) {
    const auto opened = house.open();
    auto procedure = house.vault.casework().find<IdentificationProcedure>(opened.id)->value();
    procedure.outcome = outcome;
    procedure.outcomeReasons = std::move(reasons);
    procedure.decidedOn = house.vault.today();
    procedure.decidedBy = kind;
    procedure.decidedByProvider = institution;
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                           house.codes);
    });
}

} // namespace

TEST_CASE("each reporter has a row under its kind", "[institutions]") {
    ProcedureHouse house;
    const auto one = named(house, "CSR Primer A", "social_work");
    const auto other = named(house, "CSR Primer B", "social_work");
    for (const auto& institution : {one.id, one.id, other.id, RecordId()}) {
        auto report = aReport(house.vault);
        report.source = Code{"csw"};
        report.reporterInstitution = institution;
        house.vault.save(report);
    }
    const auto rows = InstitutionStore(house.vault.casework()).reporters();
    REQUIRE(rows);
    const auto kind = std::find_if(rows->begin(), rows->end(),
                                   [](const auto& row) { return row.kind.text == "csw"; });
    REQUIRE(kind != rows->end());
    CHECK(kind->institution.isNil());
    CHECK(kind->reports == 4); // one of them from nobody by name
    REQUIRE(kind->single.size() == 2);
    CHECK(kind->single[0].name == "CSR Primer A");
    CHECK(kind->single[0].institution == one.id);
    CHECK(kind->single[0].reports == 2);
    CHECK(kind->single[1].reports == 1);
    CHECK(kind->single[1].kind.text == "csw");
}

TEST_CASE("an answer to a guarantee is known by its state, also without its day",
          "[institutions]") {
    ProcedureHouse house;
    for (const auto state : {GuaranteeState::Granted, GuaranteeState::Applied,
                             GuaranteeState::Requested, GuaranteeState::NotWished}) {
        house.vault.save(asked(house, state));
    }
    auto refused = asked(house, GuaranteeState::Refused);
    refused.refusalReason = Code{"no_staff"};
    house.vault.save(refused);
    forgetDaysOfAnswers(house.vault);
    const auto rows = rowsOf(house);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].requests == 4); // nobody owes an answer to what is not wished any more
    CHECK(rows[0].answered == 3);
    CHECK(rows[0].guaranteeRefusals == std::vector<CodeCount>{{Code{"no_staff"}, 1}});
}

TEST_CASE("refused beds are counted by kind and by institution, with their reasons",
          "[institutions]") {
    ProcedureHouse house;
    const auto centre = named(house, "Prihvatni centar Primer", "migration");
    for (const auto& provider : {centre.id, RecordId()}) {
        AccommodationRequest request;
        request.id = RecordId::generate();
        request.person = house.person.id;
        request.askedOf = Code{"migration"};
        request.provider = provider;
        request.askedOn = day("2026-03-01");
        request.state = AccommodationState::Refused;
        request.answeredOn = day("2026-03-02");
        request.refusalReason = Code{"full"};
        house.vault.save(request);
    }
    const auto rows = rowsOf(house);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].beds == 2);
    CHECK(rows[0].bedStates == std::vector<CodeCount>{{Code{"refused"}, 2}});
    CHECK(rows[0].bedRefusals == std::vector<CodeCount>{{Code{"full"}, 2}});
    REQUIRE(rows[0].single.size() == 1);
    CHECK(rows[0].single[0].name == "Prihvatni centar Primer");
    CHECK(rows[0].single[0].bedRefusals == std::vector<CodeCount>{{Code{"full"}, 1}});
}

TEST_CASE("a request for review belongs to the kind that its addressee is of", "[institutions]") {
    ProcedureHouse house;
    ReviewRequest review;
    review.id = RecordId::generate();
    review.person = house.person.id;
    review.pathwayCase = house.file().run.pathway.id;
    review.state = ReviewState::Sent;
    review.addressee = Code{"ministry"};
    review.grounds = {Code{"new_facts"}};
    review.openedOn = day("2026-03-01");
    review.sentOn = day("2026-03-01");
    house.vault.save(review);
    const auto rows = rowsOf(house);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind.text == "ministry");
    CHECK(rows[0].requests == 1);
    CHECK(rows[0].answered == 0);
}

TEST_CASE("institutions see counts of what was received, how it ended and what kept them",
          "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected, {Code{"insufficient_data"}}));
    StepDeviation deviation;
    deviation.id = RecordId::generate();
    deviation.person = house.person.id;
    deviation.procedure = house.file().procedure.id;
    deviation.institution = Code{"labour"};
    deviation.step = Code{"report_to_centre"};
    deviation.barriers = {Code{"instructions"}, Code{"powers"}};
    deviation.onDate = house.vault.today();
    house.vault.save(deviation);
    deviation.id = RecordId::generate();
    deviation.step = {};
    deviation.unmetDuty = Code{"report_labour"};
    deviation.barriers = {Code{"powers"}};
    house.vault.save(deviation);
    const InstitutionStore store(house.vault.casework());
    const auto reporters = store.reporters();
    REQUIRE(reporters);
    REQUIRE(reporters->size() == 1);
    CHECK(reporters->front().received == 1);
    CHECK(reporters->front().outcomes == once(ProcedureOutcome::Rejected, "insufficient_data"));
    const auto institutions = store.institutions(house.codes);
    REQUIRE(institutions);
    REQUIRE(institutions->size() == 1);
    CHECK(institutions->front().steps == std::vector<CodeCount>{{Code{"report_to_centre"}, 1}});
    CHECK(institutions->front().duties == std::vector<CodeCount>{{Code{"report_labour"}, 1}});
    CHECK(institutions->front().deviations == 2);
    CHECK(institutions->front().barriers ==
          std::vector<CodeCount>{{Code{"powers"}, 2}, {Code{"instructions"}, 1}});
}

TEST_CASE("what was not met is a step, a duty or both, and never nothing", "[identification]") {
    StepDeviation deviation;
    CHECK_FALSE(Description<StepDeviation>::check(deviation));
    CHECK(Description<StepDeviation>::check(deviation).error().field == "step");
    deviation.unmetDuty = Code{"report_labour"};
    CHECK(Description<StepDeviation>::check(deviation));
    deviation.step = Code{"receipt"};
    CHECK(Description<StepDeviation>::check(deviation));
    deviation.unmetDuty = {};
    CHECK(Description<StepDeviation>::check(deviation));
}

TEST_CASE("an institution that decides has its outcomes with their reasons, and its answers",
          "[institutions]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected, {Code{"insufficient_data"}}));
    auto procedure = house.file().procedure;
    CHECK(rowsOf(house).empty()); // nobody is recorded as having decided
    procedure.decidedBy = Code{"identification"};
    house.vault.save(procedure);
    ReviewRequest request;
    request.id = RecordId::generate();
    request.person = house.person.id;
    request.pathwayCase = procedure.pathwayCase;
    request.addressee = Code{"centre"};
    request.grounds = {Code{"indicators_ignored"}};
    request.openedOn = house.vault.today();
    request.state = ReviewState::Answered;
    request.sentOn = house.vault.today();
    request.answeredOn = house.vault.today();
    request.answer = Code{"changed"};
    house.vault.save(request);
    const auto rows = rowsOf(house);
    const auto centre = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
        return row.kind.text == "identification";
    });
    REQUIRE(centre != rows.end());
    CHECK(centre->decided == 1);
    CHECK(centre->outcomes == once(ProcedureOutcome::Rejected, "insufficient_data"));
    CHECK(centre->single.empty()); // nobody is named
    CHECK(centre->reviewAnswers == std::vector<CodeCount>{{Code{"changed"}, 1}});
    CHECK(centre->requests == 1);
    CHECK(centre->answered == 1);
}

TEST_CASE("how the reports of a reporter ended is told apart with the reasons of each",
          "[institutions]") {
    ProcedureHouse house; // with one that is open
    const Code few{"insufficient_data"};
    const Code labour{"labour_rights_violation"};
    decidedBy(house, {}, {}, ProcedureOutcome::Rejected, {few});
    decidedBy(house, {}, {}, ProcedureOutcome::Rejected, {few, labour});
    decidedBy(house, {}, {}, ProcedureOutcome::NotIdentified, {labour});
    decidedBy(house, {}, {}, ProcedureOutcome::Discontinued);
    decidedBy(house, {}, {}, ProcedureOutcome::Identified);
    const auto rows = InstitutionStore(house.vault.casework()).reporters();
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().received == 6);
    auto outcomes = rows->front().outcomes;
    REQUIRE(outcomes.size() == 5);
    CHECK(outcomes.front() == OutcomeCount{ProcedureOutcome::Rejected, 2, {{few, 2}, {labour, 1}}});
    for (const auto outcome : {ProcedureOutcome::Ongoing, ProcedureOutcome::Identified,
                               ProcedureOutcome::Discontinued, ProcedureOutcome::NotIdentified}) {
        CAPTURE(codeOf(outcome));
        CHECK(outcomeOf(outcomes, codeOf(outcome)).procedures == 1);
    }
    CHECK(outcomeOf(outcomes, "not_identified").reasons == std::vector<CodeCount>{{labour, 1}});
    CHECK(outcomeOf(outcomes, "ongoing").reasons.empty());
}

TEST_CASE("a decision that names the institution is counted under it and under its kind",
          "[institutions]") {
    ProcedureHouse house;
    const auto centre = named(house, "CSR Primer", "social_work");
    const Code kind{"social_work"};
    const Code few{"insufficient_data"};
    decidedBy(house, kind, centre.id, ProcedureOutcome::Rejected, {few});
    decidedBy(house, {}, centre.id, ProcedureOutcome::Identified); // its kind is in the directory
    decidedBy(house, kind, {}, ProcedureOutcome::Rejected, {few});
    const auto rows = rowsOf(house);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == kind);
    CHECK(rows[0].decided == 3);
    CHECK(rows[0].outcomes == std::vector<OutcomeCount>{{ProcedureOutcome::Rejected, 2, {{few, 2}}},
                                                        {ProcedureOutcome::Identified, 1, {}}});
    REQUIRE(rows[0].single.size() == 1);
    CHECK(rows[0].single[0].name == "CSR Primer");
    CHECK(rows[0].single[0].decided == 2);
    auto own = rows[0].single[0].outcomes;
    CHECK(outcomeOf(own, "rejected") == OutcomeCount{ProcedureOutcome::Rejected, 1, {{few, 1}}});
    CHECK(outcomeOf(own, "identified").procedures == 1);
}
