// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/PatternStore.h"

#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("names that mean the same have one key, names that differ have two", "[reports]") {
    CHECK(circumstanceKey("Example Laundry d.o.o.") == circumstanceKey("LAUNDRY  example"));
    CHECK(circumstanceKey("Пример градња доо") == circumstanceKey("Primer Gradnja d.o.o."));
    CHECK(circumstanceKey("Ulica primera br. 5") == circumstanceKey("primera 5"));
    CHECK(circumstanceKey("Mohammad") == circumstanceKey("Muhamed"));
    CHECK(circumstanceKey("Muhamed") != circumstanceKey("Mahmud"));
    CHECK(circumstanceKey("Ulica primera 5") != circumstanceKey("Ulica primera 7"));
    CHECK(circumstanceKey("Primera 12, stan 3") != circumstanceKey("Primera 3, stan 12"));
    CHECK(circumstanceKey("12 Example Street 3") == circumstanceKey("Example Street 12 3"));
    CHECK(circumstanceKey("Ulica") == "ulica"); // nothing else is left
    CHECK(circumstanceKey("...").empty());
}

TEST_CASE("people of one employer are one pattern, however the name was written", "[reports]") {
    TestVault vault;
    const auto first = vault.save(aReport(vault, "2026-01-01"));
    const auto second = vault.save(aReport(vault, "2026-02-01"));
    std::vector<Person> people;
    for (int i = 0; i < 5; ++i) {
        people.push_back(vault.save(aPerson()));
        vault.save(onReport(i < 3 ? first.id : second.id, people.back().id));
    }
    vault.save(onReport(second.id, people[0].id)); // on both, and counted once
    const auto pattern = aCircumstance(vault, "employer", "Primer gradnja d.o.o.", first.id);
    CHECK(aCircumstance(vault, "employer", "ПРИМЕР ГРАДЊА", second.id) == pattern);
    CHECK(aCircumstance(vault, "payer", "Primer gradnja", second.id) != pattern);
    vault.save(aReaction(first.id, "2026-01-11"));

    const PatternStore store(vault.casework());
    const auto employers = store.list({{"employer"}, 2, {}});
    REQUIRE(employers);
    REQUIRE(employers->size() == 1);
    const auto& row = employers->front();
    CHECK(row.pattern == pattern);
    CHECK(row.type.text == "employer");
    CHECK(row.persons == 5);
    CHECK(row.reports == 2);
    CHECK(row.first == day("2026-01-01"));
    CHECK(row.last == day("2026-02-01"));
    CHECK(row.withoutReaction == 1);
    CHECK(row.daysToReaction == 10.0);
    CHECK(CircumstanceNames(vault.casework(), vault.confidential()).nameOf(pattern).value() ==
          "ПРИМЕР ГРАДЊА");
}

TEST_CASE("what is known of one person makes a pattern with others without showing her file",
          "[reports]") {
    TestVault vault;
    const auto her = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    const auto alone = vault.save(aPerson());
    const auto report = vault.save(aReport(vault));
    vault.save(onReport(report.id, her.id));
    const auto pattern = aCircumstance(vault, "recruiter", "Primer Vrbović", {}, her.id);
    aCircumstance(vault, "recruiter", "Vrbović primer", {}, other.id);
    aCircumstance(vault, "recruiter", "Sasvim Drugi", {}, alone.id);
    const PatternStore store(vault.casework());
    CHECK(store.list({})->size() == 1);
    CHECK(store.list({{}, 1, {}})->size() == 2);
    CHECK(store.list({{}, 2, her.id})->size() == 1);
    CHECK(store.list({{}, 2, alone.id})->empty());
    const auto detail = store.detail(pattern);
    REQUIRE(detail);
    REQUIRE(detail->persons.size() == 2);
    for (const auto& person : detail->persons) {
        CHECK(person.reports == (person.person == her.id ? 1 : 0));
    }
    REQUIRE(detail->reports.size() == 1);
    CHECK(detail->reports.front().id == report.id);
    CHECK(store.detail(RecordId::generate()).error().code == ErrorCode::NotFound);
}

TEST_CASE("a circumstance keeps its pattern while its name is mended, and leaves it with another",
          "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    const auto pattern = aCircumstance(vault, "route", "Example Town A, Example Town B", report.id);
    const CircumstanceNames names(vault.casework(), vault.confidential());
    auto named = names.ofReport(report.id)->front();
    named.name.name = "Example town B - example town A";
    vault.requireWritten([&](Transaction& transaction) { return names.save(transaction, named); });
    CHECK(names.ofReport(report.id)->front().circumstance.pattern == pattern);
    named.name.name = "Elsewhere";
    vault.requireWritten([&](Transaction& transaction) { return names.save(transaction, named); });
    CHECK(names.ofReport(report.id)->front().circumstance.pattern != pattern);
    named.name.name = "?!";
    CHECK(vault->write([&](Transaction& transaction) { return names.save(transaction, named); })
              .error()
              .field == "name");
}

TEST_CASE("an analyst sees patterns in codes and has no way to their names", "[reports]") {
    TestVault vault(Role::Analyst);
    CHECK(PatternStore(vault.casework()).list({})->empty());
    CHECK_FALSE(vault->confidential().has_value());
}

TEST_CASE("names are completed, each pattern once", "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    aCircumstance(vault, "employer", "Example Laundry X", report.id);
    aCircumstance(vault, "employer", "EXAMPLE laundry x d.o.o.", report.id);
    aCircumstance(vault, "address", "Example Laundry X", report.id);
    const CircumstanceNames names(vault.casework(), vault.confidential());
    CHECK(names.like({"employer"}, "laundr")->size() == 1);
    CHECK(names.like({"employer"}, "")->empty());
    CHECK(names.like({"recruiter"}, "laundr")->empty());
}
