// SPDX-License-Identifier: GPL-3.0-or-later
// Finds persons by what every role may see: case code and pseudonym.
#pragma once

#include "core/vault/Records.h"

#include <string_view>
#include <vector>

namespace zaklon {

/// Persons whose code or pseudonym begins with the text, whatever its case; the code first.
Result<std::vector<RecordId>> findByCode(const CaseworkRecords& records, std::string_view text,
                                         int limit);

} // namespace zaklon
