// SPDX-License-Identifier: GPL-3.0-or-later
// Invented words for questions that are answered in words.
#pragma once

#include "core/assessments/Questionnaire.h"

#include <string>

namespace zaklon::demo {

/// Empty for a question that this person left out.
std::string inventedWords(const assessments::Questionnaire& questionnaire,
                          const assessments::Item& item);

} // namespace zaklon::demo
