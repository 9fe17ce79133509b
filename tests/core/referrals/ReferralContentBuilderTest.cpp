// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralContentBuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace zaklon {
namespace {

const Date kToday = *Date::fromYmd(2026, 3, 10);

PersonName named(const char* given, const char* family, const char* kind, YesNo safe) {
    PersonName name;
    name.given = given;
    name.family = family;
    name.kind = Code{kind};
    name.safeToUse = safe;
    return name;
}

SafeContact contactBy(const char* channel, const char* address) {
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.channel = Code{channel};
    contact.address = address;
    contact.mayContact = MayContact::Yes;
    contact.codeWord = "SECRET-WORD";
    contact.unsafeWord = "SECRET-UNSAFE";
    contact.ifOtherAnswers = "SECRET-COVER";
    contact.days = {Code{"monday"}, Code{"tuesday"}};
    contact.fromTime = "09:00";
    contact.toTime = "12:00";
    contact.maySpeakTo = "only her";
    contact.message = "Call back about the course";
    contact.neverSay = "the name of the organisation";
    return contact;
}

/// A person of whom everything is known.
ReferralSources fullSources() {
    ReferralSources from;
    from.person.id = RecordId::generate();
    from.person.code = "LIPA-27";
    from.person.pseudonym = "Lipa";
    from.person.sex = Sex::Female;
    from.person.birthYear = 1999;
    from.person.ageBasis = AgeBasis::Document;
    from.person.languages = {Code{"sr"}, Code{"en"}};
    from.person.interpreterNeeded = YesNo::No;
    from.person.interpreterSex = Code{"female"};
    from.person.accommodation = Code{"private"};
    from.person.vulnerabilities = {Code{"pregnant"}};
    from.person.exploitation = {Code{"labour"}};
    from.person.legalStatus = Code{"temp_residence"};
    from.identity.emplace();
    from.identity->dateOfBirth = Date::fromYmd(1999, 5, 4);
    from.identity->citizenships = {Code{"RS"}};
    from.identity->nationalNumber = "0405999715005";
    from.identity->address = "SECRET-ADDRESS 1";
    from.names = {named("Vesna", "Uzorak", "alias", YesNo::Yes),
                  named("Test", "Primerak", "official", YesNo::NotAsked)};
    from.contacts = {contactBy("mobile", "+381600000001")};
    Relation child;
    child.kind = Code{"child"};
    child.name = "SECRET-CHILD";
    child.birthYear = 2020;
    child.dependant = true;
    child.withPerson = YesNo::Yes;
    auto mother = child;
    mother.kind = Code{"mother"};
    from.relations = {child, mother};
    IdentityDocument passport;
    passport.kind = Code{"passport"};
    passport.state = Code{"valid"};
    from.documents = {passport};
    Need need;
    need.area = Code{"health"};
    from.needs = {need};
    from.latestRisk.emplace();
    from.latestRisk->level = Code{"high"};
    from.latestRisk->takenOn = kToday;
    return from;
}

Consent consentTo(const ReferralSources& from, const RecordId& recipient, std::vector<Code> scope) {
    Consent consent;
    consent.person = from.person.id;
    consent.type = Code{"referral"};
    consent.state = ConsentState::Given;
    consent.recipient = recipient;
    consent.scope = std::move(scope);
    consent.givenBy = Code{"person"};
    consent.givenOn = kToday;
    return consent;
}

std::vector<Code> allCategories() {
    std::vector<Code> all;
    for (const auto& field : referralFields()) {
        all.push_back(Code{std::string(field.category)});
    }
    return all;
}

std::vector<Code> allFields() {
    std::vector<Code> all;
    for (const auto& field : referralFields()) {
        all.push_back(Code{std::string(field.code)});
    }
    return all;
}

TEST_CASE("every field of the closed list has a value when everything is known") {
    const auto from = fullSources();
    for (const auto& field : referralFields()) {
        INFO(field.code);
        CHECK(referralValue(Code{std::string(field.code)}, from));
    }
    CHECK_FALSE(referralValue(Code{"code_word"}, from));
    CHECK_FALSE(referralValue(Code{"address"}, from));
}

TEST_CASE("nothing known gives nothing but the case code and the category") {
    ReferralSources from;
    from.person.code = "LIPA-27";
    for (const auto& field : referralFields()) {
        const bool always = field.code == "case_code" || field.code == "category";
        INFO(field.code);
        CHECK(referralValue(Code{std::string(field.code)}, from).has_value() == always);
    }
}

TEST_CASE("what is secret leaves under no choice of fields") {
    const auto from = fullSources();
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    const auto shared =
        builder.build(allFields(), consentTo(from, recipient, allCategories()), recipient);
    REQUIRE(shared);
    CHECK(shared->size() == referralFields().size());
    CHECK(shared->dump().find("SECRET") == std::string::npos);
}

TEST_CASE("the content holds codes with their list, and only what was chosen") {
    const auto from = fullSources();
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    const auto shared = builder.build({Code{"language"}, Code{"case_code"}},
                                      consentTo(from, recipient, {Code{"needs"}}), recipient);
    REQUIRE(shared);
    const auto expected = nlohmann::json::parse(R"([
        {"field": "case_code", "label": "referral_field.case_code", "value": {"text": "LIPA-27"}},
        {"field": "language", "label": "referral_field.language",
         "value": {"list": "language", "codes": ["sr", "en"]}}])");
    CHECK(*shared == expected);
}

