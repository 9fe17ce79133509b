// SPDX-License-Identifier: GPL-3.0-or-later
// From the JSON of a questionnaire file to a Questionnaire, checking what a schema cannot say.
#pragma once

#include "core/assessments/Questionnaire.h"
#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zaklon::assessments {

/// The document must have passed questionnaire.schema.json. Invalid with `<file>#<JSON pointer>` as
/// field: a code twice, a rule about a question, group, mark, sum, element or level that is not
/// there, levels out of order.
Result<Questionnaire> readQuestionnaire(const nlohmann::json& document, std::string_view fileName);

} // namespace zaklon::assessments
