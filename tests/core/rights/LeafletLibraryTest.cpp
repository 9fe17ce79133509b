// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/LeafletLibrary.h"

#include "core/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <vector>

using namespace zaklon;
using namespace zaklon::rights;

namespace {

const LeafletLibrary& shipped() {
    static const auto library = LeafletLibrary::shipped();
    REQUIRE(library);
    return *library;
}

template <class Visit>
void forEachText(const Leaflet& leaflet, const Visit& visit) {
    visit(leaflet.title);
    for (const auto& section : leaflet.sections) {
        visit(section.heading);
        for (const auto& point : section.points) {
            visit(point.text);
        }
    }
}

constexpr std::string_view kNotices = R"({"paperTitle": {"en": "A", "sr@latin": "B"},
    "draft": {"en": "A", "sr@latin": "B"}, "toCheck": {"en": "A", "sr@latin": "B"}})";

Result<LeafletLibrary> libraryOf(const std::string& leaflet) {
    const std::array files{EmbeddedFile{"notices.json", kNotices},
                           EmbeddedFile{"own.json", leaflet}};
    return LeafletLibrary::fromFiles(files);
}

std::string leafletWith(const std::string& point, const std::string& drafts = "[]") {
    return R"({"code": "own", "version": 1001, "drafts": )" + drafts +
           R"(, "title": {"en": "T", "sr@latin": "T"}, "sections": [{"heading": {"en": "H",
           "sr@latin": "H"}, "points": [)" +
           point + "]}]}";
}

} // namespace

TEST_CASE("every shipped leaflet speaks five languages and Cyrillic, in every text", "[rights]") {
    const auto all = shipped().allCurrent();
    REQUIRE_FALSE(all.empty());
    for (const auto& leaflet : all) {
        CAPTURE(leaflet->code);
        CHECK(leaflet->languages() ==
              std::vector<std::string>{"ar", "en", "fa", "fr", "sr", "sr@latin"});
        for (const auto* draft : {"ar", "fa", "fr"}) {
            CHECK(leaflet->isDraft(draft));
        }
        for (const auto* complete : {"en", "sr@latin", "sr"}) {
            CHECK_FALSE(leaflet->isDraft(complete));
        }
        forEachText(*leaflet, [](const LeafletText& text) {
            CHECK(text.texts.size() == 6);
            CHECK_FALSE(hasLatinLetter(text.in("ar")));
            CHECK_FALSE(hasLatinLetter(text.in("fa")));
            CHECK(hasCyrillicLetter(text.in("sr")));
        });
    }
}

TEST_CASE("nothing in a leaflet brands its bearer", "[rights]") {
    for (const auto& leaflet : shipped().allCurrent()) {
        forEachText(*leaflet, [&](const LeafletText& text) {
            for (const auto& [language, words] : text.texts) {
                CAPTURE(leaflet->code, language, words);
                const auto folded = foldForSearch(words);
                for (const auto* word : {"victim", "zrtv", "traffick", "trgovin", "prostit",
                                         "traite", "zaklon", "atina", "astra"}) {
                    CHECK(folded.find(word) == std::string::npos);
                }
                for (const auto* word : {"ضحية", "قربانی", "الاتجار", "قاچاق"}) {
                    CHECK(words.find(word) == std::string::npos);
                }
            }
        });
    }
}

TEST_CASE("a fact names its source, and what nobody verified is to be checked", "[rights]") {
    for (const auto& leaflet : shipped().allCurrent()) {
        for (const auto& section : leaflet->sections) {
            for (const auto& point : section.points) {
                CAPTURE(leaflet->code, point.text.in("en"));
                CHECK((point.basis == PointBasis::Fact) == !point.source.empty());
            }
        }
    }
    // domain.md 4: the period for rest is not verified, the right to work after six months is.
    const auto stay = shipped().current("stay");
    REQUIRE(stay);
    const auto basisOf = [&](const char* words) {
        std::vector<PointBasis> found;
        for (const auto& section : stay->sections) {
            for (const auto& point : section.points) {
                if (point.text.in("en").find(words) != std::string::npos) {
                    found.push_back(point.basis);
                }
            }
        }
        REQUIRE(found.size() == 1);
        return found.front();
    };
    CHECK(basisOf("90 days") == PointBasis::ToCheck);
    CHECK(basisOf("Six months") == PointBasis::Fact);
    CHECK(stay->hasPointsToCheck());
    CHECK_FALSE(shipped().current("come_back")->hasPointsToCheck());
}

TEST_CASE("a leaflet that would reach somebody by half is refused", "[rights]") {
    const auto placeOf = [](const std::string& leaflet) {
        const auto library = libraryOf(leaflet);
        REQUIRE_FALSE(library);
        return library.error().field;
    };
    const std::string whole = R"({"text": {"en": "P", "sr@latin": "P"}, "basis": "practice"})";
    CHECK(libraryOf(leafletWith(whole)));
    CHECK(placeOf(leafletWith(R"({"text": {"en": "P", "sr@latin": "P", "fr": "P"},
        "basis": "practice"})"))
              .find("/points/0/text") != std::string::npos);
    CHECK(placeOf(leafletWith(R"({"text": {"en": "P", "sr@latin": "P"}, "basis": "fact"})"))
              .find("/points/0") != std::string::npos);
    CHECK(placeOf(leafletWith(whole, R"(["fr"])")).find("/drafts") != std::string::npos);
    CHECK(placeOf(leafletWith(R"({"text": {"en": "P"}, "basis": "practice"})")).find("own.json") ==
          0);
}

TEST_CASE("Arabic and Persian run from right to left", "[rights]") {
    CHECK(isRightToLeft("ar"));
    CHECK(isRightToLeft("fa"));
    for (const auto* language : {"en", "sr", "sr@latin", "fr"}) {
        CHECK_FALSE(isRightToLeft(language));
    }
}
