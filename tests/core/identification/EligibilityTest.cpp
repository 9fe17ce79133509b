// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Eligibility.h"

#include "core/identification/IdentificationLimits.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/referrals/PathwayStore.h"
#include "core/referrals/ProviderStore.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace zaklon {
namespace {

using State = ConditionState;
using Change = std::function<void(EligibilityFacts&)>;

const Date kToday = test::day("2026-03-10");

EligibilityFacts factsOf(const Change& change) {
    EligibilityFacts facts;
    facts.record.person = test::aPerson();
    facts.record.person.nationalityGroup = Code{"serbia"};
    facts.record.today = kToday;
    change(facts);
    return facts;
}

Provider providerFor(const std::vector<std::string>& accepts) {
    auto provider = test::aProvider();
    for (const auto& code : accepts) {
        provider.accepts.push_back(Code{code});
    }
    return provider;
}

ProviderClosure aClosure(const Provider& provider, const char* from, const char* until) {
    ProviderClosure closure;
    closure.id = RecordId::generate();
    closure.provider = provider.id;
    closure.closedFrom = test::day(from);
    closure.closedUntil = until == nullptr ? std::nullopt : std::optional(test::day(until));
    return closure;
}

void woman(EligibilityFacts& facts) {
    facts.record.person.sex = Sex::Female;
    facts.record.person.birthYear = 1995;
}
void man(EligibilityFacts& facts) {
    facts.record.person.sex = Sex::Male;
    facts.record.person.birthYear = 1995;
}
void girl(EligibilityFacts& facts) {
    facts.record.person.sex = Sex::Female;
    facts.record.person.birthYear = 2011;
}
void nobodyAsked(EligibilityFacts& facts) {
    facts.record.person.sex = Sex::NotAsked;
    facts.record.person.gender = {};
    facts.record.person.birthYear.reset();
}
void transWoman(EligibilityFacts& facts) {
    man(facts);
    facts.record.person.gender = Code{"trans_woman"};
}
void motherAlone(EligibilityFacts& facts) {
    woman(facts);
    facts.record.person.vulnerabilities = {Code{"single_parent"}};
}
void foreignWoman(EligibilityFacts& facts) {
    woman(facts);
    facts.record.person.nationalityGroup = Code{"south_asia"};
}
void turning18(EligibilityFacts& facts) {
    woman(facts);
    facts.record.person.birthYear = 2008;
}
Change afterOutcome(ProcedureOutcome outcome) {
    return [outcome](EligibilityFacts& facts) {
        woman(facts);
        facts.procedures.emplace_back().outcome = outcome;
    };
}

TEST_CASE("whom a provider accepts is compared with what the record says", "[eligibility]") {
    struct Row {
        const char* what;
        std::vector<std::string> accepts;
        Change person;
        State expected;
    };
    const std::vector<Row> rows{
        {"who says nothing accepts everybody", {}, nobodyAsked, State::Met},
        {"a woman among women", {"women"}, woman, State::Met},
        {"a man among women", {"women"}, man, State::NotMet},
        {"one of several is enough", {"women", "men"}, man, State::Met},
        {"a girl is no woman yet", {"women"}, girl, State::NotMet},
        {"a girl among girls", {"women", "girls"}, girl, State::Met},
        {"a child alone, nobody noted whether alone",
         {"unaccompanied_children"},
         girl,
         State::Unknown},
        {"an adult is no child alone", {"unaccompanied_children"}, woman, State::NotMet},
        {"nobody asked", {"women"}, nobodyAsked, State::Unknown},
        {"eighteen this year", {"women"}, turning18, State::Unknown},
        {"a mother alone", {"women_with_children"}, motherAlone, State::Met},
        {"a woman of whose children nothing is noted",
         {"women_with_children"},
         woman,
         State::Unknown},
        {"a man among women with children", {"women_with_children"}, man, State::NotMet},
        {"a family", {"families"}, motherAlone, State::Met},
        {"as the person says, not as the paper",
         {"women", "trans_persons"},
         transWoman,
         State::Met},
        {"a circumstance that is not named is asked about", {"women"}, transWoman, State::Unknown},
        {"foreign nationals not named", {"women"}, foreignWoman, State::Unknown},
        {"foreign nationals named", {"women", "foreign_nationals"}, foreignWoman, State::Met},
        {"only hours", {"out_of_hours"}, man, State::Met},
        {"identified",
         {"formally_identified_only"},
         afterOutcome(ProcedureOutcome::Identified),
         State::Met},
        {"still waiting",
         {"formally_identified_only"},
         afterOutcome(ProcedureOutcome::Ongoing),
         State::NotMet},
        {"rejected",
         {"formally_identified_only"},
         afterOutcome(ProcedureOutcome::Rejected),
         State::NotMet},
        {"outcome not told",
         {"formally_identified_only"},
         afterOutcome(ProcedureOutcome::NotStated),
         State::Unknown},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(eligibilityFor(providerFor(row.accepts), factsOf(row.person)).state() ==
              row.expected);
    }
}

TEST_CASE("the age that a provider takes counts in whole years", "[eligibility]") {
    struct Row {
        std::optional<int> youngest;
        std::optional<int> oldest;
        std::optional<int> born;
        State expected;
    };
    const std::vector<Row> rows{{16, {}, 2009, State::Met},     // 16 or 17
                                {16, {}, 2010, State::Unknown}, // 15 or 16
                                {16, {}, 2011, State::NotMet},  {16, {}, {}, State::Unknown},
                                {{}, 25, 2001, State::Met}, // 24 or 25
                                {{}, 25, 2000, State::Unknown}, {{}, 25, 1999, State::NotMet},
                                {16, 25, 1995, State::NotMet}};
    for (const auto& row : rows) {
        auto provider = providerFor({});
        provider.youngest = row.youngest;
        provider.oldest = row.oldest;
        INFO(row.born.value_or(0));
        const auto facts =
            factsOf([&](EligibilityFacts& each) { each.record.person.birthYear = row.born; });
        CHECK(eligibilityFor(provider, facts).state() == row.expected);
    }
}

TEST_CASE("a provider that takes nobody on the day does not fit, by each span of its calendar",
          "[eligibility]") {
    struct Row {
        const char* from;
        const char* until;
        State expected;
    };
    const std::vector<Row> rows{{"2026-03-10", nullptr, State::NotMet},
                                {"2026-03-11", nullptr, State::Met},
                                {"2026-01-01", "2026-03-10", State::NotMet},
                                {"2026-01-01", "2026-03-09", State::Met}};
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    for (const auto& row : rows) {
        const auto provider = vault.save(test::aProvider());
        vault.save(aClosure(provider, "2025-12-24", "2025-12-26")); // one that is over
        vault.save(aClosure(provider, row.from, row.until));
        const auto facts = readEligibilityFacts(vault.casework(), person.id, kToday);
        REQUIRE(facts);
        INFO(row.from);
        CHECK(eligibilityFor(provider, *facts).state() == row.expected);
    }
}

TEST_CASE("until when a provider takes nobody is told by the span that ends last",
          "[eligibility]") {
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    const auto provider = vault.save(test::aProvider());
    const auto until = [&] {
        const auto facts = readEligibilityFacts(vault.casework(), person.id, kToday);
        REQUIRE(facts);
        const auto found = eligibilityFor(provider, *facts);
        REQUIRE(found.points.size() == 1);
        CHECK(found.points[0].about == EligibilityAbout::Closed);
        return found.points[0].on;
    };
    vault.save(aClosure(provider, "2026-03-01", "2026-04-30"));
    vault.save(aClosure(provider, "2026-03-09", "2026-03-11"));
    CHECK(until() == test::day("2026-04-30"));
    const auto open = vault.save(aClosure(provider, "2026-03-10", nullptr));
    CHECK_FALSE(until());
    vault.requireWritten(
        [&](Transaction& transaction) { return transaction.remove<ProviderClosure>(open.id); });
    CHECK(until() == test::day("2026-04-30"));
    const auto calendar = ProviderStore(vault.casework()).closures(provider.id);
    REQUIRE((calendar && calendar->size() == 2));
    CHECK(calendar->front().closedFrom == test::day("2026-03-09"));
}

TEST_CASE("a span of days in a calendar has a first one, and ends behind it", "[eligibility]") {
    test::TestVault vault;
    const auto provider = vault.save(test::aProvider());
    const auto refused = [&](const ProviderClosure& closure) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(closure); });
        return written ? std::string() : written.error().field;
    };
    auto closure = aClosure(provider, "2026-03-10", "2026-03-09");
    CHECK(refused(closure) == "closed_until");
    closure.closedFrom.reset();
    CHECK(refused(closure) == "closed_from");
    CHECK(refused(aClosure(provider, "2026-03-10", "2026-03-10")).empty());
}

