// SPDX-License-Identifier: GPL-3.0-or-later
// The next step of whoever was not found: never a call that is not known to be safe (D40, D41).
#include "core/people/Narrative.h"
#include "core/people/SafeContactRules.h"
#include "tests/core/support/Searches.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/identification/FallingWords.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct SearchedFor {
    PageFixture fixture;
    Person person = fixture.save(aPerson());

    SearchPlan search(SearchState state) {
        auto plan = aSearch(person.id, fixture.today().plusDays(-30));
        plan.state = state;
        return fixture.save(plan);
    }
    void endInDanger() {
        auto plan = search(SearchState::Running);
        plan.state = SearchState::Ended;
        plan.endedHow = Code{"would_endanger"};
        plan.endedOn = fixture.today().plusDays(-10);
        plan.nextOn.reset();
        Narrative reason;
        reason.id = plan.id;
        reason.person = person.id;
        reason.about = Code{"search_plan"};
        reason.text = "An invented reason.";
        auto& vault = fixture.session().vault();
        REQUIRE(vault.write([&](Transaction& transaction) {
            const auto written = transaction.save(*vault.confidential(), reason);
            return written ? transaction.save(plan) : written;
        }));
    }
    SafeContact way(MayContact may) {
        SafeContact made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.channel = Code{"mobile"};
        made.mayContact = may;
        for (int each = 0; each < kDaysOfWeek; ++each) {
            made.days.push_back(codeOf(static_cast<Weekday>(each)));
        }
        made.verifiedOn = fixture.today();
        auto& vault = fixture.session().vault();
        REQUIRE(vault.write([&](Transaction& transaction) {
            return transaction.save(*vault.confidential(), made);
        }));
        return made;
    }
    QString step() {
        FallingRow row;
        row.kind = FallingKind::NotFound;
        row.person = person.id;
        return ui::FallingWords::next(row, fixture.session());
    }
};

} // namespace

TEST_CASE("a row of the list not found proposes only what is safe", "[identification]") {
    SearchedFor searched;
    SECTION("no way is known") {
        searched.search(SearchState::Running);
        CHECK(searched.step() == QStringLiteral("No safe way is known: agree one"));
    }
    SECTION("every way is never") {
        searched.search(SearchState::Running);
        searched.way(MayContact::Never);
        CHECK(searched.step() == QStringLiteral("No safe way is known: agree one"));
    }
    SECTION("a way that is safe is named") {
        searched.search(SearchState::Running);
        const auto way = searched.way(MayContact::Yes);
        const auto channel =
            searched.fixture.session().words().label("contact_channel", way.channel);
        CHECK(searched.step().startsWith(QStringLiteral("Try a safe contact: ") + channel));
    }
    SECTION("nobody tries while it is paused") {
        searched.search(SearchState::Paused);
        searched.way(MayContact::Yes);
        CHECK(searched.step() == QStringLiteral("Paused: look whether it is safe"));
    }
    SECTION("after a search that ended in danger nobody tries before somebody looked") {
        searched.endInDanger();
        searched.way(MayContact::Yes);
        CHECK(searched.step() == QStringLiteral("Look first whether it is safe"));
    }
    SECTION("without a search the ways are looked at too") {
        searched.way(MayContact::Never);
        CHECK(searched.step() == QStringLiteral("No safe way is known: agree one"));
    }
}
