// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/StrictJson.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <string>

using namespace zaklon;
using namespace zaklon::definitions;

namespace {

std::string problem(const std::string& text) {
    const auto parsed = parseStrict(text, "own.json");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == ErrorCode::Invalid);
    CHECK(parsed.error().field == "own.json#");
    return parsed.error().detail;
}

} // namespace

TEST_CASE("a definition is read as it is written", "[definitions]") {
    const auto parsed = parseStrict(R"({"a": [1, {"b": "č"}], "c": {"a": 2}})", "own.json");
    REQUIRE(parsed);
    CHECK((*parsed)["a"][1]["b"] == "č");
}

TEST_CASE("a key that stands twice is not silently lost", "[definitions]") {
    CHECK(problem(R"({"weight": 1, "weight": 2})") == "key appears twice near \"weight\"");
}

TEST_CASE("what is not JSON is refused with its place", "[definitions]") {
    CHECK(problem("{\"a\": ").find("not JSON at byte") == 0);
    CHECK(problem("").find("not JSON") == 0);
    CHECK(problem("{} {}").find("not JSON") == 0);
    CHECK(problem("{\"a\": \"\xff\"}").find("not JSON") == 0);
}

TEST_CASE("a definition is bounded in depth, text and size", "[definitions]") {
    const auto deep = std::string(kMaxDepth, '[') + std::string(kMaxDepth, ']');
    CHECK(parseStrict(deep, "own.json"));
    CHECK(problem("[" + deep + "]") == "nested too deeply");
    CHECK(parseStrict("\"" + std::string(kMaxTextBytes, 'a') + "\"", "own.json"));
    CHECK(problem("\"" + std::string(kMaxTextBytes + 1, 'a') + "\"") == "text is too long");
    CHECK(problem(std::string(100'000, '[')) == "nested too deeply");
    CHECK(problem(std::string(kMaxFileBytes + 1, ' ')) == "file is too large");
}