TEST_CASE("what was told of free places is relied on for as long as the organisation says",
          "[eligibility]") {
    const PlaceTerms terms{2};
    CHECK_FALSE(terms.isOld(kToday.plusDays(-2), kToday));
    CHECK(terms.isOld(kToday.plusDays(-3), kToday));
    CHECK(IdentificationLimits::shipped()->places.reliableDays > 0);
}

TEST_CASE("free places stand with the day on which we were told, ages from young to old",
          "[eligibility]") {
    test::TestVault vault;
    const auto refused = [&](const std::function<void(Provider&)>& change) {
        auto provider = test::aProvider();
        change(provider);
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(provider); });
        return written ? std::string() : written.error().field;
    };
    CHECK(refused([](Provider& each) { each.freePlaces = 2; }) == "places_known_on");
    CHECK(refused([](Provider& each) {
              each.youngest = 30;
              each.oldest = 18;
          }) == "oldest");
    CHECK(refused([](Provider& each) {
              each.freePlaces = 0;
              each.placesKnownOn = kToday;
          }).empty());
}

TEST_CASE("what the provider does not say is told from what the record does not", "[eligibility]") {
    const auto found = eligibilityFor(providerFor({"women"}), factsOf([](EligibilityFacts& facts) {
                                          nobodyAsked(facts);
                                          facts.record.person.nationalityGroup = {"americas"};
                                      }));
    REQUIRE(found.points.size() == 2);
    CHECK(found.points[0].about == EligibilityAbout::WhoIsAccepted);
    CHECK_FALSE(found.points[0].askProvider);
    CHECK(found.points[0].missing == std::vector<Code>{Code{"sex"}, Code{"birth_year"}});
    CHECK(found.points[1].missing.empty());
    CHECK(found.points[1].codes == std::vector<Code>{Code{"foreign_nationals"}});
    CHECK(found.points[1].askProvider);
}

