// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/ts_cyrillic/TsCyrillic.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <string>

using namespace zaklon;

namespace {

std::string readFile(const std::string& name) {
    std::ifstream stream(ZAKLON_TEST_DATA "/" + name, std::ios::binary);
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string message(const std::string& translation) {
    return "<TS><message><translation>" + translation + "</translation></message></TS>";
}

Result<std::string> rewritten(const std::string& ts) {
    return cyrillicTs(ts, CyrillicSpelling::shipped());
}

} // namespace

TEST_CASE("a translation file becomes Cyrillic where people read it, and nowhere else", "[ts]") {
    const auto cyrillic = rewritten(readFile("latin.ts"));
    REQUIRE(cyrillic);
    CHECK(*cyrillic == readFile("cyrillic.ts"));
}

TEST_CASE("a file that is Cyrillic already stays as it is", "[ts]") {
    const auto cyrillic = readFile("cyrillic.ts");
    const auto again = rewritten(cyrillic);
    REQUIRE(again);
    CHECK(*again == cyrillic);
}

TEST_CASE("the language is set even where the file has none", "[ts]") {
    const auto result = rewritten(message("Dan"));
    REQUIRE(result);
    CHECK(*result == R"(<TS language="sr"><message><translation>Дан</translation></message></TS>)");
}

TEST_CASE("keep-latin counts for its own message only", "[ts]") {
    const auto result = rewritten(
        "<TS><message><translation>Dan</translation><comment>keep-latin</comment></message>"
        "<message><source>keep-latin</source><translation>Dan</translation></message></TS>");
    REQUIRE(result);
    CHECK(result->find("<translation>Dan<") != std::string::npos);
    CHECK(result->find("<translation>Дан<") != std::string::npos);
}

TEST_CASE("a damaged file is refused with its line", "[ts]") {
    for (const auto& damaged :
         {std::string("\n\n<TS><message>"), std::string("\n\n<TS></message>"),
          std::string("\n\n<TS><message></TS>"), "\n\n" + message("a &nonsense; b"),
          "\n\n" + message("a & b"), "\n\n" + message("&#xFFFFFFFF;"),
          "\n\n" + message("<![CDATA[x]]>"), std::string("\n\n<TS"), std::string("\n\n<!-- no end"),
          std::string("\n\n")}) {
        const auto result = rewritten(damaged);
        INFO(damaged);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Invalid);
        CHECK(result.error().field == "line 3");
    }
    CHECK_FALSE(rewritten("<TS>\xFF</TS>"));
}
