// SPDX-License-Identifier: GPL-3.0-or-later
// How C++ types become stored values and back. A type without a FieldTraits cannot be a field.
#pragma once

#include "core/base/Date.h"
#include "core/store/FieldDescription.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace zaklon {

/// A code of a list that an organisation may edit. Codes that rules depend on are enums instead.
struct Code {
    std::string text;
    auto operator<=>(const Code&) const = default;
    bool empty() const { return text.empty(); }
};

/// Specialise for an enum: `static constexpr std::string_view list` and
/// `static constexpr std::array codes{std::pair{E::A, "a"}, ...}`; the first entry is the default.
template <class E>
struct CodesOf;

template <class E>
concept CodedEnum = std::is_enum_v<E> && requires {
    CodesOf<E>::codes;
};

template <CodedEnum E>
std::string_view codeOf(E value) {
    for (const auto& [enumerator, code] : CodesOf<E>::codes) {
        if (enumerator == value) {
            return code;
        }
    }
    return CodesOf<E>::codes.front().second;
}

template <CodedEnum E>
std::optional<E> fromCode(std::string_view text) {
    for (const auto& [enumerator, code] : CodesOf<E>::codes) {
        if (code == text) {
            return enumerator;
        }
    }
    return std::nullopt;
}

template <class T>
struct FieldTraits;

template <>
struct FieldTraits<std::string> {
    static constexpr FieldKind kind = FieldKind::Text;
    static Value toValue(const std::string& text) { return text; }
    static bool fromValue(const Value& value, std::string& text);
};

template <std::integral I>
struct FieldTraits<I> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static Value toValue(I number) { return static_cast<std::int64_t>(number); }
    static bool fromValue(const Value& value, I& number) {
        const auto* held = std::get_if<std::int64_t>(&value);
        if (held == nullptr || !std::in_range<I>(*held)) {
            return false;
        }
        number = static_cast<I>(*held);
        return true;
    }
};

template <>
struct FieldTraits<bool> {
    static constexpr FieldKind kind = FieldKind::Boolean;
    static Value toValue(bool truth) { return static_cast<std::int64_t>(truth); }
    static bool fromValue(const Value& value, bool& truth);
};

template <>
struct FieldTraits<Date> {
    static constexpr FieldKind kind = FieldKind::Date;
    static Value toValue(Date date) { return date.toString(); }
    static bool fromValue(const Value& value, Date& date);
};

template <>
struct FieldTraits<Timestamp> {
    static constexpr FieldKind kind = FieldKind::Timestamp;
    static Value toValue(Timestamp at) { return at.seconds; }
    static bool fromValue(const Value& value, Timestamp& at);
};

template <>
struct FieldTraits<RecordId> {
    static constexpr FieldKind kind = FieldKind::Id;
    static Value toValue(const RecordId& id) { return id.isNil() ? Value() : Value(id); }
    static bool fromValue(const Value& value, RecordId& id);
};

template <>
struct FieldTraits<Code> {
    static constexpr FieldKind kind = FieldKind::Code;
    static Value toValue(const Code& code) { return code.empty() ? Value() : Value(code.text); }
    static bool fromValue(const Value& value, Code& code);
};

template <>
struct FieldTraits<std::vector<Code>> {
    static constexpr FieldKind kind = FieldKind::CodeSet;
    static Value toValue(std::vector<Code> codes);
    static bool fromValue(const Value& value, std::vector<Code>& codes);
};

template <CodedEnum E>
struct FieldTraits<E> {
    static constexpr FieldKind kind = FieldKind::Code;
    static Value toValue(E value) { return std::string(codeOf(value)); }
    static bool fromValue(const Value& value, E& target) {
        const auto* text = std::get_if<std::string>(&value);
        const auto found = text == nullptr ? std::nullopt : fromCode<E>(*text);
        target = found.value_or(target);
        return found.has_value();
    }
};

template <class T>
struct FieldTraits<std::optional<T>> {
    static constexpr FieldKind kind = FieldTraits<T>::kind;
    static Value toValue(const std::optional<T>& held) {
        return held ? FieldTraits<T>::toValue(*held) : Value();
    }
    static bool fromValue(const Value& value, std::optional<T>& held) {
        if (isNull(value)) {
            held.reset();
            return true;
        }
        return FieldTraits<T>::fromValue(value, held.emplace());
    }
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <>
inline constexpr bool isOptional<RecordId> = true; ///< the nil id is stored as NULL
template <>
inline constexpr bool isOptional<Code> = true; ///< the empty code is stored as NULL

} // namespace zaklon
