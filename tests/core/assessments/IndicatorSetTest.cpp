// SPDX-License-Identifier: GPL-3.0-or-later
// Which indicators of others a filled form answers to (domain.md 6; needs C26).
#include "core/assessments/IndicatorSet.h"

#include "core/assessments/QuestionnaireLibrary.h"
#include "tests/core/definitions/ScratchFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace zaklon;
using namespace zaklon::assessments;

namespace {

const IndicatorSetLibrary& shippedSets() {
    static const auto library = IndicatorSetLibrary::shipped().value();
    return library;
}

std::set<std::string> positiveOf(const char* set, const std::vector<std::string>& fired) {
    const auto found = shippedSets().current(set);
    REQUIRE(found);
    std::set<std::string> codes;
    for (const auto& finding : findIndicators(*found, fired)) {
        if (finding.positive) {
            codes.insert(finding.indicator->code);
        }
    }
    return codes;
}

} // namespace

TEST_CASE("every set names questions that its questionnaire has", "[assessments][indicators]") {
    const auto forms = QuestionnaireLibrary::shipped().value();
    CHECK(shippedSets().allCurrent().size() == 3);
    for (const auto& set : shippedSets().allCurrent()) {
        INFO(set->code);
        const auto form = forms.current(set->questionnaire);
        REQUIRE(form);
        for (const auto& indicator : set->indicators) {
            for (const auto& item : indicator.items) {
                INFO(item);
                CHECK(std::any_of(form->items.begin(), form->items.end(),
                                  [&](const Item& each) { return each.id == item; }));
            }
        }
    }
    CHECK(shippedSets().of("TI-1").size() == 3);
    CHECK(shippedSets().of("SR-1").empty());
    CHECK(shippedSets().current("ilo_11")->indicators.size() == 11);
}

TEST_CASE("an indicator without weights fires with any of its questions",
          "[assessments][indicators]") {
    CHECK(positiveOf("ilo_11", {}).empty());
    CHECK(positiveOf("ilo_11", {"B1", "C4"}) == std::set<std::string>{"documents", "overtime"});
    CHECK(positiveOf("un", {"A1", "C2"}) == std::set<std::string>{"act", "purpose"});
}

TEST_CASE("a dimension is positive by its combinations", "[assessments][indicators]") {
    // Of coercion at destination: B1 to B4 strong, B5 and B8 medium; of exploitation C2 strong, C3,
    // C4 and C10 medium, C8 weak.
    CHECK(positiveOf("ilo_ec", {"B1"}).empty());
    CHECK(positiveOf("ilo_ec", {"B1", "B2"}) == std::set<std::string>{"coercion"});
    CHECK(positiveOf("ilo_ec", {"C2", "C8"}) == std::set<std::string>{"exploitation"});
    CHECK(positiveOf("ilo_ec", {"C3", "C4"}).empty());
    CHECK(positiveOf("ilo_ec", {"C3", "C4", "C8"}) == std::set<std::string>{"exploitation"});
    CHECK(positiveOf("ilo_ec", {"C3", "C4", "C10"}) == std::set<std::string>{"exploitation"});
    CHECK(positiveOf("ilo_ec", {"B5", "C8"}).empty()); // of two dimensions
}

TEST_CASE("a finding says which questions made it", "[assessments][indicators]") {
    const auto set = shippedSets().current("ilo_11");
    REQUIRE(set);
    const auto findings = findIndicators(*set, {"C3", "B8", "A1"});
    const auto wages = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.indicator->code == "wages";
    });
    REQUIRE(wages != findings.end());
    CHECK(wages->items == std::vector<std::string>{"B8", "C3"});
}

TEST_CASE("an organisation changes a set by a newer version of it", "[assessments][indicators]") {
    const definitions::ScratchFolder own;
    const auto file = [](int version, const char* rest) {
        const std::string text = R"({"en": "Own", "sr@latin": "Naše"})";
        return R"({"code": "un", "version": )" + std::to_string(version) +
               R"(, "questionnaire": "TI-1", "title": )" + text + R"(, "source": )" + text +
               R"(, "caution": )" + text + R"(, "note": )" + text + rest;
    };
    own.write("un.json", file(2, R"(, "indicators": [{"code": "own", "label":
        {"en": "Own", "sr@latin": "Naše"}, "items": ["B1"]}]})"));
    own.write("loose.json", file(3, R"(, "positive": [{"strong": 1}], "indicators": [{"code": "own",
        "label": {"en": "Own", "sr@latin": "Naše"}, "items": ["B1"]}]})"));
    const auto library = IndicatorSetLibrary::withFolder(own.path());
    REQUIRE(library);
    CHECK(library->current("un")->version == 2);
    CHECK(library->current("un")->indicators.front().items == std::vector<std::string>{"B1"});
    CHECK(library->current("ilo_11") != nullptr);
    CHECK(library->refused().size() == 1); // it weighs, and does not say how much
}

TEST_CASE("the set of the Centre is not shipped and an organisation adds it as its own",
          "[assessments][indicators]") {
    CHECK(shippedSets().current(kCentreSet) == nullptr);
    const definitions::ScratchFolder own;
    const std::string text = R"({"en": "Centre, invented", "sr@latin": "Centar, izmišljeno"})";
    own.write("centre.json",
              R"({"code": "centre", "version": 1, "questionnaire": "TI-1", "title": )" + text +
                  R"(, "source": )" + text + R"(, "caution": )" + text + R"(, "note": )" + text +
                  R"(, "indicators": [{"code": "papers", "label": )" + text +
                  R"(, "items": ["B1", "B2"]}]})");
    const auto library = IndicatorSetLibrary::withFolder(own.path());
    REQUIRE(library);
    CHECK(library->refused().empty());
    CHECK(library->of("TI-1").size() == 4); // beside those that are shipped
    const auto set = library->current(kCentreSet);
    REQUIRE(set);
    const auto findings = findIndicators(*set, {"B2"});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().positive);
    CHECK(findings.front().items == std::vector<std::string>{"B2"});
}
