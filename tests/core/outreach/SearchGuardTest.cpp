// SPDX-License-Identifier: GPL-3.0-or-later
// No search ends without an attempt, a reason or a person (needs D40, D42).
#include "core/catalogue/DefinitionRule.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/Searches.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

class Searching {
  public:
    Searching() { vault.save(plan); }
    void contact(std::string_view at, std::string_view result, bool byPerson = false) {
        auto made = aContact(person.id, at, result);
        made.byPerson = byPerson;
        vault.save(made);
    }
    /// The field that refuses the end; empty if it ends.
    std::string end(std::string_view how, const std::string& reason = {}) {
        auto ended = plan;
        ended.state = SearchState::Ended;
        ended.endedHow = Code{std::string(how)};
        ended.endedOn = vault.today();
        ended.nextOn.reset();
        const auto written = vault->write([&](Transaction& transaction) -> Status {
            if (!reason.empty()) {
                Narrative words;
                words.id = plan.id;
                words.person = person.id;
                words.about = Code{"search_plan"};
                words.text = reason;
                if (auto saved = transaction.save(vault.confidential(), words); !saved) {
                    return saved;
                }
            }
            return transaction.save(ended);
        });
        return written ? std::string() : written.error().field;
    }

    TestVault vault; // on 10 March 2026
    Person person = vault.save(aPerson());
    SearchPlan plan = aSearch(person.id, day("2026-03-05"));
};

} // namespace

TEST_CASE("a search ends with a contact only if there was one since", "[outreach]") {
    for (const auto* how : {"reached", "came_back"}) {
        CAPTURE(how);
        Searching search;
        CHECK(search.end(how) == "ended_how");
        search.contact("2026-03-01T09:00:00Z", "spoke"); // before the search
        search.contact("2026-03-06T09:00:00Z", "no_answer");
        CHECK(search.end(how) == "ended_how");
        search.contact("2026-03-07T09:00:00Z", "spoke", how == std::string("came_back"));
        CHECK(search.end(how).empty());
    }
}

TEST_CASE("whoever came to a house of ours since was reached", "[outreach]") {
    Searching search;
    const auto bed = search.vault.save(aBed("1"));
    SECTION("before the search it says nothing") {
        search.vault.save(aStay(search.person.id, bed.id, "2026-03-04"));
        CHECK(search.end("came_back") == "ended_how");
    }
    SECTION("since") {
        search.vault.save(aStay(search.person.id, bed.id, "2026-03-06"));
        CHECK(search.end("came_back").empty());
    }
}

TEST_CASE("a search is given up only with a written reason", "[outreach]") {
    Searching search;
    CHECK(search.end("nothing_left", "Every number was tried.") == "ended_how"); // nobody tried
    CHECK(search.end("would_endanger") == "text");
    CHECK(search.end("other") == "text");
    search.contact("2026-03-06T09:00:00Z", "no_answer");
    CHECK(search.end("nothing_left") == "text");
    CHECK(search.end("nothing_left", "Every number was tried.").empty());

    Searching another;
    Narrative old; // what may be said while searching is no reason to end it
    old.id = another.plan.id;
    old.person = another.person.id;
    old.about = Code{"search_plan"};
    old.text = "Ask only how she is.";
    another.vault.save(old);
    CHECK(another.end("other") == "text");
    CHECK(another.end("other", "Ask only how she is. Another house searches now.").empty());
}

TEST_CASE("a friend who was asked is an attempt too", "[outreach]") {
    Searching search;
    search.vault.save(aDoneStep(search.plan, day("2026-03-06")));
    CHECK(search.end("nothing_left", "Nobody knows anything.").empty());
}

TEST_CASE("nobody is given up in silence, whoever is said to have wished it", "[outreach]") {
    for (const auto* how :
         {"asked_to_stop", "with_other_service", "left_country", "an_end_of_our_own"}) {
        CAPTURE(how);
        CHECK(Searching().end(how) == "text");
        CHECK(Searching().end(how, "Her sister said so on the telephone.").empty());
    }
    Searching heard; // the person said it herself
    heard.contact("2026-03-07T09:00:00Z", "spoke");
    CHECK(heard.end("asked_to_stop").empty());
}

TEST_CASE("an end of the organisation that means found asks for a contact too", "[outreach]") {
    const definitions::ScratchFolder folder;
    folder.write("search_end.json", R"({"list": "search_end", "version": 3,
        "title": {"en": "End", "sr@latin": "Kraj"},
        "entries": [{"code": "met_outside", "label": {"en": "Met", "sr@latin": "Susret"},
                     "means": "met"}]})");
    TestVault vault(Role::Coordinator, "2026-03-10T09:00:00Z", 0,
                    definitionRule(assessments::QuestionnaireLibrary::shipped().value(),
                                   referrals::PathwayLibrary::shipped().value(),
                                   CodeLists::load(folder.path()).value(),
                                   IdentificationLimits::shipped().value()));
    const auto person = vault.save(aPerson());
    auto plan = vault.save(aSearch(person.id, day("2026-03-05")));
    plan.state = SearchState::Ended;
    plan.endedHow = Code{"met_outside"};
    plan.endedOn = vault.today();
    plan.nextOn.reset();
    const auto refused = [&] {
        const auto written = vault->write([&](Transaction& transaction) {
            Narrative words;
            words.id = plan.id;
            words.person = person.id;
            words.about = Code{"search_plan"};
            words.text = "A neighbour says so.";
            auto saved = transaction.save(vault.confidential(), words);
            return saved ? transaction.save(plan) : saved;
        });
        return written ? std::string() : written.error().field;
    };
    CHECK(refused() == "ended_how");
    vault.save(aContact(person.id, "2026-03-07T09:00:00Z", "spoke"));
    CHECK(refused().empty());
}
