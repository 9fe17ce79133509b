// SPDX-License-Identifier: GPL-3.0-or-later
// The codes that a condition looks for are the organisation's: they stand in the pathway's JSON.
#include "core/referrals/PathwayConditions.h"
#include "core/referrals/PathwayLibrary.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/referrals/ShippedTerms.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace zaklon;
using namespace zaklon::referrals;
using nlohmann::json;
using zaklon::definitions::ScratchFolder;
using State = ConditionState;

namespace {

json shippedAsylum() {
    std::ifstream stream(zaklon::test::sourceFolder() + "/resources/pathways/asylum.json");
    REQUIRE(stream);
    auto made = json::parse(stream);
    made["version"] = 1001;
    return made;
}

json asylumAsking(const json& test) {
    auto made = shippedAsylum();
    made["conditions"][0]["test"] = test;
    return made;
}

PathwayLibrary libraryWith(const json& own, const ConditionTerms& terms = shippedTerms()) {
    const ScratchFolder folder;
    folder.write("own.json", own.dump());
    auto library = PathwayLibrary::withFolder(folder.path(), terms);
    REQUIRE(library);
    return std::move(*library);
}

State answer(const json& test, const PathwayFacts& facts) {
    const auto library = libraryWith(asylumAsking(test));
    REQUIRE(library.refused().empty());
    const auto found = conditionsOf(*library.current("asylum"), facts);
    REQUIRE(found.size() == 1);
    return found.front().state;
}

PathwayFacts factsOf(const char* legalStatus) {
    PathwayFacts facts;
    facts.person.legalStatus = Code{legalStatus};
    facts.today = *Date::fromYmd(2026, 3, 10);
    return facts;
}

void checkRefused(const json& test, const std::string& place) {
    INFO(test.dump());
    const auto library = libraryWith(asylumAsking(test));
    REQUIRE(library.refused().size() == 1);
    const auto& error = library.refused().front();
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.field == "own.json#/conditions/0/test" + place);
    CHECK(library.current("asylum")->version == 2); // goes on with the shipped one
}

} // namespace

TEST_CASE("an organisation's own codes give another answer", "[pathways]") {
    const auto refugee = factsOf("refugee");
    const json shipped = shippedAsylum()["conditions"][0]["test"];
    CHECK(answer(shipped, refugee) == State::Met);
    const json own{{"fact", "legal_status"}, {"noneOf", {"citizen", "refugee", "subsidiary"}}};
    CHECK(answer(own, refugee) == State::NotMet);
    CHECK(answer(own, factsOf("irregular")) == State::Met);
    CHECK(answer(own, factsOf("unknown")) == State::Unknown);
    CHECK(answer(own, factsOf("")) == State::Unknown);
}

TEST_CASE("what neither list names is not met, or not known where the data says so", "[pathways]") {
    const json one{{"fact", "legal_status"}, {"anyOf", {"refugee"}}};
    CHECK(answer(one, factsOf("irregular")) == State::NotMet);
    json unsure = one;
    unsure["else"] = "unknown";
    CHECK(answer(unsure, factsOf("irregular")) == State::Unknown);
    json both = one;
    both["noneOf"] = {"citizen"};
    CHECK(answer(both, factsOf("irregular")) == State::Unknown);
    CHECK(answer(both, factsOf("citizen")) == State::NotMet);
    CHECK(answer(both, factsOf("refugee")) == State::Met);
}

TEST_CASE("any coded field of the person can be a fact, and one of several is enough",
          "[pathways]") {
    auto facts = factsOf("citizen");
    const json test{{"any",
                     {{{"fact", "legal_status"}, {"noneOf", {"citizen"}}},
                      {{"fact", "exploitation"}, {"anyOf", {"labour"}}}}}};
    CHECK(answer(test, facts) == State::Unknown); // the forms are not written down
    facts.person.exploitation = {Code{"labour"}};
    CHECK(answer(test, facts) == State::Met);
    facts.person.exploitation = {Code{"sexual"}};
    CHECK(answer(test, facts) == State::NotMet);
}

