// SPDX-License-Identifier: GPL-3.0-or-later
// What a proceeding may say: end, hand-over, charge, witness, forced acts, compensation.
#include "core/legal/Proceeding.h"

#include "core/timeline/TimelineStore.h"
#include "tests/core/legal/CourtHouse.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a proceeding ends with a day and an outcome, not before it began", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    CHECK(house.refusedField(proceeding).empty());
    proceeding.state = ProceedingState::Ended;
    CHECK(house.refusedField(proceeding) == "ended_on");
    proceeding.endedOn = day("2026-03-01");
    CHECK(house.refusedField(proceeding) == "ended_how");
    proceeding.endedHow = Code{"acquitted"};
    CHECK(house.refusedField(proceeding).empty());
    proceeding.endedOn = day("2025-12-31");
    CHECK(house.refusedField(proceeding) == "ended_on");
    proceeding.endedOn = proceeding.startedOn;
    CHECK(house.refusedField(proceeding).empty());
    proceeding.endedOn = house.vault.today().plusDays(1); // nobody knows that yet
    CHECK(house.refusedField(proceeding) == "ended_on");
    proceeding.state = ProceedingState::Appeal;
    proceeding.endedOn = day("2026-03-01");
    CHECK(house.refusedField(proceeding) == "ended_on");
    proceeding.endedOn.reset();
    CHECK(house.refusedField(proceeding) == "ended_how");
}

TEST_CASE("only what has ended has a sentence", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    proceeding.sentenceMonths = 36;
    CHECK(house.refusedField(proceeding) == "sentence_months");
    proceeding.state = ProceedingState::Ended;
    proceeding.endedOn = day("2026-03-01");
    proceeding.endedHow = Code{"convicted"};
    CHECK(house.refusedField(proceeding).empty());
}

TEST_CASE("who handed it over, and to whom, goes with the day", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    CHECK_FALSE(wentToOtherProsecutor(proceeding));
    proceeding.specialised = Known::No;
    CHECK(house.refusedField(proceeding) == "referred_on");
    proceeding.specialised = Known::NotKnown;
    proceeding.referredBy = Code{"mup"};
    CHECK(house.refusedField(proceeding) == "referred_on");
    proceeding.referredOn = day("2025-12-20"); // a report comes before the proceeding
    CHECK(house.refusedField(proceeding).empty());
    CHECK_FALSE(wentToOtherProsecutor(proceeding)); // nobody knows
    proceeding.specialised = Known::Yes;
    CHECK_FALSE(wentToOtherProsecutor(proceeding));
    proceeding.specialised = Known::No;
    CHECK(wentToOtherProsecutor(proceeding));
    proceeding.referredOn = house.vault.today().plusDays(1);
    CHECK(house.refusedField(proceeding) == "referred_on");
}

TEST_CASE("another charge has a first one, a day and who changed it", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    CHECK_FALSE(isReclassified(proceeding));
    proceeding.chargeNow = proceeding.chargeFirst;
    CHECK_FALSE(isReclassified(proceeding));
    CHECK(house.refusedField(proceeding).empty());
    proceeding.chargeNow = Code{"kz184"};
    CHECK(isReclassified(proceeding));
    CHECK(house.refusedField(proceeding) == "reclassified_on");
    proceeding.reclassifiedOn = day("2026-02-01");
    CHECK(house.refusedField(proceeding) == "reclassified_by");
    proceeding.reclassifiedBy = Code{"prosecution"};
    CHECK(house.refusedField(proceeding).empty());
    proceeding.reclassifiedOn = day("2025-12-31"); // before it began
    CHECK(house.refusedField(proceeding) == "reclassified_on");
    proceeding.reclassifiedOn = day("2026-03-02");
    proceeding.state = ProceedingState::Ended;
    proceeding.endedOn = day("2026-03-01"); // after it ended
    proceeding.endedHow = Code{"plea"};
    CHECK(house.refusedField(proceeding) == "reclassified_on");
    proceeding.reclassifiedOn = proceeding.endedOn;
    CHECK(house.refusedField(proceeding).empty());
    proceeding.chargeFirst = {};
    CHECK(house.refusedField(proceeding) == "charge_first");
    proceeding.chargeFirst = proceeding.chargeNow; // and yet a day of a change
    CHECK(house.refusedField(proceeding) == "reclassified_on");
}