TEST_CASE("fields beyond the consent are refused with the category that is missing") {
    const auto from = fullSources();
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    auto consent = consentTo(from, recipient, {Code{"needs"}, Code{"contact"}});
    const auto refused = builder.build({Code{"language"}, Code{"given_name"}}, consent, recipient);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConsentMissing);
    CHECK(refused.error().field == "identity");

    consent.withheld = {Code{"contact"}};
    CHECK(builder.build({Code{"safe_contact"}}, consent, recipient).error().field == "contact");
    CHECK(builder.build({Code{"case_code"}}, consent, RecordId::generate()).error().field ==
          "recipient");
}

TEST_CASE("a reference is no part of the scope and leaves only under a consent in force") {
    const auto from = fullSources();
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    auto consent = consentTo(from, recipient, {Code{"contact"}});
    const auto shared = builder.build({Code{"case_code"}, Code{"pseudonym"}}, consent, recipient);
    REQUIRE(shared);
    CHECK(shared->size() == 2);
    for (const auto& field : referralFields()) {
        INFO(field.code);
        const Code code{std::string(field.code)};
        CHECK(isReference(code) == (field.code == "case_code" || field.code == "pseudonym"));
        // Whatever is no reference and not in the scope stays.
        const bool leaves = isReference(code) || field.category == "contact";
        CHECK(builder.build({Code{"case_code"}, code}, consent, recipient).has_value() == leaves);
    }
    CHECK_FALSE(isReference(Code{"address"}));
    consent.state = ConsentState::NotGiven;
    CHECK(builder.build({Code{"case_code"}}, consent, recipient).error().field == "not_given");
}

TEST_CASE("a field that is not on the closed list cannot be chosen") {
    const auto from = fullSources();
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    const auto consent = consentTo(from, recipient, allCategories());
    for (const char* field : {"code_word", "unsafe_word", "address", "narrative"}) {
        const auto refused = builder.build({Code{field}}, consent, recipient);
        INFO(field);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().field == "shared_fields");
    }
    CHECK(builder.build({}, consent, recipient).error().field == "shared_fields");
}

TEST_CASE("a child's fields need a consent that a guardian or a court gave") {
    auto from = fullSources();
    from.person.birthYear = 2012;
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    const auto consent = consentTo(from, recipient, allCategories());
    CHECK(builder.build({Code{"case_code"}}, consent, recipient).error().field == "guardian");
}

TEST_CASE("the name shared is official unless it is not safe to say") {
    auto from = fullSources();
    CHECK((*referralValue(Code{"family_name"}, from))["text"] == "Primerak");
    from.names[1].safeToUse = YesNo::No;
    CHECK((*referralValue(Code{"family_name"}, from))["text"] == "Uzorak");
    from.names[0].safeToUse = YesNo::No;
    CHECK_FALSE(referralValue(Code{"family_name"}, from));
    from.names = {named("Uzeto", "Ime", "exploiter", YesNo::Yes)};
    CHECK_FALSE(referralValue(Code{"given_name"}, from));
}

