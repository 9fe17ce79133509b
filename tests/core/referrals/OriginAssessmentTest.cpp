// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a country of origin rests on something, and is looked at again.
#include "core/referrals/OriginAssessment.h"

#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

OriginAssessment seenOn(std::string_view seen, const RecordId& person) {
    OriginAssessment one;
    one.id = RecordId::generate();
    one.person = person;
    one.country = Code{"af"};
    one.lawProtects = YesNo::Yes;
    one.practiceProtects = YesNo::No;
    one.sources = {Code{"euaa"}};
    one.seenOn = day(seen);
    return one;
}

} // namespace

TEST_CASE("what is said of a country of origin has a source and a day", "[origin]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    const auto refusedField = [&](const OriginAssessment& one) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(one); });
        return written ? std::string() : written.error().field;
    };
    CHECK(refusedField(seenOn("2026-03-01", person)).empty());
    auto silent = seenOn("2026-03-01", person);
    silent.sources.clear();
    CHECK(refusedField(silent) == "sources");
    auto undated = seenOn("2026-03-01", person);
    undated.seenOn = Date();
    CHECK(refusedField(undated) == "seen_on");
    auto early = seenOn("2026-03-01", person);
    early.reviewBy = early.seenOn;
    CHECK(refusedField(early) == "review_by");
    early.reviewBy = day("2026-03-02");
    CHECK(refusedField(early).empty());
}

TEST_CASE("a country is due to be looked at again until somebody does", "[origin][tasks]") {
    TestVault vault;
    auto first = seenOn("2026-02-01", vault.save(aPerson()).id);
    first.reviewBy = day("2026-03-11");
    vault.save(first);
    const auto due = [&] {
        return DueTaskStore(vault.casework(), vault.confidential())
            .due({vault.today(), 0, {}, 500, {}})
            .value();
    };
    CHECK(due().empty());
    vault.clock().set(*Timestamp::parse("2026-03-11T09:00:00Z"));
    const auto tasks = due();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::OriginReview);
    CHECK(tasks[0].subject.text == "af");
    CHECK(tasks[0].since == day("2026-02-01"));
    auto other = seenOn("2026-03-11", first.person);
    other.country = Code{"bi"};
    vault.save(other);
    CHECK(due().size() == 1); // another country says nothing of this one
    vault.save(seenOn("2026-03-11", first.person));
    CHECK(due().empty());
}
