// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a record says anything: a row that only names whose it is would be counted and shown, and
// would tell nobody anything.
#pragma once

#include "core/store/Description.h"

#include <span>
#include <string_view>

namespace zaklon {

/// One of these fields holds another value in `said` than in `unsaid`.
bool differs(const RecordDescription& description, const Row& said, const Row& unsaid,
             std::span<const std::string_view> fields);

/// One of these fields holds something else than in a record that nobody filled in.
template <Described Record>
bool saysOneOf(const Record& record, std::span<const std::string_view> fields) {
    return differs(describe<Record>(), toRow(record), toRow(Record{}), fields);
}

} // namespace zaklon
