// SPDX-License-Identifier: GPL-3.0-or-later
// Nested data as a field. Apart from FieldTraits.h, because the JSON library is heavy to compile.
#pragma once

#include "core/store/FieldTraits.h"

#include <nlohmann/json.hpp>

namespace zaklon {

/// Nested data: any type with `to_json` and `from_json` of nlohmann-json, wrapped to say so.
template <class T>
struct Structured {
    T data{};
    bool operator==(const Structured&) const = default;
};

template <class T>
struct FieldTraits<Structured<T>> {
    static constexpr FieldKind kind = FieldKind::Structure;
    static Value toValue(const Structured<T>& held) {
        return nlohmann::json(held.data).dump(-1, ' ', false,
                                              nlohmann::json::error_handler_t::replace);
    }
    static bool fromValue(const Value& value, Structured<T>& held) {
        const auto* text = std::get_if<std::string>(&value);
        const auto json =
            text == nullptr ? nlohmann::json() : nlohmann::json::parse(*text, nullptr, false);
        if (json.is_discarded() || text == nullptr) {
            return false;
        }
        try {
            held.data = json.get<T>();
        } catch (const nlohmann::json::exception&) {
            return false; // the shape is wrong: checked like any other wrong value
        }
        return true;
    }
};

} // namespace zaklon
