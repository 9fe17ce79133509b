// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SourceWords.h"

#include "tests/support/SourceFolder.h"
#include "tests/ui/support/UiSession.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Of every shipped file that names what was read.
void collect(const nlohmann::json& node, std::set<std::string>& sources) {
    for (const auto& [key, value] : node.items()) {
        if (node.is_object() && key == "source" && value.is_string()) {
            sources.insert(value.get<std::string>());
        } else if (value.is_structured()) {
            collect(value, sources);
        }
    }
}

std::set<std::string> shippedSources() {
    std::set<std::string> sources;
    for (const auto* folder : {"pathways", "leaflets", "law"}) {
        const auto place = std::filesystem::path(sourceFolder()) / "resources" / folder;
        for (const auto& file : std::filesystem::directory_iterator(place)) {
            std::ifstream text(file.path());
            collect(nlohmann::json::parse(text), sources);
        }
    }
    return sources;
}

} // namespace

TEST_CASE("every source that is shipped is named in Serbian", "[words][law]") {
    const auto& codes = zaklon::test::definitions().codes;
    const ui::Words serbian(codes, Language::SerbianLatin);
    const auto sources = shippedSources();
    REQUIRE(sources.size() > 30);
    for (const auto& source : sources) {
        INFO(source);
        const auto named = ui::sourceWords(source, codes, serbian);
        CHECK(named != QString::fromStdString(source));
    }
}

TEST_CASE("a source that nobody lists stays as it was written", "[words][law]") {
    const auto& codes = zaklon::test::definitions().codes;
    const ui::Words serbian(codes, Language::SerbianLatin);
    CHECK(ui::sourceWords("Our lawyer, May 2026", codes, serbian) == u"Our lawyer, May 2026"_qs);
    const ui::Words english(codes, Language::English);
    CHECK(ui::sourceWords("TCMA course; Djordjevic law office", codes, english) ==
          u"TCMA course; Djordjevic law office"_qs);
    CHECK(ui::sourceWords("TCMA course; Our lawyer", codes, serbian) ==
          u"kurs TCMA; Our lawyer"_qs);
}
