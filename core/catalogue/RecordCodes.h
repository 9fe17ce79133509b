// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the codes of a record are codes of its lists. Forms offer nothing else; what comes from
// outside is checked here.
#pragma once

#include "core/base/Result.h"
#include "core/codes/CodeLists.h"
#include "core/store/FieldDescription.h"

#include <nlohmann/json_fwd.hpp>

namespace zaklon {

/// The schema of a record type with the codes that its lists have, retired ones too, so that
/// whoever writes from outside need not guess them.
nlohmann::json jsonSchema(const RecordDescription& description, const CodeLists& lists);

/// Invalid with the field's name and the code for one that its list does not have. Retired codes
/// pass: old records hold them.
Status checkCodes(const RecordDescription& description, const Row& row, const CodeLists& lists);

} // namespace zaklon
