// SPDX-License-Identifier: GPL-3.0-or-later
// What protects while a procedure waits, said in C++ and in SQL (needs D43). Everybody is invented.
#include "core/identification/InterimRule.h"

#include "core/identification/NextStep.h"
#include "core/store/QuotedCode.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "core/tasks/WaitingRule.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class InterimHouse : public ProcedureHouse { // waits for 40 days; raised after 30, 60 and 90
  public:
    InterimMeasure measure(const char* kind, std::optional<Date> until = {}) {
        InterimMeasure made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.procedure = file().procedure.id;
        made.kind = Code{kind};
        made.validFrom = vault.today();
        made.validUntil = until;
        return made;
    }
    void save(const InterimMeasure& record) {
        vault.requireWritten([&](Transaction& transaction) {
            return saveMeasure(transaction, *vault, record, codes);
        });
    }
    std::vector<std::string> protecting() { return protectingMeasures(codes); }
    /// On the list of those who wait unprotected, after a look that the next step says the same.
    bool isListed() {
        const FallingThroughStore store(vault.casework(), limits, library(), codes, vault.today());
        const bool listed = !store.list(FallingKind::WaitingUnprotected)->empty();
        CHECK(listed == !isProtected(file(), vault.today(), protecting()));
        const auto terms = NextStepTerms::of(limits, library(), codes, vault.today());
        CHECK(listed == (nextStepOf(all(), person, terms).kind == NextStepKind::Protection));
        return listed;
    }
    /// Raised today, after a look that Today says the same.
    bool raised() {
        const auto tasks = DueTaskStore(vault.casework(), vault->confidential())
                               .due({vault.today(), 0, {}, 500, {}})
                               .value();
        const auto task = std::find_if(tasks.begin(), tasks.end(), [](const DueTask& each) {
            return each.kind == TaskKind::Waiting;
        });
        CHECK((task != tasks.end()) == isRaised(file(), limits, vault.today(), protecting()));
        m_about = task == tasks.end() ? Code{} : task->subject;
        return task != tasks.end();
    }
    const Code& about() const { return m_about; }

  private:
    Code m_about;
};

} // namespace