TEST_CASE("what is missing in the record is named only where it would tell", "[eligibility]") {
    const auto missing = [](const std::vector<std::string>& accepts, const Change& person) {
        const auto found = eligibilityFor(providerFor(accepts), factsOf(person));
        REQUIRE(found.points.size() == 1);
        return found.points.front().missing;
    };
    const auto notAsked = [](EligibilityFacts& facts) {
        woman(facts);
        facts.record.person.sex = Sex::NotAsked;
    };
    CHECK(missing({"women", "men", "women_with_children"}, notAsked) ==
          std::vector<Code>{Code{"sex"}});
    CHECK(missing({"women"}, woman).empty());
    CHECK(missing({"women"}, turning18).empty()); // only the year is ever kept
    CHECK(missing({"families"}, nobodyAsked).empty());
    CHECK(missing({"unaccompanied_children"}, nobodyAsked) ==
          std::vector<Code>{Code{"birth_year"}});
}

TEST_CASE("a referral to the asylum authority asks what the pathway asks", "[eligibility]") {
    const auto library = referrals::PathwayLibrary::shipped();
    REQUIRE(library);
    const auto& pathways = *library;
    auto provider = providerFor({});
    const auto citizen =
        factsOf([](EligibilityFacts& facts) { facts.record.person.legalStatus = Code{"citizen"}; });
    CHECK(eligibilityFor(provider, pathways, citizen).state() == State::Met);
    provider.type = Code{"migration"};
    CHECK(eligibilityFor(provider, pathways, citizen).state() == State::NotMet);

    auto refused = factsOf(
        [](EligibilityFacts& facts) { facts.record.person.legalStatus = Code{"irregular"}; });
    CHECK(eligibilityFor(provider, pathways, refused).state() == State::Met);
    auto& decision = refused.decisions.emplace_back();
    decision.pathway = Code{"asylum"};
    decision.choice = PathwayState::NotChosen;
    decision.decidedOn = test::day("2026-02-01");
    const auto found = eligibilityFor(provider, pathways, refused);
    REQUIRE(found.state() == State::NotMet);
    CHECK(found.points.back().about == EligibilityAbout::EarlierDecision);
    CHECK(found.points.back().on == test::day("2026-02-01"));
    auto& anew = refused.decisions.emplace_back(decision);
    anew.choice = PathwayState::Considered;
    anew.decidedOn = test::day("2026-03-01");
    CHECK(eligibilityFor(provider, pathways, refused).state() == State::Met);
}

TEST_CASE("who goes on although something does not fit says why, in a code and in words",
          "[eligibility]") {
    const auto misfit = eligibilityFor(providerFor({"women"}), factsOf(man));
    const auto unknown = eligibilityFor(providerFor({"women"}), factsOf(nobodyAsked));
    CHECK(goesOnWithReason(unknown, {}, {}));
    const auto fieldOf = [&](const Code& reason, const std::string& words) {
        const auto status = goesOnWithReason(misfit, reason, words);
        return status ? std::string("goes on") : status.error().field;
    };
    CHECK(fieldOf({}, "Agreed by telephone.") == "misfit_reason");
    CHECK(fieldOf({"agreed"}, {}) == "text");
    CHECK(fieldOf({"agreed"}, "Agreed by telephone.") == "goes on");
}

TEST_CASE("a pathway that begins although something does not fit keeps why", "[eligibility]") {
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    const auto library = referrals::PathwayLibrary::shipped();
    REQUIRE(library);
    PathwayChoice choice;
    choice.misfitReason = Code{"person_wishes"};
    const auto wordless = startPathway(*vault, person.id, *library->current("asylum"), choice);
    REQUIRE_FALSE(wordless);
    CHECK(wordless.error().field == "text");
    choice.reasoning = "Knows it, and wishes to try.";
    REQUIRE(startPathway(*vault, person.id, *library->current("asylum"), choice));
    const auto decisions = PathwayStore(vault.casework()).decisions(person.id);
    REQUIRE((decisions && decisions->size() == 1));
    CHECK(decisions->front().misfitReason == Code{"person_wishes"});
    const auto facts = readEligibilityFacts(vault.casework(), person.id, vault.today());
    REQUIRE(facts);
    CHECK(facts->decisions.size() == 1);
}

} // namespace
} // namespace zaklon
