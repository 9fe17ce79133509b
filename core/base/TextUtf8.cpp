// SPDX-License-Identifier: GPL-3.0-or-later
// Text.h: decoding, validation and normalisation with utf8proc.
#include "core/base/Text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace zaklon {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Reads one code point at `position` and moves on; -1 and one byte further for a wrong byte.
utf8proc_int32_t next(std::string_view text, std::size_t& position) {
    utf8proc_int32_t codePoint = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + position;
    const auto length =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - position), &codePoint);
    position += length > 0 ? static_cast<std::size_t>(length) : 1;
    return codePoint;
}

std::string mapped(std::string_view text, int options) {
    const std::string repaired = isValidUtf8(text) ? std::string{} : toUtf8(toCodePoints(text));
    const std::string_view source = repaired.empty() ? text : repaired;
    utf8proc_uint8_t* raw = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(source.data()),
                                     static_cast<utf8proc_ssize_t>(source.size()), &raw,
                                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
    if (length < 0) {
        return std::string(source);
    }
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

} // namespace

bool isValidUtf8(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        if (next(text, position) < 0) {
            return false;
        }
    }
    return true;
}

std::u32string toCodePoints(std::string_view utf8) {
    std::u32string result;
    result.reserve(utf8.size());
    std::size_t position = 0;
    while (position < utf8.size()) {
        const auto codePoint = next(utf8, position);
        result.push_back(codePoint < 0 ? kReplacement : static_cast<char32_t>(codePoint));
    }
    return result;
}

std::string toUtf8(std::u32string_view codePoints) {
    std::string result;
    result.reserve(codePoints.size());
    for (const auto codePoint : codePoints) {
        if (codePoint < 0x80) {
            result.push_back(static_cast<char>(codePoint));
            continue;
        }
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto valid = utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(codePoint));
        const auto length = utf8proc_encode_char(
            static_cast<utf8proc_int32_t>(valid ? codePoint : kReplacement), bytes.data());
        result.append(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<std::size_t>(length));
    }
    return result;
}

std::string toNfc(std::string_view utf8) {
    return isAscii(utf8) ? std::string(utf8) : mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string foldCase(std::string_view utf8) {
    if (!isAscii(utf8)) {
        return mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    }
    std::string result(utf8);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

} // namespace zaklon
