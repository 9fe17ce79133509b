// SPDX-License-Identifier: GPL-3.0-or-later
// Key material and passphrases: guarded libsodium memory, wiped when released, never copied
// implicitly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace zaklon {

class SecretBytes {
  public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zero-filled
    static SecretBytes fromText(std::string_view text);
    static SecretBytes random(std::size_t size);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    SecretBytes clone() const;
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::uint8_t* data() { return m_data; }
    const std::uint8_t* data() const { return m_data; }
    std::span<const std::uint8_t> span() const { return {m_data, m_size}; }
    std::string_view text() const { return {reinterpret_cast<const char*>(m_data), m_size}; }
    void wipe();

    /// Compares in constant time.
    bool operator==(const SecretBytes& other) const;

  private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace zaklon
