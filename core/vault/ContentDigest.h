// SPDX-License-Identifier: GPL-3.0-or-later
// By what an attached file is known again: when it is read, and when the vault is checked.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace zaklon {

/// 64 hexadecimal digits of BLAKE2b-256.
std::string digestOf(std::span<const std::uint8_t> content);

} // namespace zaklon
