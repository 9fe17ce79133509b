// SPDX-License-Identifier: GPL-3.0-or-later
// What a form begins with: the draft of it that was left, the words of the last one, or nothing.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Questionnaire.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// The draft of this version that waits, else a new one. One that continues the last one
/// (Questionnaire::continues) is saved with its words at once, where these may stand on the screen;
/// any other new one is not saved yet.
Result<Assessment> beginAssessment(const Session& session, const RecordId& person,
                                   const assessments::Questionnaire& questionnaire);

} // namespace zaklon::ui
