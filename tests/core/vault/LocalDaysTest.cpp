// SPDX-License-Identifier: GPL-3.0-or-later
// Days in SQL are those of the calendar here, as in C++.
#include "core/identification/IdentificationLimits.h"
#include "core/retention/RetentionStore.h"
#include "core/tasks/DueTaskStore.h"
#include "core/timeline/TimelineStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/core/support/TestVault.h"

#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Half past midnight of 11 March 2026 here, an hour ahead of UTC.
struct AfterMidnight {
    TestVault vault{Role::Coordinator, "2026-03-10T23:30:00Z", 60};

    std::string text(std::string_view sql) const {
        auto statement = vault.casework().connection().prepare(sql);
        REQUIRE(statement.step());
        return statement.isNull(0) ? "NULL" : statement.text(0);
    }
    Contact contact(const RecordId& person, std::string_view at) {
        Contact made;
        made.id = RecordId::generate();
        made.person = person;
        made.at = *Timestamp::parse(at);
        made.channel = {"mobile"};
        return vault.save(made);
    }
    std::string refused(const HelplineContact& call) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(call); });
        return written ? std::string() : written.error().field;
    }
};

} // namespace

TEST_CASE("SQL knows the day here and the months of core", "[store]") {
    AfterMidnight house;
    CHECK(house.vault.today() == day("2026-03-11"));
    CHECK(house.text("SELECT local_day(0)") == "1970-01-01");
    CHECK(house.text("SELECT local_day(82799)") == "1970-01-01");
    CHECK(house.text("SELECT local_day(82800)") == "1970-01-02"); // 23:00
    CHECK(house.text("SELECT local_day(NULL)") == "NULL");
    CHECK(house.text("SELECT local_day('1970-01-01')") == "NULL");
    CHECK(house.text("SELECT plus_months('2025-08-31', 6)") == "2026-02-28");
    CHECK(house.text("SELECT plus_months('2024-02-29', 12)") == "2025-02-28");
    CHECK(house.text("SELECT plus_months('2026-03-31', -1)") == "2026-02-28");
    CHECK(house.text("SELECT plus_months(NULL, 1)") == "NULL");
    CHECK(house.text("SELECT plus_months('', 1)") == "NULL");
}

TEST_CASE("a story is told by the days here", "[timeline]") {
    AfterMidnight house;
    const auto person = house.vault.save(aPerson());
    house.contact(person.id, "2026-03-01T23:30:00Z");
    const auto page =
        TimelineStore(house.vault.casework(), house.vault.confidential()).page({person.id}).value();
    REQUIRE(page.entries.size() == 2);
    CHECK(page.entries[0].kind == TimelineKind::Change);
    CHECK(page.entries[0].day == day("2026-03-11"));
    CHECK(page.entries[1].day == day("2026-03-02"));
}

TEST_CASE("a contact is kept until its length is over by the days here", "[retention]") {
    AfterMidnight house;
    HelplineWords words;
    words.id = house.vault.save(aCall("2025-03-10T23:30:00Z")).id;
    words.said = "Synthetic words.";
    house.vault.save(words);
    const auto terms = RetentionTerms::of(IdentificationLimits::shipped().value());
    const RetentionStore store(house.vault.casework(), terms);
    CHECK(store.oldCalls(house.vault.confidential(), day("2026-03-10")).value().empty());
    CHECK(store.oldCalls(house.vault.confidential(), day("2026-03-11")).value().size() == 1);
}

TEST_CASE("a contact on the day of a screening here is no later one", "[retention]") {
    AfterMidnight house;
    const auto terms = RetentionTerms::of(IdentificationLimits::shipped().value());
    auto person = aPerson();
    person.category = PersonCategory::NoIndication;
    house.vault.save(person);
    house.vault.save(anAssessment(person.id, day("2025-03-10"), 0, terms.screeningForm));
    const auto listed = [&] {
        return RetentionStore(house.vault.casework(), terms).list(house.vault.today())->size();
    };
    house.contact(person.id, "2025-03-10T22:30:00Z");
    CHECK(listed() == 1);
    house.contact(person.id, "2025-03-10T23:30:00Z"); // past midnight
    CHECK(listed() == 0);
}

TEST_CASE("the next contact is not before the call, and waits since it, by the days here",
          "[reports]") {
    AfterMidnight house;
    auto call = aCall("2026-03-09T23:30:00Z");
    call.actionTaken = {Code{std::string(kNextContactAgreed)}};
    call.followUpOn = day("2026-03-09");
    CHECK(house.refused(call) == "follow_up_on");
    call.followUpOn = day("2026-03-10");
    CHECK(house.refused(call).empty());
    const auto due = DueTaskStore(house.vault.casework(), house.vault.confidential())
                         .due({house.vault.today(), 0})
                         .value();
    REQUIRE(due.size() == 1);
    CHECK(due[0].kind == TaskKind::NextCall);
    CHECK(due[0].since == day("2026-03-10"));
}
