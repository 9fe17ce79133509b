// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskRight.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

namespace {

const assessments::QuestionnaireLibrary& forms() {
    static const auto all = assessments::QuestionnaireLibrary::shipped().value();
    return all;
}

DueTask action(const char* recommendation) {
    DueTask task;
    task.kind = TaskKind::Action;
    task.detail = Code{recommendation};
    return task;
}

DueTask of(TaskKind kind) {
    DueTask task;
    task.kind = kind;
    return task;
}

} // namespace

TEST_CASE("a step that is to fill in a questionnaire is done by who may assess", "[tasks]") {
    const auto assess = action("action:assess_safety");
    CHECK_FALSE(mayDo(Role::ShelterWorker, assess, forms()));
    CHECK(mayDo(Role::CaseWorker, assess, forms()));
    CHECK(mayDo(Role::Coordinator, assess, forms()));
    CHECK(mayDo(Role::ShelterWorker, action("action:inform_rights"), forms()));
    CHECK(mayDo(Role::ShelterWorker, action(""), forms())); // written by hand
}

TEST_CASE("what is due is done by who may write its record", "[tasks]") {
    CHECK(mayDo(Role::ShelterWorker, of(TaskKind::FollowUp), forms()));
    CHECK_FALSE(mayDo(Role::ShelterWorker, of(TaskKind::SafeContact), forms()));
    CHECK_FALSE(mayDo(Role::ShelterWorker, of(TaskKind::Reassessment), forms()));
    CHECK_FALSE(mayDo(Role::Analyst, of(TaskKind::FollowUp), forms()));
    CHECK_FALSE(mayDo(Role::Administrator, action(""), forms()));
    for (const auto& [kind, code] : CodesOf<TaskKind>::codes) {
        INFO(code);
        CHECK(mayDo(Role::Coordinator, of(kind), forms()));
    }
}
