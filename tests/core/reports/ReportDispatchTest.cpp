// SPDX-License-Identifier: GPL-3.0-or-later
// What of a report left the house, and on what basis (needs D28).
#include "core/reports/ReportDispatch.h"

#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct SentReport {
    TestVault vault;
    Provider centre = vault.save(aProvider());
    RecordId person = vault.save(aPerson()).id;
    SuspicionReport report = vault.save(aReport(vault, "2026-02-01"));

    SentReport() { vault.save(onReport(report.id, person)); }
    ReportDispatch dispatch() const {
        ReportDispatch made;
        made.id = RecordId::generate();
        made.report = report.id;
        made.sentOn = day("2026-02-03");
        made.sentTo = centre.id;
        made.shared = {{"exploitation"}};
        made.legalBasis = {"legal_duty"};
        return made;
    }
    ReportDispatch underConsent() {
        auto consent = aConsent(person, centre.id, day("2026-02-02"));
        consent.givenBy = {"person"};
        consent.scope = {{"exploitation"}, {"identity"}};
        consent.validUntil = day("2026-05-01");
        vault.save(consent);
        auto made = dispatch();
        made.person = person;
        made.legalBasis = {"consent"};
        made.consent = consent.id;
        return made;
    }
    std::string refusal(const ReportDispatch& dispatch) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(dispatch); });
        return written ? "saved" : written.error().field;
    }
};

} // namespace

TEST_CASE("what is sent names what, to whom and on what basis", "[reports][evidence]") {
    SentReport house;
    CHECK(house.refusal(house.dispatch()) == "saved");
    auto empty = house.dispatch();
    empty.shared.clear();
    CHECK(house.refusal(empty) == "shared");
    auto early = house.dispatch();
    early.sentOn = day("2026-01-31");
    CHECK(house.refusal(early) == "sent_on");
    auto loose = house.dispatch();
    loose.legalBasis = {"consent"};
    CHECK(house.refusal(loose) == "consent");
    auto mixed = house.underConsent();
    mixed.legalBasis = {"vital_interest"};
    CHECK(house.refusal(mixed) == "consent"); // kept apart
}

TEST_CASE("an identity leaves with somebody who is on the report only", "[reports][evidence]") {
    SentReport house;
    auto named = house.dispatch();
    named.shared = {{"identity"}};
    CHECK(house.refusal(named) == "person");
    named.person = house.vault.save(aPerson()).id;
    CHECK(house.refusal(named) == "person");
    named.person = house.person;
    CHECK(house.refusal(named) == "saved");
    CHECK(namesPerson(named));
    CHECK_FALSE(namesPerson(house.dispatch()));
}

TEST_CASE("a consent covers what it was given for, on that day", "[reports][evidence]") {
    SentReport house;
    auto sent = house.underConsent();
    CHECK(house.refusal(sent) == "saved");
    auto wider = house.underConsent();
    wider.shared = {{"exploitation"}, {"health"}};
    CHECK(house.refusal(wider) == "health");
    auto late = house.underConsent();
    late.sentOn = day("2026-05-02");
    CHECK(house.refusal(late) == "sent_on"); // nothing has left on a day to come
    house.vault.clock().advanceSeconds(86'400 * 60);
    CHECK(house.refusal(late) == "expired");
    auto elsewhere = house.underConsent();
    elsewhere.sentTo = house.vault.save(aProvider()).id;
    CHECK(house.refusal(elsewhere) == "recipient");
}

TEST_CASE("what left stays noted when the consent is taken back", "[reports][evidence]") {
    SentReport house;
    auto sent = house.underConsent();
    REQUIRE(house.refusal(sent) == "saved");
    auto consent = house.vault.casework().find<Consent>(sent.consent).value().value();
    consent.state = ConsentState::Withdrawn;
    consent.withdrawnOn = day("2026-02-03");
    house.vault.save(consent);
    sent.personTold = YesNo::Yes;
    CHECK(house.refusal(sent) == "saved");
    sent.shared = {{"identity"}};
    CHECK(house.refusal(sent) == "withdrawn");
}

TEST_CASE("who is erased takes the sendings about that person along", "[reports][evidence]") {
    SentReport house;
    const auto about = house.underConsent();
    const auto event = house.dispatch();
    REQUIRE(house.refusal(about) == "saved");
    REQUIRE(house.refusal(event) == "saved");
    REQUIRE(house.vault->erasePerson(house.person));
    CHECK_FALSE(house.vault.casework().find<ReportDispatch>(about.id)->has_value());
    CHECK(house.vault.casework().find<ReportDispatch>(event.id)->has_value());
}
