// SPDX-License-Identifier: GPL-3.0-or-later
// What would be counted and shown and tell nobody anything is not saved.
#include "core/base/BrokenRule.h"
#include "core/identification/LabourQualification.h"
#include "core/people/Identity.h"
#include "core/people/SaidInWords.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "core/services/CarePlan.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

namespace zaklon {
namespace {

struct SaidHouse {
    test::TestVault vault;
    RecordId person = vault.save(test::aPerson()).id;

    template <class Record>
    Record fresh() const {
        Record record;
        record.id = RecordId::generate();
        record.person = person;
        return record;
    }
    /// The field of which nothing is said; empty if the record is saved.
    template <CaseworkRecord Record>
    std::string unsaid(const Record& record) {
        const auto saved =
            vault->write([&](Transaction& transaction) { return transaction.save(record); });
        REQUIRE((saved || saved.error().detail == kSaysNothing));
        return saved ? std::string() : saved.error().field;
    }
    template <class Record>
    std::string unsaidName(const Record& record) {
        const auto saved = vault->write([&](Transaction& transaction) {
            return transaction.save(vault.confidential(), record);
        });
        REQUIRE((saved || saved.error().detail == kSaysNothing));
        return saved ? std::string() : saved.error().field;
    }
    void write(const RecordId& record, const char* about, const char* title) {
        Narrative words;
        words.id = record;
        words.person = person;
        words.about = Code{about};
        words.title = title;
        vault.save(words);
    }
};

TEST_CASE("a new action says in words or by its service what is to be done", "[care-plan]") {
    SaidHouse house;
    auto action = house.fresh<Action>();
    action.due = house.vault.today();
    CHECK(house.unsaid(action) == "service");
    house.write(action.id, "action", "  ");
    CHECK(house.unsaid(action) == "service");
    house.write(action.id, "action", "Visit two rooms together");
    CHECK(house.unsaid(action).empty());
    auto other = house.fresh<Action>();
    other.service = Code{"legal_info"};
    CHECK(house.unsaid(other).empty());
    other.service = Code();
    CHECK(house.unsaid(other).empty()); // what was saved once stays writable
}

TEST_CASE("a new goal says in words or by its phase what should be reached", "[care-plan]") {
    SaidHouse house;
    auto need = house.fresh<Need>();
    need.area = Code{"accommodation"};
    need.openedOn = house.vault.today();
    house.vault.save(need);
    auto goal = house.fresh<Goal>();
    goal.need = need.id;
    CHECK(house.unsaid(goal) == "phase");
    house.write(goal.id, "goal", "Her own room");
    CHECK(house.unsaid(goal).empty());
    auto other = house.fresh<Goal>();
    other.need = need.id;
    other.phase = Code{"recovery"};
    CHECK(house.unsaid(other).empty());
}

TEST_CASE("a look at work says what was compared", "[identification]") {
    SaidHouse house;
    auto look = house.fresh<LabourQualification>();
    look.seenOn = house.vault.today();
    CHECK(house.unsaid(look) == "violations");
    house.write(look.id, "labour_qualification", "As the person sees it");
    CHECK(house.unsaid(look).empty());
    auto other = house.fresh<LabourQualification>();
    other.seenOn = house.vault.today();
    other.hoursWorked = 14;
    CHECK(house.unsaid(other).empty());
}

TEST_CASE("a fact says what it is about or what is known", "[reports]") {
    SaidHouse house;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = house.vault.today();
    house.vault.save(report);
    ReportFact fact;
    fact.id = RecordId::generate();
    fact.report = report.id;
    fact.infoSource = Code{"person"};
    CHECK(house.unsaid(fact) == "about");
    fact.about = Code{"pay"};
    CHECK(house.unsaid(fact).empty());
}

TEST_CASE("a name has a name and a relation says to whom", "[people]") {
    SaidHouse house;
    auto name = house.fresh<PersonName>();
    name.kind = Code{"legal"};
    CHECK(house.unsaidName(name) == "given");
    name.asWritten = "Primer Primerovic";
    CHECK(house.unsaidName(name).empty());
    auto relation = house.fresh<Relation>();
    relation.dependant = true;
    CHECK(house.unsaidName(relation) == "kind");
    relation.name = "Primer";
    CHECK(house.unsaidName(relation).empty());
}

} // namespace
} // namespace zaklon
