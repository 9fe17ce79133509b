// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/CaseCode.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <vector>

using namespace zaklon;

namespace {
bool nothingTaken(std::string_view /*code*/) {
    return false;
}
} // namespace

TEST_CASE("a new case code is two speakable words and two digits", "[people]") {
    for (int i = 0; i < 500; ++i) {
        const auto code = generateCaseCode(nothingTaken);
        REQUIRE(code);
        CHECK(code->size() == 14);
        CHECK(normalizeCaseCode(*code) == *code);
        CHECK_FALSE(readsBadly(*code));
    }
}

TEST_CASE("case codes do not repeat and are in no order", "[people]") {
    std::vector<std::string> made;
    for (int i = 0; i < 200; ++i) {
        made.push_back(generateCaseCode(nothingTaken).value());
    }
    CHECK(std::set(made.begin(), made.end()).size() == made.size());
    CHECK_FALSE(std::is_sorted(made.begin(), made.end()));
}

TEST_CASE("a code that is taken is not made again", "[people]") {
    SeededCaseCodes first(7);
    const auto taken = first.next(nothingTaken).value();
    SeededCaseCodes again(7);
    CHECK(again.next([&](std::string_view code) { return code == taken; }).value() != taken);
}

TEST_CASE("making a code gives up when every code is taken", "[people]") {
    const auto code = generateCaseCode([](std::string_view /*code*/) { return true; });
    REQUIRE_FALSE(code);
    CHECK(code.error().code == ErrorCode::Internal);
}

TEST_CASE("the same seed gives the same codes, another seed others", "[people]") {
    SeededCaseCodes one(42);
    SeededCaseCodes same(42);
    SeededCaseCodes other(43);
    for (int i = 0; i < 20; ++i) {
        const auto code = one.next(nothingTaken).value();
        CHECK(code == same.next(nothingTaken).value());
        CHECK(code != other.next(nothingTaken).value());
        CHECK(looksLikeCaseCode(code));
        CHECK_FALSE(readsBadly(code));
    }
}

TEST_CASE("a case code is understood however it is typed", "[people]") {
    for (const auto* typed :
         {"LUMAT-BOKID-37", "lumat-bokid-37", "lumatbokid37", " Lumat bokid 37 ", "LUMAT–BOKID–37",
          "лумат бокид 37", "ЛУМАТ-БОКИД-37", "lumat_bokid.37", "луматBOKID37"}) {
        CAPTURE(typed);
        CHECK(normalizeCaseCode(typed) == "LUMAT-BOKID-37");
        CHECK(looksLikeCaseCode(typed));
    }
}

TEST_CASE("Cyrillic letters are taken by their sound, not by their look", "[people]") {
    CHECK(normalizeCaseCode("ВИРОС-НАХИП-04") == "VIROS-NAHIP-04");
}

TEST_CASE("what is no case code is not made into one", "[people]") {
    for (const auto* typed : {"", "LUMAT", "LUMAT-BOKID", "LUMAT-BOKID-3", "LUMAT-BOKID-377",
                              "LUMET-BOKID-37", "LUMAT-BOKIDX-37", "Lumat Bokić 37", "37-LUMAT",
                              "LUMAT-BOKID-3٧", "\xFFLUMAT-BOKID-37"}) {
        CAPTURE(typed);
        CHECK_FALSE(normalizeCaseCode(typed));
        CHECK_FALSE(looksLikeCaseCode(typed));
    }
}

TEST_CASE("the beginning of a code is brought into its stored form", "[people]") {
    CHECK(caseCodePrefix("lum") == "LUM");
    CHECK(caseCodePrefix("lumatbo") == "LUMAT-BO");
    CHECK(caseCodePrefix("лумат бокид 3") == "LUMAT-BOKID-3");
    CHECK_FALSE(caseCodePrefix("amina"));
    CHECK_FALSE(caseCodePrefix(" - "));
}

TEST_CASE("a later part of a code is brought into its stored form", "[people]") {
    CHECK(caseCodeLaterPart("bokid") == "-BOKID");
    CHECK(caseCodeLaterPart("бокид 3") == "-BOKID-3");
    CHECK(caseCodeLaterPart("bokid37") == "-BOKID-37");
    CHECK(caseCodeLaterPart("37") == "-37");
    CHECK(caseCodeLaterPart("-37") == "-37");
    CHECK_FALSE(caseCodeLaterPart("377"));
    CHECK_FALSE(caseCodeLaterPart("3a"));
    CHECK_FALSE(caseCodeLaterPart("lumatbokid"));
    CHECK_FALSE(caseCodeLaterPart("- "));
    CHECK_FALSE(caseCodeLaterPart(""));
}

TEST_CASE("syllables that read badly are known", "[people]") {
    for (const auto* code : {"ROBAT-LUMAK-10", "LUMAT-TAROB-10", "KURAT-LUMAK-10", "LUPIS-LUMAK-10",
                             "SIKOT-LUMAK-10", "ZLOTA-LUMAK-10", "MANAL-LUMAK-10"}) {
        CAPTURE(code);
        CHECK(readsBadly(code));
    }
    CHECK_FALSE(readsBadly("LUMAT-BOKID-37"));
}
