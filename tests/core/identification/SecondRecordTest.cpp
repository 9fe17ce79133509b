// SPDX-License-Identifier: GPL-3.0-or-later
// A second record of a person closes as what it is: nothing is asked of somebody who leaves, and
// nobody is counted twice. Everybody is invented.
#include "core/identification/SecondRecord.h"

#include "core/base/BrokenRule.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/ScreeningCoverageStore.h"
#include "core/people/PersonLinkStore.h"
#include "core/vault/RuleContext.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/statistics/FigureHouse.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using statistics::DaysMeasured;

void link(TestVault& vault, const RecordId& person, const RecordId& other) {
    vault.requireWritten([&](Transaction& transaction) {
        return PersonLinkStore(vault.casework()).link(transaction, person, other, vault.today());
    });
}

CaseClosing asSecond(const RecordId& person, Date on) {
    CaseClosing closing;
    closing.id = RecordId::generate();
    closing.person = person;
    closing.onDate = on;
    closing.reason = Code{std::string(kSecondRecord)};
    return closing;
}

/// What it is refused with, or that it is closed.
std::string closes(TestVault& vault, const CaseClosing& closing) {
    static const auto limits = IdentificationLimits::shipped().value();
    const auto written = vault->write(
        [&](Transaction& transaction) { return closeFile(transaction, *vault, closing, limits); });
    return written ? std::string("closed") : written.error().field + ": " + written.error().detail;
}

const std::string kUnlinked = std::string("reason: ") + kNotLinked;

} // namespace

TEST_CASE("a second record closes once it is linked, without what is asked of who leaves",
          "[identification]") {
    TestVault vault(Role::Coordinator, "2026-03-10T09:00:00Z", 0, wholeRule());
    const auto first = vault.save(aPerson());
    const auto second = vault.save(aPerson());
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.person = second.id;
    contact.channel = Code{"mobile"};
    contact.address = "000 (synthetic)";
    contact.mayContact = MayContact::Yes;
    vault.save(contact);
    auto closing = asSecond(second.id, vault.today());
    CHECK(closes(vault, closing) == kUnlinked);
    link(vault, first.id, second.id);
    closing.monitoringAgreed = YesNo::Yes; // answered before the reason was chosen
    closing.riskLevel = Code{"low"};
    REQUIRE(closes(vault, closing) == "closed");
    CHECK(vault.casework().find<Person>(second.id).value()->status == CaseStatus::Closed);
    const auto kept = vault.casework().find<CaseClosing>(closing.id).value().value();
    CHECK(kept.riskLevel.empty());
    CHECK(kept.monitoringAgreed == YesNo::NotAsked);
    CHECK(vault.casework().where<MonitoringContact>("person", second.id)->empty());
    // Until somebody writes it into the other one, it is the only place where it stands.
    CHECK(vault.confidential().where<SafeContact>("person", second.id)->size() == 1);
    SECTION("the other one is not closed as the second of it") {
        CHECK(closes(vault, asSecond(first.id, vault.today())) == kUnlinked);
    }
    SECTION("any other reason still asks for the level of risk") {
        auto other = aClosing(first.id, vault.today());
        other.riskLevel = {};
        CHECK(closes(vault, other).starts_with("risk_level"));
    }
}

TEST_CASE("a second record says nothing of what it is not asked", "[identification]") {
    const auto plain = asSecond(RecordId::generate(), day("2026-03-10"));
    CHECK(Description<CaseClosing>::check(plain));
    std::map<std::string, CaseClosing> said;
    for (const auto* field :
         {"risk_level", "agreed", "exit_plan", "monitoring_agreed", "safe_contacts"}) {
        said[field] = plain;
    }
    said["risk_level"].riskLevel = Code{"low"};
    said["agreed"].agreed = YesNo::Yes;
    said["exit_plan"].exitPlan = YesNo::Unknown;
    said["monitoring_agreed"].monitoringAgreed = YesNo::No;
    said["safe_contacts"].safeContacts = Code{"kept"};
    for (const auto& [field, closing] : said) {
        CAPTURE(field);
        const auto checked = Description<CaseClosing>::check(closing);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().field == field);
        CHECK(brokenRule(checked.error())->other == "reason");
    }
}

TEST_CASE("a record whose procedure is not decided is not the second one", "[identification]") {
    ProcedureHouse house;
    const auto other = house.vault.save(aPerson());
    link(house.vault, house.person.id, other.id);
    CHECK(closes(house.vault, asSecond(house.person.id, house.vault.today())) ==
          std::string("reason: ") + kHoldsProcedure);
    const auto stands = [&] {
        const RuleContext now(house.vault.casework(), house.vault.confidential(),
                              house.vault.today(), RecordId::generate());
        return procedureDecided(asSecond(house.person.id, house.vault.today()), now).has_value();
    };
    CHECK_FALSE(stands());
    SECTION("the other one is") {
        CHECK(closes(house.vault, asSecond(other.id, house.vault.today())) == "closed");
    }
    SECTION("once it is decided it may be, also where the other one holds one too") {
        REQUIRE(house.decide(ProcedureOutcome::Identified));
        CHECK(stands());
    }
}

