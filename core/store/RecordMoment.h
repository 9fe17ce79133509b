// SPDX-License-Identifier: GPL-3.0-or-later
// When a record was made, by the moment that lies in its id (RFC 9562, section 5.7). It tells what
// came first within a day of which two records know no more than the day.
#pragma once

#include "core/base/Date.h"
#include "core/base/RecordId.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// The second in which the id was made.
Timestamp madeAt(const RecordId& id);

/// SQL: the id was made after the second of a moment.
std::string madeAfterSql(std::string_view id, std::string_view moment);

/// For order: the millisecond of a moment that is known of the record, or that in which its id was
/// made.
std::int64_t momentOf(const RecordId& id, const std::optional<Timestamp>& known);

/// SQL of the same, as text that sorts like it.
std::string momentSql(std::string_view id, std::string_view known);

} // namespace zaklon
