// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of one record can hold in the store: nothing, a whole number, text or an id.
#pragma once

#include "core/base/RecordId.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace zaklon {

using Value = std::variant<std::monostate, std::int64_t, std::string, RecordId>;

/// A record without its type: its id and its fields in the order of its description.
struct Row {
    RecordId id;
    std::vector<Value> values;

    bool operator==(const Row&) const = default;
};

inline bool isNull(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}

} // namespace zaklon
