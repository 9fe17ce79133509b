// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a file while it is in memory: too large for guarded memory (SecretBytes), and
// wiped when it is let go of.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zaklon {

class WipedBytes {
  public:
    WipedBytes() = default;
    explicit WipedBytes(std::size_t size) : m_bytes(size) {}
    explicit WipedBytes(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes.begin(), bytes.end()) {}
    WipedBytes(WipedBytes&& other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    WipedBytes& operator=(WipedBytes&& other) noexcept;
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;
    ~WipedBytes();

    std::size_t size() const { return m_bytes.size(); }
    std::span<const std::uint8_t> span() const { return m_bytes; }
    std::span<std::uint8_t> span() { return m_bytes; }
    /// What is cut off is wiped.
    void shrink(std::size_t size);

  private:
    void wipe(std::size_t from);

    std::vector<std::uint8_t> m_bytes; ///< never grows: growing would leave a copy behind
};

} // namespace zaklon
