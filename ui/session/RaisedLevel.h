// SPDX-License-Identifier: GPL-3.0-or-later
// Why a level stands above the one that its points reach (domain.md 9.3): without the reason a
// figure in the lowest band beside 'High' looks like a mistake.
#pragma once

#include "core/assessments/Questionnaire.h"

#include <QString>

#include <string_view>

namespace zaklon::ui {

/// 'Raised by an answer marked !' or 'Raised by judgement'; empty where the points reach the level.
QString raisedLevelWords(const assessments::Questionnaire& questionnaire, std::string_view level,
                         double points, bool byJudgement);

} // namespace zaklon::ui
