// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/OwnDefinitions.h"

#include "tests/core/support/TestVault.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A folder as an organisation keeps it.
struct OwnFolder {
    TemporaryFolder folder;

    void put(const std::string& part, const std::string& name, const std::string& text) const {
        std::filesystem::create_directories(folder.path() / part);
        std::ofstream(folder.path() / part / name) << text;
    }
    LoadedDefinitions load() const {
        auto loaded = loadDefinitions(folder.path());
        REQUIRE(loaded);
        return std::move(*loaded);
    }
    static nlohmann::json shipped(const std::string& file) {
        std::ifstream stream(sourceFolder() + "/resources/" + file);
        REQUIRE(stream);
        return nlohmann::json::parse(stream);
    }
};

} // namespace

TEST_CASE("without a folder the data is as it is shipped", "[definitions]") {
    const auto none = loadDefinitions({});
    REQUIRE(none);
    CHECK(none->refused.empty());
    CHECK(none->definitions.limits.waitingDays == std::vector<int>{30, 60, 90});
    CHECK(OwnFolder().load().refused.empty());
}

TEST_CASE("an organisation's limits and leaflets are used", "[definitions]") {
    OwnFolder own;
    auto limits = OwnFolder::shipped("identification/limits.json");
    limits["waitingDays"] = {20, 40};
    limits["places"]["reliableDays"] = 5;
    own.put("identification", "identification.json", limits.dump());
    auto leaflet = OwnFolder::shipped("leaflets/safety.json");
    leaflet["version"] = 7;
    own.put("leaflets", "safety.json", leaflet.dump());
    const auto loaded = own.load();
    CHECK(loaded.refused.empty());
    CHECK(loaded.definitions.limits.waitingDays == std::vector<int>{20, 40});
    CHECK(loaded.definitions.limits.places.reliableDays == 5);
    limits.erase("places"); // as shipped then
    own.put("identification", "identification.json", limits.dump());
    const auto without = own.load();
    CHECK(without.refused.empty());
    CHECK(without.definitions.limits.waitingDays == std::vector<int>{20, 40});
    CHECK(without.definitions.limits.places.reliableDays ==
          IdentificationLimits::shipped()->places.reliableDays);
    CHECK(loaded.definitions.leaflets.current("safety")->version == 7);
    CHECK(loaded.definitions.leaflets.find("safety", 1) !=
          nullptr); // what was handed over stays readable
}

TEST_CASE("an organisation's pathway may name its own codes, and no others", "[definitions]") {
    OwnFolder own;
    own.put("codelists", "legal_status.json", R"({"list": "legal_status", "version": 2,
        "title": {"en": "Legal status", "sr@latin": "Pravni status"}, "entries": [
        {"code": "tolerated", "label": {"en": "Tolerated", "sr@latin": "Dozvoljen ostanak"}}]})");
    auto pathway = OwnFolder::shipped("pathways/asylum.json");
    pathway["version"] = 1001;
    pathway["conditions"][0]["test"]["noneOf"] = {"citizen", "tolerated"};
    own.put("pathways", "own.json", pathway.dump());
    pathway["version"] = 1002;
    pathway["conditions"][0]["test"]["noneOf"] = {"citizen", "nowhere"};
    own.put("pathways", "wrong.json", pathway.dump());
    const auto loaded = own.load();
    CHECK(loaded.definitions.pathways.current("asylum")->version == 1001);
    REQUIRE(loaded.refused.size() == 1);
    CHECK(loaded.refused.front().field == "wrong.json#/conditions/0/test/noneOf/1");
}

TEST_CASE("a file that cannot be used is named, and the shipped data stands in its place",
          "[definitions]") {
    OwnFolder own;
    own.put("identification", "identification.json", R"({"version": 1, "waitingDays": "soon"})");
    own.put("leaflets", "broken.json", "{");
    const auto loaded = own.load();
    CHECK(loaded.definitions.limits.waitingDays == std::vector<int>{30, 60, 90});
    REQUIRE(loaded.refused.size() == 2);
    for (const auto& refused : loaded.refused) {
        CHECK(refused.field.find(".json") != std::string::npos);
    }
}
