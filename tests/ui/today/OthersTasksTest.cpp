// SPDX-License-Identifier: GPL-3.0-or-later
// A line that the role may not do offers no verb for it, and says who does it.
#include "core/tasks/TaskRight.h"
#include "tests/ui/support/UiSession.h"
#include "ui/forms/TaskWords.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

DueTask assessSafety() {
    DueTask task;
    task.kind = TaskKind::Action;
    task.why = TaskWhy::ActionOpen;
    task.detail = Code{"action:assess_safety"};
    return task;
}

} // namespace

TEST_CASE("a shelter worker opens what others assess, and reads who does it", "[today][shelter]") {
    const auto task = assessSafety();
    UiSession shelter(Role::ShelterWorker);
    const ui::TaskWords words(*shelter);
    CHECK(words.verb(task) == QStringLiteral("Open"));
    CHECK(words.doneBy(task) == QStringLiteral("A case worker or a coordinator does this."));
    CHECK(words.why(task).contains(words.doneBy(task)));
    auto other = task;
    other.detail = Code{"action:inform_rights"};
    CHECK(words.verb(other) == QStringLiteral("Carry out"));
    CHECK(words.doneBy(other).isEmpty());
}

TEST_CASE("whoever may assess carries it out", "[today]") {
    UiSession house;
    const ui::TaskWords words(*house);
    CHECK(words.verb(assessSafety()) == QStringLiteral("Carry out"));
    CHECK(words.doneBy(assessSafety()).isEmpty());
}
