// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskRight.h"

#include "core/assessments/Assessment.h"
#include "core/tasks/TaskSource.h"

#include <algorithm>

namespace zaklon {

namespace {

/// What a questionnaire recommended opens another. Which one recommended it stands in the
/// assessment, which not every role may read: one that any of them opens is enough.
bool opensQuestionnaire(std::string_view rule,
                        const assessments::QuestionnaireLibrary& questionnaires) {
    const auto code = rule.substr(rule.find(':') + 1);
    const auto all = questionnaires.allCurrent();
    return !code.empty() && std::any_of(all.begin(), all.end(), [&](const auto& form) {
        const auto* recommended = form->action(code);
        return recommended != nullptr && questionnaires.opened(recommended->opens) != nullptr;
    });
}

} // namespace

bool mayDo(Role role, const DueTask& task,
           const assessments::QuestionnaireLibrary& questionnaires) {
    const auto sources = taskSources();
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const auto& each) { return each.kind == task.kind; });
    if (source == sources.end() || !mayWrite(role, source->recordKind)) {
        return false;
    }
    return task.kind != TaskKind::Action || mayWrite(role, Description<Assessment>::kind) ||
           !opensQuestionnaire(task.detail.text, questionnaires);
}

} // namespace zaklon
