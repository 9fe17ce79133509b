// SPDX-License-Identifier: GPL-3.0-or-later
// What one side holds of a person's life, link by link and day by day (needs D21).
#include "core/reports/DependencyChange.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

Dependency held(LinkHold work, LinkHold housing, LinkHold debt, LinkHold status) {
    Dependency dependency;
    dependency.work = work;
    dependency.housing = housing;
    dependency.debt = debt;
    dependency.status = status;
    return dependency;
}

/// Somebody on a report, and somebody who is on none.
struct Reported {
    TestVault vault;
    Person person = vault.save(aPerson());
    Person other = vault.save(aPerson());
    SuspicionReport report = vault.save(aReport(vault));
    ReportedPerson link = vault.save(onReport(report.id, person.id));

    Dependency look(std::string_view seenOn, LinkHold work = LinkHold::Wholly) const {
        auto dependency = held(work, LinkHold::Wholly, LinkHold::Unknown, LinkHold::None);
        dependency.id = RecordId::generate();
        dependency.person = person.id;
        dependency.report = report.id;
        dependency.seenOn = day(seenOn);
        return dependency;
    }
    std::string refused(const Dependency& dependency) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(dependency); });
        return written ? std::string() : written.error().field;
    }
};

constexpr auto kUnknown = LinkHold::Unknown;
constexpr auto kNone = LinkHold::None;
constexpr auto kPartly = LinkHold::Partly;
constexpr auto kWholly = LinkHold::Wholly;

} // namespace

TEST_CASE("a chain is as long as the links that one side holds at least partly", "[dependency]") {
    struct Row {
        Dependency dependency;
        int length;
        bool chained;
    };
    const std::vector<Row> table{
        {held(kUnknown, kUnknown, kUnknown, kUnknown), 0, false},
        {held(kNone, kNone, kNone, kUnknown), 0, false},
        {held(kNone, kPartly, kUnknown, kNone), 1, false},
        {held(kWholly, kNone, kUnknown, kNone), 1, false},
        {held(kPartly, kNone, kUnknown, kPartly), 2, true},
        {held(kWholly, kPartly, kWholly, kNone), 3, true},
        {held(kWholly, kWholly, kPartly, kWholly), 4, true},
    };
    for (const auto& row : table) {
        CAPTURE(row.length);
        CHECK(chainLength(row.dependency) == row.length);
        CHECK(isChained(row.dependency) == row.chained);
    }
}

TEST_CASE("a link is loosened, tighter or unchanged, and what was not known is neither",
          "[dependency]") {
    CHECK(DependencyChange::of(kWholly, kPartly) == LinkChange::Loosened);
    CHECK(DependencyChange::of(kPartly, kNone) == LinkChange::Loosened);
    CHECK(DependencyChange::of(kNone, kPartly) == LinkChange::Tighter);
    CHECK(DependencyChange::of(kPartly, kWholly) == LinkChange::Tighter);
    CHECK(DependencyChange::of(kPartly, kPartly) == LinkChange::Unchanged);
    CHECK(DependencyChange::of(kUnknown, kUnknown) == LinkChange::Unchanged);
    CHECK(DependencyChange::of(kUnknown, kWholly) == LinkChange::NotComparable);
    CHECK(DependencyChange::of(kWholly, kUnknown) == LinkChange::NotComparable);
}

TEST_CASE("each link has its own change, in the order of the links", "[dependency]") {
    const auto change = DependencyChange::between(held(kWholly, kNone, kPartly, kUnknown),
                                                  held(kNone, kPartly, kPartly, kWholly));
    CHECK(change.links[0] == LinkChange::Loosened);
    CHECK(change.links[1] == LinkChange::Tighter);
    CHECK(change.links[2] == LinkChange::Unchanged);
    CHECK(change.links[3] == LinkChange::NotComparable);
}

TEST_CASE("a look at dependency knows something of at least one link", "[dependency]") {
    Reported house;
    auto nothing = house.look("2026-03-01");
    for (const auto link : kDependencyLinks) {
        nothing.*link = kUnknown;
    }
    CHECK(house.refused(nothing) == "work_link");
    auto one = nothing;
    one.status = kNone; // that nobody holds the papers is knowledge too
    CHECK(house.refused(one).empty());
}

TEST_CASE("a look names only a report that the person is on, and keeps it later", "[dependency]") {
    Reported house;
    auto stranger = house.look("2026-03-01");
    stranger.person = house.other.id;
    CHECK(house.refused(stranger) == "report");
    stranger.report = {};
    CHECK(house.refused(stranger).empty());
    auto kept = house.vault.save(house.look("2026-03-01"));
    house.vault.requireWritten([&](Transaction& transaction) {
        return transaction.remove<ReportedPerson>(house.link.id);
    });
    kept.debt = kPartly;
    CHECK(house.refused(kept).empty());
    CHECK(house.refused(house.look("2026-03-02")) == "report");
}

TEST_CASE("the course of dependency is one person's, the latest day first", "[dependency]") {
    Reported house;
    auto later = house.look("2026-03-05");
    later.id = RecordId::fromParts(1, {});
    auto corrected = house.look("2026-03-05", kPartly);
    corrected.id = RecordId::fromParts(2, {});
    house.vault.save(corrected);
    house.vault.save(later);
    const auto early = house.vault.save(house.look("2026-02-05"));
    auto others = house.look("2026-03-06");
    others.person = house.other.id;
    others.report = {};
    house.vault.save(others);
    const auto course = dependencyCourse(house.vault.casework(), house.person.id);
    REQUIRE(course);
    REQUIRE(course->size() == 3);
    CHECK(course->at(0).id == corrected.id);
    CHECK(course->at(1).id == later.id);
    CHECK(course->at(2).id == early.id);
}

TEST_CASE("dependency and its words are erased with the person", "[dependency]") {
    Reported house;
    const auto look = house.vault.save(house.look("2026-03-01"));
    house.vault.save(Narrative{look.id, house.person.id, Code{"dependency"}, {}, "x", {}});
    REQUIRE(house.vault->erasePerson(house.person.id));
    CHECK_FALSE(house.vault.casework().find<Dependency>(look.id).value());
    CHECK_FALSE(house.vault.confidential().find<Narrative>(look.id).value());
}
