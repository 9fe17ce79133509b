// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/PersonTallyStore.h"

#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a file says what it holds and what of it is due before it is opened", "[tasks]") {
    TestVault vault;
    const auto her = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    vault.save(anAction(her.id, day("2026-03-09")));
    auto done = anAction(her.id, day("2026-03-08"));
    done.state = ActionState::Done;
    done.doneOn = day("2026-03-08");
    vault.save(done);
    vault.save(anAction(other.id, day("2026-03-08")));
    vault.save(anAssessment(her.id, day("2026-03-01"), 1));
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = her.id;
    document.kind = {"residence_permit"};
    document.validUntil = day("2026-04-01"); // shown long before, due only then
    vault.save(document);
    const PersonTallyStore store(vault.casework(), vault.confidential());
    const auto tally = store.of(her.id, vault.today()).value();
    CHECK(tally.openActions == 1);
    CHECK(tally.assessments == 1);
    CHECK(tally.documents == 1);
    CHECK(tally.deliveries == 0);
    CHECK(tally.due.contains(TaskKind::Action));
    CHECK_FALSE(tally.due.contains(TaskKind::DocumentExpiry));
    const auto earlier = store.of(her.id, day("2026-03-08")).value();
    CHECK_FALSE(earlier.due.contains(TaskKind::Action));
    CHECK(earlier.due.contains(TaskKind::Screening)); // a week after the first contact
}
