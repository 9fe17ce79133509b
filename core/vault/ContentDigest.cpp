// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ContentDigest.h"

#include <sodium.h>

#include <array>

namespace zaklon {

std::string digestOf(std::span<const std::uint8_t> content) {
    std::array<std::uint8_t, 32> digest{};
    crypto_generichash(digest.data(), digest.size(), content.data(), content.size(), nullptr, 0);
    std::array<char, 2 * digest.size() + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return text.data();
}

} // namespace zaklon
