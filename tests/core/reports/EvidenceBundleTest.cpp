// SPDX-License-Identifier: GPL-3.0-or-later
// What an authority can check about a report (needs D28).
#include "core/reports/EvidenceBundle.h"

#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Two people on a report; a fact of each and one of the event.
struct Evidence {
    TestVault vault;
    Provider centre = vault.save(aProvider());
    RecordId first = vault.save(aPerson()).id;
    RecordId second = vault.save(aPerson()).id;
    SuspicionReport report = vault.save(aReport(vault, "2026-02-01"));

    Evidence() {
        vault.save(onReport(report.id, first));
        vault.save(onReport(report.id, second));
        addFact({}, "2026-02-05");
        addFact(first, "2026-02-03");
        addFact(second, "2026-02-04");
    }
    void addFact(const RecordId& person, const char* recordedOn) {
        ReportFact fact;
        fact.id = RecordId::generate();
        fact.report = report.id;
        fact.person = person;
        fact.about = {"documents"};
        fact.infoSource = {"document"};
        fact.strength = {"strong"};
        fact.recordedOn = day(recordedOn);
        vault.save(fact);
    }
    ReportDispatch dispatch(const RecordId& person) const {
        ReportDispatch made;
        made.id = RecordId::generate();
        made.report = report.id;
        made.person = person;
        made.sentOn = day("2026-02-06");
        made.sentTo = centre.id;
        made.shared = {{"exploitation"}};
        made.legalBasis = {"legal_duty"};
        return made;
    }
    EvidenceBundle of(const RecordId& person = {}) const {
        return evidenceOf(vault.casework(), std::nullopt, report.id, Code{"TI-1"}, person).value();
    }
};

} // namespace

TEST_CASE("evidence holds all that is known of an event, in order", "[reports][evidence]") {
    Evidence house;
    auto finished = anAssessment(house.first, day("2026-02-07"), 2, "TI-1");
    finished.riskRank = std::nullopt;
    house.vault.save(finished);
    house.vault.save(house.dispatch({}));
    house.vault.save(aReaction(house.report.id, "2026-02-08"));
    const auto bundle = house.of();
    REQUIRE(bundle.facts.size() == 3);
    CHECK(bundle.facts.front().recordedOn == day("2026-02-03"));
    CHECK(bundle.facts.front().strength.text == "strong");
    CHECK(bundle.persons.size() == 2);
    int assessed = 0;
    for (const auto& each : bundle.persons) {
        assessed += each.indicators ? 1 : 0;
    }
    CHECK(assessed == 1);
    CHECK(bundle.sent.size() == 1);
    CHECK(bundle.reactions.size() == 1);
    CHECK(bundle.files.empty());
}

TEST_CASE("evidence about one person says nothing about anybody else", "[reports][evidence]") {
    Evidence house;
    house.vault.save(house.dispatch({}));
    house.vault.save(house.dispatch(house.second));
    const auto bundle = house.of(house.first);
    REQUIRE(bundle.persons.size() == 1);
    CHECK(bundle.persons.front().on.link.person == house.first);
    CHECK(bundle.facts.size() == 2);
    for (const auto& fact : bundle.facts) {
        CHECK(fact.person != house.second);
    }
    CHECK(bundle.sent.size() == 1);
}

TEST_CASE("a name leaves only under a consent that still covers it", "[reports][evidence]") {
    Evidence house;
    auto consent = aConsent(house.first, house.centre.id, day("2026-02-02"));
    consent.givenBy = {"person"};
    consent.scope = {{"identity"}};
    consent.validUntil = day("2026-05-01");
    house.vault.save(consent);
    auto named = house.dispatch(house.first);
    named.shared = {{"identity"}};
    const auto casework = house.vault.casework();
    CHECK_FALSE(mayName(casework, named, day("2026-03-10"))); // a duty of the law names nobody
    named.legalBasis = {"consent"};
    named.consent = consent.id;
    CHECK(mayName(casework, named, day("2026-03-10")));
    CHECK_FALSE(mayName(casework, named, day("2026-05-02")));
    named.shared = {{"exploitation"}};
    CHECK_FALSE(mayName(casework, named, day("2026-03-10")));
}
