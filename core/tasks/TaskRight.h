// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what is due. Everything that offers to do it asks here.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "core/tasks/DueTask.h"
#include "core/vault/Role.h"

namespace zaklon {

/// Whether the role may do it, and not only read of it: it may write the kind of record that makes
/// it due and, where a step of the plan is to fill in a questionnaire, an assessment.
bool mayDo(Role role, const DueTask& task, const assessments::QuestionnaireLibrary& questionnaires);

} // namespace zaklon
