// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/GroundChecklist.h"

#include "core/referrals/PathwayLibrary.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;
using From = GroundSource::From;

namespace {

std::vector<GroundLine> asylumOf(const PathwayFacts& facts) {
    const auto library = referrals::PathwayLibrary::shipped();
    REQUIRE(library);
    auto lines = groundChecklist(*library->current("asylum"), facts);
    REQUIRE(lines.size() == 5);
    return lines;
}

PathwayFacts nothingKnown() {
    PathwayFacts facts;
    facts.person = aPerson();
    facts.today = day("2026-03-10");
    return facts;
}

OriginAssessment notProtected(std::string_view source, std::string_view region) {
    OriginAssessment origin;
    origin.practiceProtects = YesNo::No;
    origin.sources = {Code{std::string(source)}};
    origin.regions = {Code{std::string(region)}};
    return origin;
}

} // namespace

TEST_CASE("of a ground that nobody looked at everything is still to be shown", "[grounds]") {
    for (const auto& line : asylumOf(nothingKnown())) {
        INFO(line.label.english);
        CHECK(line.state == GroundState::NotLookedAt);
        CHECK(line.restsOn.empty());
        CHECK_FALSE(line.wouldProve.empty());
    }
}

TEST_CASE("what is said is told from what is proven, and from which record", "[grounds]") {
    auto facts = nothingKnown();
    facts.person.nationalityGroup = Code{"south_asia"};
    auto lines = asylumOf(facts);
    CHECK(lines[0].state == GroundState::Claimed);
    CHECK(lines[0].restsOn ==
          std::vector<GroundSource>{GroundSource{From::Person, "nationality_group"}});
    CHECK(lines[0].wouldProve == std::vector<GroundSource>{GroundSource{From::Documents}});

    auto& paper = facts.documents.emplace_back();
    paper.kind = Code{"passport"};
    paper.state = Code{"held_by_employer"};
    CHECK(asylumOf(facts)[0].state == GroundState::Claimed);
    facts.documents[0].state = Code{"held_by_person"};
    lines = asylumOf(facts);
    CHECK(lines[0].state == GroundState::Proven);
    CHECK(lines[0].restsOn == std::vector<GroundSource>{GroundSource{From::Documents}});
    CHECK(lines[0].wouldProve.empty());

    facts.person.category = PersonCategory::IdentifiedVictim;
    lines = asylumOf(facts);
    CHECK(lines[1].state == GroundState::Proven);
    CHECK(lines[1].restsOn == std::vector<GroundSource>{GroundSource{From::Person, "category"}});
}

TEST_CASE("that nobody protects at home is proven by an independent source only", "[grounds]") {
    auto facts = nothingKnown();
    facts.origins = {notProtected("person", "capital")};
    auto lines = asylumOf(facts);
    CHECK(lines[3].state == GroundState::Claimed);
    CHECK(lines[4].state == GroundState::Claimed);
    facts.origins.push_back(notProtected("unhcr", "rural"));
    lines = asylumOf(facts);
    CHECK(lines[3].state == GroundState::Proven);
    CHECK(lines[4].state == GroundState::Claimed); // one look holds all of it, or it does not
    facts.origins = {notProtected("unhcr", "rural")};
    CHECK(asylumOf(facts)[4].state == GroundState::Unproven);
    facts.origins[0].practiceProtects = YesNo::Yes;
    CHECK(asylumOf(facts)[3].state == GroundState::Unproven);
    facts.origins[0].practiceProtects = YesNo::NotAsked;
    CHECK(asylumOf(facts)[3].state == GroundState::NotLookedAt);
}
