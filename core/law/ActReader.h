// SPDX-License-Identifier: GPL-3.0-or-later
// From a document that has passed its schema to an act.
#pragma once

#include "core/base/Result.h"
#include "core/law/Act.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zaklon::law {

/// Invalid with the place: a verified provision without its source, two of one code, a day that is
/// none.
Result<Act> readAct(const nlohmann::json& document, std::string_view fileName);

} // namespace zaklon::law
