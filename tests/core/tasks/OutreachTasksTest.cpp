// SPDX-License-Identifier: GPL-3.0-or-later
// What a search, a legal deadline and a threat of removal make due.
#include "core/outreach/SearchPlan.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/referrals/PathwayStore.h"
#include "core/referrals/RemovalThreat.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/Searches.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<DueTask> dueIn(const TestVault& vault, int horizonDays) {
    const auto tasks = DueTaskStore(vault.casework(), vault.confidential())
                           .due({vault.today(), horizonDays, {}, 500, {}});
    REQUIRE(tasks);
    return *tasks;
}

} // namespace

TEST_CASE("a search stays due, also in a closed file, until it is paused or ended", "[tasks]") {
    TestVault vault;
    const auto person = vault.saveClosed(aPerson());
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = person.id;
    plan.reason = {"person_not_found"};
    plan.openedOn = day("2026-03-01");
    plan.nextOn = day("2026-03-08");
    vault.save(plan);
    SearchStep step;
    step.id = RecordId::generate();
    step.person = person.id;
    step.plan = plan.id;
    step.whom = {"other_organisation"};
    step.due = day("2026-03-10");
    vault.save(step);
    const auto tasks = dueIn(vault, 0);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].kind == TaskKind::ContactAttempt);
    CHECK(tasks[0].subject.text == "person_not_found");
    CHECK(tasks[0].since == day("2026-03-01"));
    CHECK(tasks[1].kind == TaskKind::SearchStep);
    vault.save(aContact(person.id, "2026-03-10T08:00:00Z", "spoke"));
    plan.state = SearchState::Ended;
    plan.endedHow = {"asked_to_stop"};
    plan.nextOn.reset();
    vault.save(plan);
    CHECK(dueIn(vault, 0).empty());
}

TEST_CASE("a legal deadline shows from its first reminder on and keeps its own day", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto library = referrals::PathwayLibrary::shipped().value();
    const auto& asylum = *library.current("asylum");
    const auto run = startPathway(*vault, person.id, asylum).value();
    // The months of the right to work are data of the pathway (domain.md 4: after 6 months).
    REQUIRE(
        changeStep(*vault, run.pathway.id, asylum, {"lodging", StepMove::Complete, vault.today()}));
    const auto shows = [&](int horizon) -> std::optional<DueTask> {
        for (const auto& task : dueIn(vault, horizon)) {
            if (task.kind == TaskKind::LegalClock && task.subject.text == "work_right") {
                return task;
            }
        }
        return std::nullopt;
    };
    const auto workFrom = day("2026-09-10");
    const auto untilReminder = static_cast<int>(vault.today().daysUntil(workFrom)) - 30;
    CHECK_FALSE(shows(untilReminder - 1));
    const auto task = shows(untilReminder);
    REQUIRE(task);
    CHECK(task->due == workFrom);
    CHECK(task->detail.text == "asylum");
}

TEST_CASE("a threat of removal asks for the lawyer first, then for the day to act by", "[tasks]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    RemovalThreat threat;
    threat.id = RecordId::generate();
    threat.person = person.id;
    threat.threat = {"return_decision"};
    threat.learnedOn = day("2026-03-10");
    vault.save(threat);
    auto tasks = dueIn(vault, 0);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::RemovalThreat);
    CHECK(tasks[0].due == day("2026-03-10"));
    CHECK(tasks[0].detail.text == "tell_lawyer");
    threat.lawyerToldOn = day("2026-03-10");
    threat.actBy = day("2026-03-18");
    threat.expectedOn = day("2026-03-20");
    vault.save(threat);
    tasks = dueIn(vault, 14);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].due == day("2026-03-18"));
    CHECK(tasks[0].detail.text == "act");
    threat.actBy.reset();
    vault.save(threat);
    CHECK(dueIn(vault, 14)[0].due == day("2026-03-20"));
    threat.state = RemovalState::Averted;
    vault.save(threat);
    CHECK(dueIn(vault, 14).empty());
}
