// SPDX-License-Identifier: GPL-3.0-or-later
// Identifier of a record: UUIDv7 (RFC 9562, section 5.7), unique across laptops without network.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

class RecordId {
  public:
    using Bytes = std::array<std::uint8_t, 16>;

    /// The nil id; `isNil()` is true and no record carries it.
    RecordId() = default;
    explicit RecordId(const Bytes& bytes) : m_bytes(bytes) {}

    /// A new id: 48 bits of Unix milliseconds, then 74 random bits.
    static RecordId generate();
    /// An id from a given time and given random bytes, for deterministic demonstration data.
    static RecordId fromParts(std::int64_t unixMilliseconds,
                              const std::array<std::uint8_t, 10>& random);
    /// Canonical lower-case text with hyphens; anything else gives nothing.
    static std::optional<RecordId> parse(std::string_view text);

    bool isNil() const { return m_bytes == Bytes{}; }
    const Bytes& bytes() const { return m_bytes; }
    std::string toString() const;

    auto operator<=>(const RecordId&) const = default;

  private:
    Bytes m_bytes{};
};

} // namespace zaklon

template <>
struct std::hash<zaklon::RecordId> {
    std::size_t operator()(const zaklon::RecordId& id) const noexcept;
};
