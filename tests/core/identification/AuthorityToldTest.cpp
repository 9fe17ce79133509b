// SPDX-License-Identifier: GPL-3.0-or-later
// Phase 4 of domain.md 3 is done when the Centre was told, and not because a procedure was opened.
#include "core/identification/AuthorityTold.h"

#include "core/referrals/Provider.h"
#include "core/reports/ReportDispatch.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A report of ours about a person, in the house since 1 March 2026.
struct ReportedHouse {
    TestVault vault{Role::Coordinator, "2026-03-10T09:00:00Z"};
    IdentificationLimits limits = IdentificationLimits::shipped().value();
    Person person = vault.save(aPerson());
    SuspicionReport report = aReport(vault, "2026-03-01");
    Provider centre = institution("identification");
    Provider police = institution("police");

    ReportedHouse() {
        report.source = Code{"helpline"};
        vault.save(report);
        vault.save(onReport(report.id, person.id));
    }
    Provider institution(const std::string& type) {
        Provider provider;
        provider.id = RecordId::generate();
        provider.name = "Synthetic " + type;
        provider.type = Code{type};
        return vault.save(provider);
    }
    void sentTo(const Provider& provider, const char* on) {
        report.sentOn = day(on);
        report.sentTo = provider.id;
        vault.save(report);
    }
    RecordId open(ProcedureStart start = ProcedureStart::OurReport) {
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = person.id;
        procedure.report = report.id;
        procedure.start = start;
        procedure.openedOn = day("2026-03-01");
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, procedure, ProcedureHouse::phases(), limits);
        });
        return vault.casework().find<IdentificationProcedure>(procedure.id).value()->pathwayCase;
    }
    PathwayStep step(const RecordId& phases, std::string_view code) {
        return *PathwayStore(vault.casework()).run(phases).value().step(code);
    }
    void follow(const ReportSending& sending) {
        vault.requireWritten([&](Transaction& transaction) {
            return followSending(transaction, *vault, sending, ProcedureHouse::phases(), limits);
        });
    }
};

} // namespace

TEST_CASE("a report of ours that was not sent leaves the reporting to be done",
          "[identification]") {
    ReportedHouse house;
    const auto phases = house.open();
    CHECK(house.step(phases, "first_contact").state == StepState::Done);
    CHECK(house.step(phases, "report_to_centre").state != StepState::Done);
    CHECK_FALSE(house.step(phases, "report_to_centre").doneOn);
    CHECK_FALSE(house.step(phases, "receipt").due); // nobody can confirm what nobody got

    SECTION("until it goes to the Centre") {
        house.follow({house.report.id, RecordId(), house.centre.id, day("2026-03-09")});
        CHECK(house.step(phases, "report_to_centre").state == StepState::Done);
        CHECK(house.step(phases, "report_to_centre").doneOn == day("2026-03-09"));
        CHECK(house.step(phases, "receipt").due == day("2026-03-16"));
        house.follow({house.report.id, RecordId(), house.centre.id, day("2026-03-10")});
        CHECK(house.step(phases, "report_to_centre").doneOn == day("2026-03-09")); // the first
    }
    SECTION("going to somebody else is not that") {
        house.follow({house.report.id, RecordId(), house.police.id, day("2026-03-09")});
        CHECK(house.step(phases, "report_to_centre").state != StepState::Done);
    }
    SECTION("nor is going about somebody else") {
        const auto other = house.vault.save(aPerson());
        house.follow({house.report.id, other.id, house.centre.id, day("2026-03-09")});
        CHECK(house.step(phases, "report_to_centre").state != StepState::Done);
    }
}

TEST_CASE("a report that was sent stands for the reporting on the day it went",
          "[identification]") {
    ReportedHouse house;
    SECTION("to the Centre") {
        house.sentTo(house.centre, "2026-03-04");
        const auto phases = house.open();
        CHECK(house.step(phases, "report_to_centre").doneOn == day("2026-03-04"));
    }
    SECTION("to nobody who is named") {
        house.report.sentOn = day("2026-03-05");
        house.vault.save(house.report);
        CHECK(house.step(house.open(), "report_to_centre").doneOn == day("2026-03-05"));
    }
    SECTION("to another institution alone it does not") {
        house.sentTo(house.police, "2026-03-04");
        CHECK(house.step(house.open(), "report_to_centre").state != StepState::Done);
    }
    SECTION("a sending beside counts too") {
        house.sentTo(house.police, "2026-03-04");
        ReportDispatch dispatch;
        dispatch.id = RecordId::generate();
        dispatch.report = house.report.id;
        dispatch.sentOn = day("2026-03-06");
        dispatch.sentTo = house.centre.id;
        dispatch.shared = {Code{"exploitation"}};
        dispatch.legalBasis = Code{"legal_duty"};
        house.vault.save(dispatch);
        CHECK(house.step(house.open(), "report_to_centre").doneOn == day("2026-03-06"));
    }
}

TEST_CASE("where somebody else reported or the authority began the authority knows",
          "[identification]") {
    for (const auto start : {ProcedureStart::OtherReport, ProcedureStart::ExOfficio}) {
        ReportedHouse house;
        const auto phases = house.open(start);
        CHECK(house.step(phases, "report_to_centre").state == StepState::Done);
        CHECK(house.step(phases, "report_to_centre").doneOn == day("2026-03-01"));
    }
}