TEST_CASE("an organisation says which papers count, where they may be, and whether one may be old",
          "[pathways]") {
    auto facts = factsOf("");
    IdentityDocument paper;
    paper.kind = Code{"birth_certificate"};
    paper.state = Code{"held_by_institution"};
    paper.validUntil = facts.today.plusDays(-1);
    facts.documents = {paper};
    json test{{"fact", "document"},
              {"kinds", {"birth_certificate"}},
              {"heldBy", {"held_by_person", "held_by_institution"}}};
    CHECK(answer(test, facts) == State::Met);
    test["valid"] = true;
    CHECK(answer(test, facts) == State::NotMet);
    test["kinds"] = {"passport"};
    CHECK(answer(test, facts) == State::Unknown);
}

TEST_CASE("an organisation says which form and which levels count", "[pathways]") {
    auto facts = factsOf("");
    Assessment form;
    form.id = RecordId::generate();
    form.questionnaire = Code{"SR-1"};
    form.state = AssessmentState::Completed;
    form.level = Code{"medium"};
    facts.assessments = {form};
    json test{{"fact", "assessment"}, {"questionnaire", "SR-1"}, {"levels", {"high"}}};
    CHECK(answer(test, facts) == State::NotMet);
    test["unknownLevels"] = {"medium"};
    CHECK(answer(test, facts) == State::Unknown);
    test["unknownLevels"] = {"low"};
    test["levels"] = {"high", "medium"};
    CHECK(answer(test, facts) == State::Met);
}

TEST_CASE("a condition that names what is not there is refused with its place", "[pathways]") {
    checkRefused({{"fact", "shoe_size"}, {"anyOf", {"big"}}}, "/fact");
    checkRefused({{"fact", "pseudonym"}, {"anyOf", {"big"}}}, "/fact"); // holds no codes
    checkRefused({{"fact", "legal_status"}, {"noneOf", {"citizen", "martian"}}}, "/noneOf/1");
    checkRefused({{"fact", "legal_status"}}, "");
    checkRefused({{"fact", "legal_status"}, {"anyOf", {"refugee"}}, {"levels", {"high"}}},
                 "/levels");
    checkRefused({{"fact", "legal_status"}, {"noneOf", {"citizen"}}, {"else", "unknown"}}, "/else");
    const json papers{{"fact", "document"}, {"kinds", {"passport"}}, {"heldBy", {"nobody"}}};
    checkRefused(papers, "/heldBy/0");
    checkRefused({{"fact", "document"}, {"kinds", {"passport"}}}, "");
    const json lost{{"fact", "assessment"}, {"questionnaire", "XY-1"}, {"levels", {"high"}}};
    checkRefused(lost, "/questionnaire");
    const json wrong{{"fact", "assessment"}, {"questionnaire", "TI-1"}, {"levels", {"loud"}}};
    checkRefused(wrong, "/levels/0");
    const json fine{{"fact", "legal_status"}, {"anyOf", {"refugee"}}};
    checkRefused({{"any", {fine, {{"fact", "legal_status"}, {"anyOf", {"martian"}}}}}},
                 "/any/1/anyOf/0");
}

TEST_CASE("a condition may name a code that only the organisation has", "[pathways]") {
    const ScratchFolder folder;
    folder.write("legal_status.json", R"({"list": "legal_status", "version": 2,
        "title": {"en": "Legal status", "sr@latin": "Pravni status"},
        "entries": [{"code": "tolerated", "label": {"en": "Tolerated", "sr@latin": "Trpi se"}}]})");
    const auto codes = CodeLists::load(folder.path());
    REQUIRE(codes);
    const json test{{"fact", "legal_status"}, {"noneOf", {"tolerated"}}};
    const auto library = libraryWith(asylumAsking(test), {*codes, shippedTerms().questionnaires});
    REQUIRE(library.refused().empty());
    const auto found = conditionsOf(*library.current("asylum"), factsOf("tolerated"));
    CHECK(found.front().state == State::NotMet);
}

TEST_CASE("a version written before versions said their conditions keeps those it had",
          "[pathways]") {
    auto old = shippedAsylum();
    old.erase("conditions");
    const auto library = libraryWith(old);
    CHECK(library.refused().empty());
    CHECK(conditionsOf(*library.current("asylum"), factsOf("citizen")).front().state ==
          State::NotMet);
    auto none = shippedAsylum();
    none["conditions"] = json::array();
    CHECK(libraryWith(none).current("asylum")->conditions.empty());
}