TEST_CASE("a second record leaves no report behind", "[identification]") {
    TestVault vault;
    const auto first = vault.save(aPerson());
    const auto second = vault.save(aPerson());
    link(vault, second.id, first.id);
    const auto report = vault.save(aReport(vault));
    const auto on = vault.save(onReport(report.id, second.id));
    const auto closing = asSecond(second.id, vault.today());
    CHECK(closes(vault, closing) == std::string("report: ") + kOnReport);
    vault.save(onReport(report.id, first.id));
    takeOffWithWords(vault, on);
    CHECK(closes(vault, closing) == "closed");
}

TEST_CASE("nobody is counted twice", "[identification][statistics]") {
    FigureHouse house;
    auto& vault = house.vault;
    const auto first = house.person(Sex::Female);
    const auto second = house.person(Sex::Female);
    const auto persons = [&] {
        return std::pair{
            numberOf(house.figure("persons_by_way_here", 2026), ""),
            screeningCoverage(vault.casework(), house.limits, day("2026-01-01"), vault.today())
                ->persons};
    };
    CHECK(persons() == std::pair{2, 2});
    link(vault, first.id, second.id);
    CHECK(persons() == std::pair{2, 2}); // a link may be a mistake; nobody has looked at it yet
    REQUIRE(closes(vault, asSecond(second.id, vault.today())) == "closed");
    CHECK(persons() == std::pair{1, 1});
    SECTION("but counted again when they are not the same person after all") {
        vault.requireWritten([&](Transaction& transaction) {
            return PersonLinkStore(vault.casework()).unlink(transaction, first.id, second.id);
        });
        CHECK(persons() == std::pair{2, 2});
    }
    SECTION("or when the file is opened again") {
        auto again = vault.casework().find<Person>(second.id).value().value();
        again.status = CaseStatus::Reopened;
        vault.save(again);
        CHECK(persons() == std::pair{2, 2});
    }
}

TEST_CASE("what stands in the second record alone counts for the person",
          "[identification][statistics]") {
    FigureHouse house;
    auto& vault = house.vault;
    const auto first = house.person(Sex::Female);
    const auto second = vault.save(aPerson()); // made in haste
    const auto bed = vault.save(aBed("A"));
    vault.save(anEndedStay(second.id, bed.id, "2026-02-01", "2026-02-05"));
    vault.save(anEndedStay(first.id, bed.id, "2026-02-10", "2026-02-12"));
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = second.id;
    status.criteria = {{"debt"}};
    status.since = day("2026-02-01");
    status.reviewDays = 30;
    status.reviewDue = day("2026-03-03");
    status.endedOn = day("2026-02-11");
    status.exitReason = {"risk_gone"};
    vault.save(status);
    vault.save(anAssessment(second.id, day("2026-02-02"), 0, house.limits.screeningForm));
    link(vault, first.id, second.id);
    REQUIRE(closes(vault, asSecond(second.id, vault.today())) == "closed");
    const auto stays = house.figure("shelter_stays", 2026);
    CHECK(numberOf(stays, "") == 1);
    CHECK(numberOf(stays, "women", "female") == 1);
    CHECK(rowOf(stays, "women").days == DaysMeasured{1, 6, 6, 6});
    CHECK(numberOf(house.figure("at_risk_by_criterion", 2026), "debt", "female") == 1);
    CHECK(numberOf(house.figure("at_risk_ended", 2026), "risk_gone") == 1);
    const auto coverage =
        screeningCoverage(vault.casework(), house.limits, day("2026-01-01"), vault.today()).value();
    CHECK(coverage.persons == 1);
    CHECK(coverage.never == 0);
    // She came in February, as the second record says.
    CHECK(screeningCoverage(vault.casework(), house.limits, day("2026-02-05"), vault.today())
              ->persons == 0);
}

TEST_CASE("a chain of records is one person until the record that stays is taken out of it",
          "[identification][statistics]") {
    FigureHouse house;
    auto& vault = house.vault;
    const auto one = house.person(Sex::Female);
    const auto between = house.person(Sex::Female);
    const auto stays = house.person(Sex::Female);
    const auto persons = [&] {
        return std::pair{
            numberOf(house.figure("persons_by_way_here", 2026), ""),
            screeningCoverage(vault.casework(), house.limits, day("2026-01-01"), vault.today())
                ->persons};
    };
    link(vault, one.id, between.id);
    REQUIRE(closes(vault, asSecond(one.id, vault.today())) == "closed");
    link(vault, between.id, stays.id);
    REQUIRE(closes(vault, asSecond(between.id, vault.today())) == "closed");
    CHECK(persons() == std::pair{1, 1});
    vault.requireWritten([&](Transaction& transaction) {
        return PersonLinkStore(vault.casework()).unlink(transaction, stays.id, between.id);
    });
    CHECK(persons() == std::pair{2, 2}); // the two that are still linked are somebody
}
