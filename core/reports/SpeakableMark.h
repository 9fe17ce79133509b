// SPDX-License-Identifier: GPL-3.0-or-later
// Short marks such as LUMAT-37, for a report and for a caller who wants no name.
#pragma once

#include "core/people/CaseCode.h"

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// The first word and the digits of a case code: easy to say on a bad line, and it tells nothing.
std::string markOfCaseCode(std::string_view caseCode);

/// A new mark. Internal if a thousand in a row are taken.
Result<std::string> generateMark(const IsCodeTaken& isTaken);

/// The one way in which a mark is stored, from however it was typed or heard; nothing if it is not
/// a whole mark.
std::optional<std::string> normalizeMark(std::string_view typed);

} // namespace zaklon