TEST_CASE("a decision about the witness has its day and who decided", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    proceeding.sensitive = SensitiveStatus::Asked;
    CHECK(house.refusedField(proceeding) == "sensitive_asked_on");
    proceeding.sensitiveAskedOn = day("2026-02-01");
    CHECK(house.refusedField(proceeding).empty());
    proceeding.sensitiveDecidedOn = day("2026-02-10"); // decided how?
    CHECK(house.refusedField(proceeding) == "sensitive_decided_on");
    for (const auto decision : {SensitiveStatus::Granted, SensitiveStatus::Refused}) {
        proceeding.sensitive = decision;
        proceeding.sensitiveDecidedBy = {};
        proceeding.sensitiveAskedOn = day("2026-02-01");
        CHECK(house.refusedField(proceeding) == "sensitive_decided_by");
        proceeding.sensitiveDecidedBy = Code{"prosecutor"};
        CHECK(house.refusedField(proceeding).empty());
        proceeding.sensitiveAskedOn = day("2026-02-11"); // after the answer
        CHECK(house.refusedField(proceeding) == "sensitive_decided_on");
        proceeding.sensitiveAskedOn.reset(); // by the authority itself
        CHECK(house.refusedField(proceeding).empty());
    }
    proceeding.sensitive = SensitiveStatus::NotAsked;
    CHECK(house.refusedField(proceeding) == "sensitive_decided_on");
}

TEST_CASE("forced acts are a matter of whoever is accused", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    proceeding.actsForced = Known::Yes;
    CHECK(house.refusedField(proceeding) == "acts_forced");
    proceeding.part = Code{std::string(kAccused)};
    CHECK(house.refusedField(proceeding).empty());
    proceeding.nonPunishment = Code{"raised"};
    CHECK(house.refusedField(proceeding).empty());
    proceeding.actsForced = Known::NotKnown;
    CHECK(house.refusedField(proceeding) == "non_punishment");
}

TEST_CASE("compensation is asked for, awarded and paid, in this order", "[legal]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    proceeding.claimRoute = Code{"criminal"};
    CHECK(house.refusedField(proceeding) == "claimed_on");
    proceeding.claimedOn = day("2026-02-01");
    CHECK(house.refusedField(proceeding).empty());
    proceeding.claimRoute = {};
    CHECK(house.refusedField(proceeding) == "claim_route");
    proceeding.claimRoute = Code{"civil"};
    proceeding.paid = 600;
    CHECK(house.refusedField(proceeding) == "awarded");
    proceeding.awarded = 2000;
    CHECK(house.refusedField(proceeding) == "awarded_on");
    proceeding.awardedOn = day("2026-01-31"); // before anybody asked
    proceeding.currency = Code{"eur"};
    CHECK(house.refusedField(proceeding) == "awarded_on");
    proceeding.awardedOn = day("2026-03-01");
    CHECK(house.refusedField(proceeding).empty());
    proceeding.currency = {};
    CHECK(house.refusedField(proceeding) == "currency");
    proceeding.currency = Code{"eur"};
    proceeding.claimRoute = {};
    proceeding.claimedOn.reset();
    CHECK(house.refusedField(proceeding) == "claimed_on");
}

TEST_CASE("a proceeding does not begin after, nor end before, what was held in it", "[legal]") {
    CourtHouse house;
    auto proceeding = house.vault.save(house.aProceeding());
    house.vault.save(house.aHearing(proceeding, HearingState::Held, "2026-02-10"));
    house.vault.save(house.aHearing(proceeding, HearingState::Planned, "2026-04-10"));
    proceeding.startedOn = day("2026-02-11");
    CHECK(house.refusedField(proceeding) == "started_on");
    proceeding.startedOn = day("2026-02-10");
    CHECK(house.refusedField(proceeding).empty());
    proceeding.startedOn = day("2026-01-01");
    proceeding.state = ProceedingState::Ended;
    proceeding.endedHow = Code{"discontinued"};
    proceeding.endedOn = day("2026-02-09");
    CHECK(house.refusedField(proceeding) == "ended_on");
    proceeding.endedOn = day("2026-02-10"); // what is still planned will not be held
    CHECK(house.refusedField(proceeding).empty());
}

TEST_CASE("the timeline tells a proceeding from the hand-over to the end", "[legal][timeline]") {
    CourtHouse house;
    auto proceeding = house.aProceeding();
    proceeding.referredOn = day("2026-01-02");
    proceeding.specialised = Known::No;
    proceeding.chargeNow = Code{"kz184"};
    proceeding.reclassifiedOn = day("2026-02-01");
    proceeding.reclassifiedBy = Code{"prosecution"};
    proceeding.state = ProceedingState::Ended;
    proceeding.endedOn = day("2026-03-01");
    proceeding.endedHow = Code{"plea"};
    house.vault.save(proceeding);
    const TimelineQuery query{house.person.id, {TimelineKind::Court}};
    const auto page =
        TimelineStore(house.vault.casework(), house.vault.confidential()).page(query).value();
    REQUIRE(page.entries.size() == 4); // the newest first
    CHECK(page.entries[0].event == TimelineEvent::Ended);
    CHECK(page.entries[0].detail.text == "plea");
    CHECK(page.entries[1].event == TimelineEvent::Reclassified);
    CHECK(page.entries[1].day == day("2026-02-01"));
    CHECK(page.entries[1].subject.text == "kz388");
    CHECK(page.entries[1].detail.text == "kz184");
    CHECK(page.entries[2].event == TimelineEvent::Sent);
    CHECK(page.entries[2].detail.text == "no");
    CHECK(page.entries[3].event == TimelineEvent::Started);
    CHECK(page.entries[3].subject.text == "criminal");
}