TEST_CASE("only housing and safety and income and health and a lawyer protect",
          "[identification][waiting]") {
    for (const auto* kind : {"contact_rhythm", "documents", "psychological", "other"}) {
        CAPTURE(kind);
        InterimHouse house;
        house.save(house.measure(kind));
        CHECK(house.isListed());
        CHECK(house.raised());
        CHECK(house.about().empty());
    }
    for (const auto* kind : {"accommodation", "safety_plan", "income", "health", "lawyer"}) {
        CAPTURE(kind);
        InterimHouse house;
        house.save(house.measure(kind, house.vault.today()));
        CHECK_FALSE(house.isListed());
        CHECK_FALSE(house.raised());
        house.vault.clock().advanceSeconds(86'400); // the day after its last one
        CHECK(house.isListed());
        CHECK(house.raised());
    }
}

TEST_CASE("protection without a last day is asked about again at each limit",
          "[identification][waiting]") {
    InterimHouse house;
    CHECK(house.raised());
    house.save(house.measure("health"));
    CHECK_FALSE(house.isListed());
    CHECK_FALSE(house.raised()); // recorded after the limit: somebody has looked
    const auto opened = house.file().procedure.openedOn;
    CHECK(raisedOn(house.file(), house.limits, {}) == opened.plusDays(60));
    house.vault.clock().advanceSeconds(86'400 * 19); // 59 days
    CHECK_FALSE(house.raised());
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.raised());
    CHECK(house.about().text == "health");
    CHECK_FALSE(house.isListed()); // it still protects
    house.save(house.measure("lawyer", house.vault.today().plusDays(5)));
    CHECK_FALSE(house.raised());
}

TEST_CASE("what is written beside an open protection is no look at the waiting",
          "[identification][waiting]") {
    InterimHouse house;
    auto health = house.measure("health");
    house.save(health);
    const auto seen = house.file().procedure.waitingSeenOn;
    REQUIRE(seen == house.vault.today());
    house.vault.clock().advanceSeconds(86'400 * 20); // 60 days
    REQUIRE(house.raised());
    SECTION("a corrected word") {
        health.metBy = Code{"state"};
        house.save(health);
        CHECK(house.file().procedure.waitingSeenOn == seen);
        CHECK(house.raised());
    }
    SECTION("but another kind is") {
        health.kind = Code{"lawyer"};
        house.save(health);
        CHECK(house.file().procedure.waitingSeenOn == house.vault.today());
        CHECK_FALSE(house.raised());
    }
    SECTION("nor is anything of who does not wait") {
        REQUIRE(house.decide(ProcedureOutcome::Identified));
        house.save(house.measure("lawyer"));
        CHECK(house.file().procedure.waitingSeenOn == seen);
    }
}

TEST_CASE("SQL and the rule say the same of who is protected until when",
          "[identification][waiting]") {
    InterimHouse house;
    const auto today = house.vault.today();
    const auto agree = [&](Date on, bool held, bool withEnd) {
        CAPTURE(on.toString());
        const auto codes = quotedCodes(house.protecting());
        auto statement = house.vault.casework().connection().prepare(
            "SELECT " + isProtectedSql("?1", codes) + ", " + isProtectedWithEndSql("?1", codes) +
            " FROM main.identification_procedure t");
        statement.bind(1, on);
        REQUIRE(statement.step());
        CHECK((statement.integer(0) == 1) == held);
        CHECK((statement.integer(1) == 1) == withEnd);
        CHECK(isProtected(house.file(), on, house.protecting()) == held);
        CHECK(isProtectedWithEnd(house.file(), on, house.protecting()) == withEnd);
    };
    agree(today, false, false);
    house.save(house.measure("documents", today.plusDays(9)));
    agree(today, false, false);
    house.save(house.measure("lawyer", today.plusDays(3)));
    agree(today.plusDays(-1), false, false); // not begun
    agree(today.plusDays(3), true, true);
    agree(today.plusDays(4), false, false);
    house.save(house.measure("health"));
    agree(today.plusDays(3), true, true);
    agree(today.plusDays(4), true, false);
}

TEST_CASE("the end of the last protection asks if no bed of ours is planned for longer",
          "[identification][waiting]") {
    InterimHouse house;
    const auto until = house.vault.today().plusDays(2);
    house.save(house.measure("accommodation", until));
    const auto asks = [&] {
        const auto tasks = DueTaskStore(house.vault.casework(), house.vault->confidential())
                               .due({house.vault.today(), 7, {}, 500, {}})
                               .value();
        return std::any_of(tasks.begin(), tasks.end(),
                           [](const DueTask& each) { return each.kind == TaskKind::InterimEnd; });
    };
    CHECK(asks());
    const auto bed = house.vault.save(aBed("1"));
    auto stay = aStay(house.person.id, bed.id, "2026-03-08");
    stay.plannedUntil = until;
    house.vault.save(stay);
    CHECK(asks()); // ends with it
    stay.plannedUntil = until.plusDays(1);
    house.vault.save(stay);
    CHECK_FALSE(asks());
    stay.plannedUntil.reset();
    house.vault.save(stay);
    CHECK_FALSE(asks());
    stay.state = StayState::Ended;
    stay.leftOn = house.vault.today();
    house.vault.save(stay);
    CHECK(asks());
}

TEST_CASE("the parts of protection that nobody has seen to are named", "[identification]") {
    InterimHouse house;
    const auto missing = [&] {
        std::vector<std::string> parts;
        for (const auto& part : missingProtection(house.file(), house.vault.today(), house.codes)) {
            parts.push_back(part.text);
        }
        return parts;
    };
    using Parts = std::vector<std::string>;
    CHECK(missing() == Parts{"accommodation", "safety_plan", "income", "health", "lawyer"});
    house.save(house.measure("health"));
    house.save(house.measure("documents"));
    CHECK(missing() == Parts{"accommodation", "safety_plan", "income", "lawyer"});
    auto file = house.file();
    file.inHouseSince = house.vault.today(); // a bed of ours is housing
    CHECK(missingProtection(file, house.vault.today(), house.codes).size() == 3);
    CHECK(isProtectedWithEnd(file, house.vault.today(), {}));
    CHECK_FALSE(isProtectedWithEnd(file, house.vault.today().plusDays(-1), {}));
}
