// SPDX-License-Identifier: GPL-3.0-or-later
// Who may speak for the person on which day, what such a record cannot be, and when Today warns.
#include "core/referrals/Representation.h"

#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

Representation aLawyer(const RecordId& person) {
    Representation one;
    one.id = RecordId::generate();
    one.person = person;
    one.kind = Code{"lawyer"};
    one.basis = AuthorityBasis::PowerOfAttorney;
    one.covers = {Code{"asylum"}};
    one.since = day("2026-03-01");
    return one;
}

std::string refusedField(const Representation& one) {
    const auto checked = Description<Representation>::check(one);
    return checked ? std::string() : checked.error().field;
}

std::vector<DueTask> dueNow(const TestVault& vault) {
    return DueTaskStore(vault.casework(), vault.confidential())
        .due({vault.today(), 0, {}, 500, {}})
        .value();
}

} // namespace

TEST_CASE("a representation ends after it began, and says why", "[representation]") {
    auto one = aLawyer(RecordId::generate());
    CHECK(refusedField(one).empty());
    one.validUntil = day("2026-02-28");
    CHECK(refusedField(one) == "valid_until");
    one.validUntil = one.since;
    CHECK(refusedField(one).empty());
    one.endedOn = day("2026-02-28");
    one.endReason = Code{"replaced"};
    CHECK(refusedField(one) == "ended_on");
    one.endedOn = day("2026-03-02");
    CHECK(refusedField(one).empty());
    one.endReason = {};
    CHECK(refusedField(one) == "end_reason");
    one.endedOn.reset();
    one.endReason = Code{"replaced"};
    CHECK(refusedField(one) == "ended_on");
}

TEST_CASE("an authority that nobody gave has no last day", "[representation]") {
    auto one = aLawyer(RecordId::generate());
    one.basis = AuthorityBasis::AdviceOnly;
    CHECK(refusedField(one).empty());
    one.validUntil = day("2026-12-31");
    CHECK(refusedField(one) == "valid_until");
}

TEST_CASE("a representation covers something", "[representation]") {
    TestVault vault;
    auto one = aLawyer(vault.save(aPerson()).id);
    one.covers.clear();
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(one); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "covers");
}

TEST_CASE("who may represent: from the first to the last day, never by advice alone",
          "[representation]") {
    auto one = aLawyer(RecordId::generate());
    one.validUntil = day("2026-03-31");
    CHECK_FALSE(mayRepresent(one, day("2026-02-28")));
    CHECK(mayRepresent(one, day("2026-03-01")));
    CHECK(mayRepresent(one, day("2026-03-31")));
    CHECK_FALSE(mayRepresent(one, day("2026-04-01")));
    one.endedOn = day("2026-03-10");
    CHECK(mayRepresent(one, day("2026-03-09")));
    CHECK_FALSE(mayRepresent(one, day("2026-03-10")));
    one.endedOn.reset();
    one.basis = AuthorityBasis::AdviceOnly;
    CHECK_FALSE(mayRepresent(one, day("2026-03-10")));
}

TEST_CASE("an authority warns as a document does: sixty, thirty and fourteen days before",
          "[representation][tasks]") {
    TestVault vault;
    auto one = aLawyer(vault.save(aPerson()).id);
    one.validUntil = day("2026-05-09");
    vault.save(one);
    struct Case {
        const char* today;
        TaskWhy why;
    };
    for (const auto& [today, why] : {Case{"2026-03-10T09:00:00Z", TaskWhy::DocumentAhead},
                                     Case{"2026-04-09T09:00:00Z", TaskWhy::DocumentSoon},
                                     Case{"2026-04-25T09:00:00Z", TaskWhy::DocumentVerySoon},
                                     Case{"2026-05-10T09:00:00Z", TaskWhy::DocumentExpired}}) {
        CAPTURE(today);
        vault.clock().set(*Timestamp::parse(today));
        const auto tasks = dueNow(vault);
        REQUIRE(tasks.size() == 1);
        CHECK(tasks[0].kind == TaskKind::AuthorityEnd);
        CHECK(tasks[0].due == day("2026-05-09"));
        CHECK(tasks[0].why == why);
        CHECK(tasks[0].subject.text == "lawyer");
        CHECK(tasks[0].detail.text == "power_of_attorney");
    }
    vault.clock().set(*Timestamp::parse("2026-03-09T09:00:00Z"));
    CHECK(dueNow(vault).empty());
}

TEST_CASE("a newer authority for the same takes the warning away, another one does not",
          "[representation][tasks]") {
    TestVault vault;
    auto one = aLawyer(vault.save(aPerson()).id);
    one.validUntil = day("2026-03-20");
    vault.save(one);
    auto next = aLawyer(one.person);
    next.covers = {Code{"residence"}};
    vault.save(next);
    CHECK(dueNow(vault).size() == 1); // for something else
    next.covers = one.covers;
    next.basis = AuthorityBasis::AdviceOnly;
    vault.save(next);
    CHECK(dueNow(vault).size() == 1); // advice replaces no authority
    next.basis = AuthorityBasis::PowerOfAttorney;
    vault.save(next);
    CHECK(dueNow(vault).empty());
    next.covers = {Code{"all"}};
    vault.save(next);
    CHECK(dueNow(vault).empty());
    next.endedOn = vault.today();
    next.endReason = Code{"conflict"};
    vault.save(next);
    CHECK(dueNow(vault).size() == 1); // that one is over, the first one still runs out
    one.endedOn = vault.today();
    one.endReason = Code{"done"};
    vault.save(one);
    CHECK(dueNow(vault).empty());
}
