// SPDX-License-Identifier: GPL-3.0-or-later
// Phase 4 of domain.md 3 is done when the Centre was told of the person, and not because a
// procedure was opened or because of who told us.
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
    RecordId open(ProcedureStart start = ProcedureStart::OurReport,
                  std::optional<Date> knownSince = {}) {
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = person.id;
        procedure.report = report.id;
        procedure.start = start;
        procedure.openedOn = day("2026-03-01");
        procedure.knownSince = knownSince;
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, procedure, ProcedureHouse::phases(), limits);
        });
        return vault.casework().find<IdentificationProcedure>(procedure.id).value()->pathwayCase;
    }
    PathwayStep step(const RecordId& phases, std::string_view code) {
        return *PathwayStore(vault.casework()).run(phases).value().step(code);
    }
    ReportDispatch dispatchAbout(const RecordId& one, const char* on) {
        ReportDispatch dispatch;
        dispatch.id = RecordId::generate();
        dispatch.report = report.id;
        dispatch.person = one;
        dispatch.sentOn = day(on);
        dispatch.sentTo = centre.id;
        dispatch.shared = {Code{"exploitation"}};
        dispatch.legalBasis = Code{"legal_duty"};
        return vault.save(dispatch);
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
        house.dispatchAbout(RecordId(), "2026-03-06");
        CHECK(house.step(house.open(), "report_to_centre").doneOn == day("2026-03-06"));
    }
}

TEST_CASE("what left about somebody else told nobody of this person", "[identification]") {
    ReportedHouse house;
    const auto other = house.vault.save(aPerson());
    house.vault.save(onReport(house.report.id, other.id));
    house.dispatchAbout(other.id, "2026-03-04");
    SECTION("noted where it was sent") {
        CHECK_FALSE(house.step(house.open(), "report_to_centre").doneOn);
    }
    SECTION("and copied to the whole report, as it once was") {
        house.sentTo(house.centre, "2026-03-04");
        CHECK_FALSE(house.step(house.open(), "report_to_centre").doneOn);
    }
    SECTION("until it leaves about everybody") {
        house.sentTo(house.centre, "2026-03-05");
        CHECK(house.step(house.open(), "report_to_centre").doneOn == day("2026-03-05"));
    }
}

TEST_CASE("the authority knows what somebody says it knows and what it began itself",
          "[identification]") {
    const auto toldOn = [](ProcedureStart start, std::optional<Date> knownSince = {}) {
        ReportedHouse house;
        return house.step(house.open(start, knownSince), "report_to_centre").doneOn;
    };
    // Another report tells the Centre nothing by itself: nobody has said that it went there.
    CHECK_FALSE(toldOn(ProcedureStart::OtherReport));
    CHECK(toldOn(ProcedureStart::OtherReport, day("2026-02-25")) == day("2026-02-25"));
    CHECK(toldOn(ProcedureStart::OurReport, day("2026-03-02")) == day("2026-03-02"));
    CHECK(toldOn(ProcedureStart::ExOfficio) == day("2026-03-01"));
}

TEST_CASE("a report that is not in the vault told nobody by being ours", "[identification]") {
    ReportedHouse house;
    house.report.id = RecordId();
    CHECK_FALSE(house.step(house.open(), "report_to_centre").doneOn);
}

TEST_CASE("reporting has a day from the opening on until the decision to report gives its own",
          "[identification]") {
    ReportedHouse house;
    const auto days = [&](const RecordId& phases) {
        return day("2026-03-01").daysUntil(house.step(phases, "report_to_centre").due.value());
    };
    const auto phases = house.open();
    CHECK(days(phases) == house.limits.lengths.sendReportDays);
    CHECK(house.step(phases, "report_to_centre").state == StepState::Now); // Today shows it
    house.vault.requireWritten([&](Transaction& transaction) {
        return noteEvent(transaction, *house.vault, phases, ProcedureHouse::phases(),
                         "decision_to_report", day("2026-03-09"));
    });
    CHECK(days(phases) == 9);
    const auto ahead = house.vault->write([&](Transaction& transaction) {
        return noteEvent(transaction, *house.vault, phases, ProcedureHouse::phases(),
                         "decision_to_report", day("2026-03-11"));
    });
    CHECK(ahead.error().field == "done_on");
    house.person.birthYear = 2014;
    house.vault.save(house.person);
    CHECK(days(house.open()) == house.limits.child.lengths.sendReportDays);
}