TEST_CASE("the contact shared is the preferred one among those that are safe") {
    auto from = fullSources();
    auto watched = contactBy("email", "watched@example.org");
    watched.deviceMonitored = YesNo::Yes;
    watched.preferred = true;
    auto never = contactBy("landline", "+381110000000");
    never.mayContact = MayContact::Never;
    auto preferred = contactBy("sms", "+381600000002");
    preferred.preferred = true;
    from.contacts = {watched, never, from.contacts[0], preferred};
    const auto value = referralValue(Code{"safe_contact"}, from)->dump();
    CHECK(value.find("+381600000002") != std::string::npos);
    CHECK(value.find("+381600000001") == std::string::npos);

    from.contacts = {watched, never};
    CHECK_FALSE(referralValue(Code{"safe_contact"}, from));
}

TEST_CASE("a number that is forbidden by one way leaves by no other") {
    auto from = fullSources();
    auto call = contactBy("mobile", "+381 60 0000001");
    call.mayContact = MayContact::Never;
    auto message = contactBy("sms", "+381600000001");
    message.preferred = true;
    from.contacts = {message, call};
    CHECK_FALSE(referralValue(Code{"safe_contact"}, from));
    from.contacts.push_back(contactBy("landline", "+381110000009"));
    const auto value = referralValue(Code{"safe_contact"}, from)->dump();
    CHECK(value.find("+381110000009") != std::string::npos);
}

TEST_CASE("the language of the safe contact leaves only where language is shared") {
    auto from = fullSources();
    from.contacts[0].language = Code{"sq"};
    const auto recipient = RecordId::generate();
    const ReferralContentBuilder builder(from, kToday);
    const auto consent = consentTo(from, recipient, {Code{"contact"}, Code{"needs"}});
    const auto contactAmong = [&](const std::vector<Code>& fields) {
        const auto shared = builder.build(fields, consent, recipient);
        REQUIRE(shared);
        for (const auto& each : *shared) {
            if (each["field"] == "safe_contact") {
                CHECK(each["value"] == *builder.valueOf(Code{"safe_contact"}, fields));
                return each["value"]["entries"][0];
            }
        }
        return nlohmann::json();
    };
    CHECK_FALSE(contactAmong({Code{"safe_contact"}}).contains("language"));
    CHECK_FALSE(builder.valueOf(Code{"safe_contact"})->dump().find("sq") != std::string::npos);
    CHECK(contactAmong({Code{"language"}, Code{"safe_contact"}})["language"]["codes"][0] == "sq");
}

TEST_CASE("the hours of a single day leave with the safe contact") {
    auto from = fullSources();
    from.contacts[0].saturdaySpans = "09:00-10:00, 17:00-18:00";
    const auto contact = (*referralValue(Code{"safe_contact"}, from))["entries"][0];
    CHECK(contact["saturday_spans"]["text"] == "09:00-10:00, 17:00-18:00");
    CHECK_FALSE(contact.contains("sunday_spans"));
}

TEST_CASE("the minimum of a service is part of the closed list and holds no violence by default") {
    const auto holds = [](const char* service, const char* field) {
        const auto fields = minimumFields(Code{service});
        return std::find(fields.begin(), fields.end(), Code{field}) != fields.end();
    };
    for (const char* service : {"safe_accommodation", "medical", "legal_rep", "documents",
                                "interpretation", "employment", "peer"}) {
        INFO(service);
        CHECK(categoriesOf(minimumFields(Code{service})));
        CHECK(holds(service, "case_code"));
        CHECK_FALSE(holds(service, "exploitation"));
        CHECK_FALSE(holds(service, "national_number"));
    }
    CHECK(holds("residence", "legal_status"));
    CHECK_FALSE(holds("medical", "given_name"));
}

} // namespace
} // namespace zaklon
