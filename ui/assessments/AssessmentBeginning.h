// SPDX-License-Identifier: GPL-3.0-or-later
// What a form begins with: the draft of it that was left, the words of the last one, or nothing.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Questionnaire.h"
#include "ui/session/Session.h"

#include <map>
#include <string>

namespace zaklon::ui {

struct BegunAssessment {
    Assessment draft;
    bool isKept = false; ///< it stands in the vault; any other does with the first change by hand
    /// Of the last one (Questionnaire::continues), by question; they are kept with the draft.
    std::map<std::string, std::string> words{};
};

/// The draft of this version that waits, else a new one; one that continues the last one has its
/// words, where these may stand on the screen. Nothing is written.
Result<BegunAssessment> beginAssessment(const Session& session, const RecordId& person,
                                        const assessments::Questionnaire& questionnaire);

} // namespace zaklon::ui
