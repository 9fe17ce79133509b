// SPDX-License-Identifier: GPL-3.0-or-later
// Nested data as a field. Apart from FieldTraits.h, because the JSON library is heavy to compile.
#pragma once

#include "core/store/FieldTraits.h"

#include <nlohmann/json.hpp>

namespace zaklon {

/// JSON as one field.
struct Structured {
    nlohmann::json data{};
    bool operator==(const Structured&) const = default;
};

template <>
struct FieldTraits<Structured> {
    static constexpr FieldKind kind = FieldKind::Structure;
    static Value toValue(const Structured& held);
    static bool fromValue(const Value& value, Structured& held);
};

} // namespace zaklon
