// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentRules.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <set>

namespace zaklon {
namespace {

const Date kToday = *Date::fromYmd(2026, 3, 10);

Consent sharingConsent(const RecordId& person, const RecordId& recipient) {
    Consent consent;
    consent.id = RecordId::generate();
    consent.person = person;
    consent.type = Code{"referral"};
    consent.state = ConsentState::Given;
    consent.recipient = recipient;
    consent.scope = {Code{"identity"}, Code{"needs"}};
    consent.givenBy = Code{"person"};
    consent.givenOn = kToday.plusDays(-10);
    consent.validUntil = kToday.plusDays(80);
    return consent;
}

struct Fixture {
    RecordId person = RecordId::generate();
    RecordId recipient = RecordId::generate();
    Consent consent = sharingConsent(person, recipient);
    Disclosure disclosure{person, recipient, {Code{"needs"}, Code{"identity"}}, false};

    std::string gap() const {
        const auto status = covers(consent, disclosure, kToday);
        if (status) {
            return "covered";
        }
        return status.error().code == ErrorCode::ConsentMissing ? status.error().field
                                                                : "another error";
    }
};

struct Case {
    const char* name;
    std::function<void(Fixture&)> change;
    const char* gap;
};

const std::vector<Case> kCases{
    {"as given", [](Fixture&) {}, "covered"},
    {"on its last day", [](Fixture& f) { f.consent.validUntil = kToday; }, "covered"},
    {"without a last day", [](Fixture& f) { f.consent.validUntil.reset(); }, "covered"},
    {"given today", [](Fixture& f) { f.consent.givenOn = kToday; }, "covered"},
    {"nothing leaves", [](Fixture& f) { f.disclosure.categories.clear(); }, "covered"},
    {"expired yesterday", [](Fixture& f) { f.consent.validUntil = kToday.plusDays(-1); },
     "expired"},
    {"from tomorrow", [](Fixture& f) { f.consent.givenOn = kToday.plusDays(1); }, "not_yet"},
    {"no date", [](Fixture& f) { f.consent.givenOn.reset(); }, "not_given"},
    {"refused", [](Fixture& f) { f.consent.state = ConsentState::NotGiven; }, "not_given"},
    {"not asked", [](Fixture& f) { f.consent.state = ConsentState::NotAsked; }, "not_given"},
    {"she waits", [](Fixture& f) { f.consent.state = ConsentState::WishesToWait; },
     "wishes_to_wait"},
    {"withdrawn", [](Fixture& f) { f.consent.state = ConsentState::Withdrawn; }, "withdrawn"},
    {"withdrawn by date only", [](Fixture& f) { f.consent.withdrawnOn = kToday; }, "withdrawn"},
    {"withdrawn only tomorrow",
     [](Fixture& f) {
         f.consent.state = ConsentState::Withdrawn;
         f.consent.withdrawnOn = kToday.plusDays(1);
     },
     "covered"},
    {"another recipient", [](Fixture& f) { f.disclosure.recipient = RecordId::generate(); },
     "recipient"},
    {"no recipient anywhere",
     [](Fixture& f) {
         f.consent.recipient = RecordId();
         f.disclosure.recipient = RecordId();
     },
     "recipient"},
    {"another person", [](Fixture& f) { f.disclosure.person = RecordId::generate(); }, "person"},
    {"for statistics", [](Fixture& f) { f.consent.type = Code{"statistics"}; }, "purpose"},
    {"for services", [](Fixture& f) { f.consent.type = Code{"service"}; }, "purpose"},
    {"beyond the scope", [](Fixture& f) { f.disclosure.categories = {Code{"health"}}; }, "health"},
    {"kept back", [](Fixture& f) { f.consent.withheld = {Code{"identity"}}; }, "identity"},
    {"child by herself", [](Fixture& f) { f.disclosure.mayBeChild = true; }, "guardian"},
    {"child, court, asked",
     [](Fixture& f) {
         f.disclosure.mayBeChild = true;
         f.consent.givenBy = Code{"court"};
         f.consent.childAssent = YesNo::Yes;
     },
     "covered"},
    {"child, court, not asked",
     [](Fixture& f) {
         f.disclosure.mayBeChild = true;
         f.consent.givenBy = Code{"court"};
     },
     "child_assent"},
    {"child, guardian, child does not want it",
     [](Fixture& f) {
         f.disclosure.mayBeChild = true;
         f.consent.givenBy = Code{"guardian"};
         f.consent.guardianConflict = YesNo::No;
         f.consent.childAssent = YesNo::No;
     },
     "child_assent"},
    {"guardian with a conflict",
     [](Fixture& f) {
         f.consent.givenBy = Code{"guardian"};
         f.consent.guardianConflict = YesNo::Yes;
         f.consent.childAssent = YesNo::Yes;
     },
     "guardian_conflict"},
    {"guardian of whom nobody asked",
     [](Fixture& f) {
         f.disclosure.mayBeChild = true;
         f.consent.givenBy = Code{"guardian"};
         f.consent.childAssent = YesNo::Yes;
     },
     "guardian_conflict"},
};

TEST_CASE("a consent covers exactly what it says, and a gap is named") {
    for (const auto& each : kCases) {
        Fixture fixture;
        each.change(fixture);
        INFO(each.name);
        CHECK(fixture.gap() == each.gap);
    }
}

TEST_CASE("every gap has a name of its own") {
    std::set<std::string_view> names;
    for (const auto gap : kAllConsentGaps) {
        names.insert(toString(gap));
    }
    CHECK(names.size() == kAllConsentGaps.size());
}

TEST_CASE("the consent that covers is found among several, else the nearest one says why not") {
    Fixture fixture;
    auto other = sharingConsent(fixture.person, RecordId::generate());
    auto expired = fixture.consent;
    expired.validUntil = kToday.plusDays(-1);
    auto statistics = fixture.consent;
    statistics.type = Code{"statistics"};

    const std::vector<Consent> all{other, expired, fixture.consent};
    const auto found = consentFor(all, fixture.disclosure, kToday);
    REQUIRE(found);
    CHECK(found->id == fixture.consent.id);

    const auto field = [&](const std::vector<Consent>& consents) {
        return consentFor(consents, fixture.disclosure, kToday).error().field;
    };
    CHECK(field({}) == "none");
    CHECK(field({statistics}) == "none");
    CHECK(field({other}) == "recipient");
    CHECK(field({expired, other, statistics}) == "expired");
}

TEST_CASE("a consent to share ends after ninety days, one for services with the case") {
    CHECK(defaultValidUntil(Code{"sharing"}, kToday, 90) == kToday.plusDays(90));
    CHECK(defaultValidUntil(Code{"referral"}, kToday, 30) == kToday.plusDays(30));
    CHECK(defaultValidUntil(Code{"photo_recording"}, kToday, 90) == kToday.plusDays(90));
    CHECK_FALSE(defaultValidUntil(Code{"service"}, kToday, 90));
    CHECK_FALSE(defaultValidUntil(Code{"statistics"}, kToday, 90));
}

TEST_CASE("a consent can be withdrawn once it was given") {
    Fixture fixture;
    const auto taken = withdrawn(fixture.consent, kToday);
    REQUIRE(taken);
    CHECK(taken->state == ConsentState::Withdrawn);
    CHECK(taken->withdrawnOn == kToday);
    CHECK(Description<Consent>::check(*taken));
    CHECK(withdrawn(*taken, kToday).error().field == "state");
    CHECK(withdrawn(fixture.consent, kToday.plusDays(-11)).error().field == "withdrawn_on");
}

TEST_CASE("a consent record whose dates and state disagree is not saved") {
    const auto field = [](const std::function<void(Consent&)>& change) {
        auto consent = sharingConsent(RecordId::generate(), RecordId::generate());
        change(consent);
        const auto status = Description<Consent>::check(consent);
        return status ? std::string("fits") : status.error().field;
    };
    CHECK(field([](Consent&) {}) == "fits");
    CHECK(field([](Consent& c) { c.givenOn.reset(); }) == "given_on");
    CHECK(field([](Consent& c) { c.recipient = RecordId(); }) == "recipient");
    CHECK(field([](Consent& c) { c.validUntil = kToday.plusDays(-30); }) == "valid_until");
    CHECK(field([](Consent& c) { c.withdrawnOn = kToday; }) == "withdrawn_on");
    CHECK(field([](Consent& c) { c.state = ConsentState::Withdrawn; }) == "withdrawn_on");
    CHECK(field([](Consent& c) {
              c.state = ConsentState::NotGiven;
              c.givenOn.reset();
              c.validUntil.reset();
          }) == "fits");
}

} // namespace
} // namespace zaklon
