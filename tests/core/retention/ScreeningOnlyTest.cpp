// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are nothing but a screening that led nowhere.
#include "core/identification/IdentificationLimits.h"
#include "core/reports/HelplineContact.h"
#include "core/retention/RetentionStore.h"
#include "tests/core/retention/RawRows.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RetentionTerms terms() {
    const auto limits = IdentificationLimits::shipped().value();
    return {limits.retention, limits.screeningForm};
}

/// Stand beside a screening without being work that followed it, or have a rule of their own.
const std::set<std::string> kBesideScreening{
    "assessment",  "contact",       "person_link",  "identity_document",
    "task_snooze", "vulnerability", "past_outcome", "retention_decision"};

struct Screened {
    TestVault vault;

    Assessment screening(const RecordId& person) const {
        return anAssessment(person, day("2025-03-10"), 0, terms().screeningForm);
    }
    /// On the day on which twelve months were over.
    Person somebody(PersonCategory category = PersonCategory::NoIndication) {
        auto person = aPerson();
        person.category = category;
        person.firstContact = day("2025-03-10");
        vault.save(person);
        vault.save(screening(person.id));
        return person;
    }
    std::set<std::string> listed() {
        const auto rows = RetentionStore(vault.casework(), terms()).list(day("2026-03-10"));
        REQUIRE(rows);
        std::set<std::string> codes;
        for (const auto& row : *rows) {
            CHECK(row.retention.keptAs == KeptAs::Screening);
            codes.insert(row.caseCode);
        }
        return codes;
    }
};

} // namespace

TEST_CASE("a screening that led nowhere is proposed twelve months later", "[retention]") {
    Screened house;
    const auto person = house.somebody();
    house.somebody(PersonCategory::PresumedVictim);
    CHECK(house.listed() == std::set{person.code});
    CHECK(RetentionStore(house.vault.casework(), terms()).list(day("2026-03-09")).value().empty());
}

TEST_CASE("whatever followed a screening, it led somewhere", "[retention]") {
    Screened house;
    const auto alone = house.somebody();
    std::map<std::string, Person> people; // by the kind of what followed
    for (const auto& entry : recordCatalogue().entries()) {
        const auto& description = *entry.description;
        if (description.compartment == Compartment::Casework && description.owner == "person" &&
            !kBesideScreening.contains(description.kind)) {
            people.emplace(description.kind, house.somebody());
        }
    }
    REQUIRE(people.contains("reported_person"));
    writePastRules(house.vault, [&](Connection& casework) {
        for (const auto& [kind, person] : people) {
            const auto* entry = recordCatalogue().find(kind);
            putRow(casework, *entry->description, entry->defaults, person.id);
        }
    });
    const auto listed = house.listed();
    CHECK(listed.contains(alone.code));
    for (const auto& [kind, person] : people) {
        CAPTURE(kind);
        CHECK_FALSE(listed.contains(person.code));
    }
}

TEST_CASE("other assessments and later contacts are more than a screening", "[retention]") {
    struct Case {
        const char* what;
        bool listed;
        std::function<void(Connection&, const Screened&, const RecordId&)> put;
    };
    const auto contact = [](const char* at) {
        return [at](Connection& casework, const Screened& /*house*/, const RecordId& person) {
            Contact made;
            made.at = *Timestamp::parse(at);
            putRecord(casework, made, person);
        };
    };
    const std::vector<Case> cases{
        {"a contact on the day", true, contact("2025-03-10T23:00:00Z")},
        {"a contact on the day after", false, contact("2025-03-11T01:00:00Z")},
        {"a call on the day after", false,
         [](Connection& casework, const Screened& /*house*/, const RecordId& person) {
             HelplineContact made;
             made.at = *Timestamp::parse("2025-03-11T01:00:00Z");
             putRecord(casework, made, person);
         }},
        {"another screening", true,
         [](Connection& casework, const Screened& house, const RecordId& person) {
             putRecord(casework, house.screening(person), person);
         }},
        {"a screening that is not completed", false,
         [](Connection& casework, const Screened& house, const RecordId& person) {
             auto made = house.screening(person);
             made.state = AssessmentState::Draft;
             putRecord(casework, made, person);
         }},
        {"another form", false,
         [](Connection& casework, const Screened& /*house*/, const RecordId& person) {
             putRecord(casework, anAssessment(person, day("2025-03-10"), 0), person);
         }},
    };
    Screened house;
    std::vector<Person> people;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        people.push_back(house.somebody());
    }
    writePastRules(house.vault, [&](Connection& casework) {
        for (std::size_t i = 0; i < cases.size(); ++i) {
            cases[i].put(casework, house, people[i].id);
        }
    });
    const auto listed = house.listed();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        CAPTURE(cases[i].what);
        CHECK(listed.contains(people[i].code) == cases[i].listed);
    }
}
