// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/RecordId.h"

#include <sodium.h>

#include <chrono>
#include <cstring>

namespace zaklon {

RecordId RecordId::generate() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    std::array<std::uint8_t, 10> random{};
    randombytes_buf(random.data(), random.size());
    return fromParts(std::chrono::duration_cast<std::chrono::milliseconds>(now).count(), random);
}

RecordId RecordId::fromParts(std::int64_t unixMilliseconds,
                             const std::array<std::uint8_t, 10>& random) {
    Bytes bytes{};
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<std::uint8_t>(unixMilliseconds >> (8 * (5 - i)));
    }
    std::memcpy(bytes.data() + 6, random.data(), random.size());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x70); // version 7
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80); // variant of RFC 9562
    return RecordId(bytes);
}

namespace {
int hexValue(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}
} // namespace

std::optional<RecordId> RecordId::parse(std::string_view text) {
    if (text.size() != 36) {
        return std::nullopt;
    }
    Bytes bytes{};
    std::size_t position = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            if (text[position++] != '-') {
                return std::nullopt;
            }
        }
        const int high = hexValue(text[position++]);
        const int low = hexValue(text[position++]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return RecordId(bytes);
}

std::string RecordId::toString() const {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += kDigits[m_bytes[i] >> 4];
        text += kDigits[m_bytes[i] & 0x0F];
    }
    return text;
}

} // namespace zaklon

std::size_t std::hash<zaklon::RecordId>::operator()(const zaklon::RecordId& id) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, id.bytes().data() + 8, sizeof value); // the random half
    return value;
}
