// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/PatternAlertStore.h"

#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr PatternLimits kLimits{3, 2, 90};

struct Town {
    TestVault vault; ///< today is 10 March 2026
    PatternAlertStore store{vault.casework()};

    bool raised(const RecordId& pattern) const {
        return store.alerts(kLimits, vault.today()).value().contains(pattern);
    }
    /// The last of them.
    RecordId add(int people, const RecordId& report) {
        RecordId person;
        for (int i = 0; i < people; ++i) {
            person = vault.save(aPerson()).id;
            vault.save(onReport(report, person));
        }
        return person;
    }
    SuspicionReport reportIn(const std::string& area, std::string_view on) {
        auto report = aReport(vault, on);
        report.area = {area};
        return vault.save(report);
    }
    void look(const RecordId& pattern, int people, std::string_view on) {
        PatternLook look;
        look.id = RecordId::generate();
        look.pattern = pattern;
        look.seenOn = day(on);
        look.decision = {"watch"};
        look.people = people;
        vault.save(look);
    }
};

} // namespace

TEST_CASE("a pattern is raised at its limit, until it was looked at, and again when it grew",
          "[reports]") {
    Town town;
    const auto report = town.reportIn("", "2026-02-01");
    const auto pattern = aCircumstance(town.vault, "employer", "Primer gradnja", report.id);
    town.add(2, report.id);
    CHECK_FALSE(town.raised(pattern));
    const auto her = town.vault.save(aPerson());
    aCircumstance(town.vault, "employer", "Primer gradnja", {}, her.id); // of herself alone
    CHECK(town.raised(pattern));
    town.look(pattern, 3, "2026-03-01");
    CHECK_FALSE(town.raised(pattern));
    town.add(1, report.id);
    CHECK_FALSE(town.raised(pattern)); // one more is less than two
    town.add(1, report.id);
    CHECK(town.raised(pattern));
    town.look(pattern, 5, "2026-03-09");
    CHECK_FALSE(town.raised(pattern));
    town.look(pattern, 3, "2026-02-20"); // recorded late: the newest look counts
    CHECK_FALSE(town.raised(pattern));
    const auto looks = town.store.looks(pattern).value();
    REQUIRE(looks.size() == 3);
    CHECK(looks.front().people == 5);
    CHECK(looks.back().seenOn == day("2026-02-20"));
}

TEST_CASE("who joined a pattern since it was looked at counts, also when others were erased",
          "[reports]") {
    Town town;
    const auto report = town.reportIn("", "2026-02-01");
    const auto pattern = aCircumstance(town.vault, "employer", "Primer gradnja", report.id);
    const auto first = town.add(1, report.id);
    const auto second = town.add(1, report.id);
    town.add(2, report.id);
    town.look(pattern, 4, "2026-03-01");
    REQUIRE(town.vault->erasePerson(first));
    REQUIRE(town.vault->erasePerson(second));
    CHECK_FALSE(town.raised(pattern)); // fewer than the limit
    town.add(1, report.id);
    CHECK_FALSE(town.raised(pattern)); // three again, one of them new
    town.add(1, report.id);
    CHECK(town.raised(pattern)); // no more than at the look, two of them new
}

TEST_CASE("a person who is found in a pattern again has not joined it", "[reports]") {
    Town town;
    const auto first = town.reportIn("", "2026-02-01");
    const auto pattern = aCircumstance(town.vault, "recruiter", "Primer", first.id);
    const auto known = town.add(1, first.id);
    const auto alsoKnown = town.add(1, first.id);
    town.add(1, first.id);
    town.look(pattern, 3, "2026-03-01");
    const auto second = town.reportIn("", "2026-03-02");
    aCircumstance(town.vault, "recruiter", "Primer", second.id);
    town.vault.save(onReport(second.id, known));
    town.vault.save(onReport(second.id, alsoKnown));
    town.add(1, second.id);
    CHECK_FALSE(town.raised(pattern));
    town.add(1, second.id);
    CHECK(town.raised(pattern));
}

TEST_CASE("a person who is on two reports of a pattern counts once", "[reports]") {
    Town town;
    const auto first = town.reportIn("", "2026-02-01");
    const auto second = town.reportIn("", "2026-02-05");
    const auto pattern = aCircumstance(town.vault, "recruiter", "Primer", first.id);
    aCircumstance(town.vault, "recruiter", "Primer", second.id);
    town.add(1, first.id);
    const auto her = town.vault.save(aPerson());
    town.vault.save(onReport(first.id, her.id));
    town.vault.save(onReport(second.id, her.id));
    CHECK_FALSE(town.raised(pattern));
    town.add(1, second.id);
    CHECK(town.raised(pattern));
}

TEST_CASE("one nationality is raised in one area within its time, not by itself", "[reports]") {
    Town town;
    const auto here = town.reportIn("vojvodina", "2026-02-01");
    const auto elsewhere = town.reportIn("belgrade", "2026-02-01");
    const auto before = town.reportIn("vojvodina", "2025-11-01"); // more than 90 days ago
    const auto nowhere = town.reportIn("", "2026-02-01");
    const auto pattern = aCircumstance(town.vault, "nationality", "Primeria", here.id);
    for (const auto& other : {elsewhere, before, nowhere}) {
        CHECK(aCircumstance(town.vault, "nationality", "Primeria", other.id) == pattern);
    }
    town.add(2, here.id);
    town.add(2, elsewhere.id);
    town.add(4, before.id);
    town.add(4, nowhere.id);
    CHECK_FALSE(town.raised(pattern));
    town.add(1, here.id);
    CHECK(town.raised(pattern));
}

TEST_CASE("one nationality grows where it is raised, not by people elsewhere or long ago",
          "[reports]") {
    Town town;
    const auto here = town.reportIn("vojvodina", "2026-02-01");
    const auto elsewhere = town.reportIn("belgrade", "2026-02-01");
    const auto before = town.reportIn("vojvodina", "2025-11-01"); // more than 90 days ago
    const auto pattern = aCircumstance(town.vault, "nationality", "Primeria", here.id);
    for (const auto& other : {elsewhere, before}) {
        aCircumstance(town.vault, "nationality", "Primeria", other.id);
    }
    town.add(3, here.id);
    town.look(pattern, 3, "2026-03-01");
    town.add(2, elsewhere.id); // one less than the limit there
    town.add(4, before.id);
    town.add(1, here.id);
    CHECK_FALSE(town.raised(pattern));
    town.add(1, here.id);
    CHECK(town.raised(pattern));
}

TEST_CASE("a look is of a pattern and says what it is", "[reports]") {
    PatternLook look;
    look.decision = {"watch"};
    CHECK(Description<PatternLook>::check(look).error().field == "pattern");
    look.pattern = RecordId::generate();
    CHECK(Description<PatternLook>::check(look));
    TestVault vault(Role::ShelterWorker);
    CHECK(PatternAlertStore(vault.casework()).alerts(kLimits, vault.today()).error().code ==
          ErrorCode::NoPermission);
}
