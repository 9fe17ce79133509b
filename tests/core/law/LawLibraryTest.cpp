// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/LawLibrary.h"

#include "core/codes/CodeLists.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace zaklon;
using namespace zaklon::law;

namespace {

const LawLibrary& shipped() {
    static const auto library = LawLibrary::shipped();
    INFO((library ? "" : library.error().field + " " + library.error().detail));
    REQUIRE(library);
    return *library;
}

std::string actWith(const std::string& provisions, int version = 1001) {
    return R"({"code": "foreigners", "version": )" + std::to_string(version) +
           R"(, "title": {"en": "T", "sr@latin": "T"}, "names": ["Law on Foreigners"],
           "provisions": [)" +
           provisions + "]}";
}

Result<LawLibrary> libraryOf(const std::string& text) {
    const std::array files{EmbeddedFile{"own.json", text}};
    return LawLibrary::fromFiles(files);
}

Provision provisionWith(bool verified, std::optional<Date> checkedOn) {
    Provision provision;
    provision.verified = verified;
    provision.checkedOn = checkedOn;
    return provision;
}

Date day(const char* iso) {
    return Date::parse(iso).value();
}

} // namespace

TEST_CASE("every shipped provision says where it was read, or that it is to be checked", "[law]") {
    const auto codes = CodeLists::load();
    REQUIRE(codes);
    const auto* topics = codes->find("rights_topic");
    REQUIRE(topics != nullptr);
    REQUIRE(shipped().allCurrent().size() >= 8);
    for (const auto& act : shipped().allCurrent()) {
        for (const auto& provision : act->provisions) {
            CAPTURE(act->code, provision.code);
            CHECK(provision.verified == !provision.source.empty());
            CHECK_FALSE(provision.fact.serbianCyrillic.empty());
            for (const auto& subject : provision.subjects) {
                CHECK(topics->find(subject) != nullptr);
            }
        }
    }
}

TEST_CASE("what domain.md marks [K] is to be checked", "[law]") {
    const std::array toCheck{std::pair{"foreigners", "reflection"},
                             std::pair{"foreigners", "identified"},
                             std::pair{"criminal_code", "consent_irrelevant"},
                             std::pair{"criminal_code", "slavery"},
                             std::pair{"criminal_procedure", "other_room"},
                             std::pair{"domestic_violence", "emergency"},
                             std::pair{"personal_data", "rights"}};
    for (const auto& [code, provision] : toCheck) {
        CAPTURE(code, provision);
        const auto act = shipped().current(code);
        REQUIRE(act != nullptr);
        REQUIRE(act->provision(provision) != nullptr);
        CHECK_FALSE(act->provision(provision)->verified);
    }
}

TEST_CASE("a provision is old on the day after its length", "[law]") {
    const auto checked = day("2025-03-10");
    CHECK(standingOf(provisionWith(true, checked), day("2026-03-10"), 365) == Standing::Current);
    CHECK(standingOf(provisionWith(true, checked), day("2026-03-11"), 365) ==
          Standing::CheckedLongAgo);
    CHECK(standingOf(provisionWith(true, std::nullopt), checked, 365) == Standing::NeverChecked);
    CHECK(standingOf(provisionWith(false, checked), checked, 365) == Standing::ToCheck);
}

TEST_CASE("a file that cannot be relied on is refused with its place", "[law]") {
    const std::string fact = R"("fact": {"en": "F", "sr@latin": "F"})";
    const auto unsourced = libraryOf(actWith(R"({"code": "a", "mark": "verified", )" + fact + "}"));
    REQUIRE_FALSE(unsourced);
    CHECK(unsourced.error().field == "own.json#/provisions/0");
    const auto noDay = libraryOf(
        actWith(R"({"code": "a", "mark": "to_check", "checkedOn": "2026-02-30", )" + fact + "}"));
    REQUIRE_FALSE(noDay);
    CHECK(noDay.error().field == "own.json#/provisions/0/checkedOn");
    const auto one = R"({"code": "a", "mark": "to_check", )" + fact + "}";
    CHECK_FALSE(libraryOf(actWith(one + ", " + one)));
    CHECK(libraryOf(actWith(one)));
}
