// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures without what they tell of who made them, where and when (security.md 3.1, ASVS 14.2.8).
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace zaklon {

/// Writes the picture to the front of the same bytes and returns how many are left; nothing if it
/// is not whole. Of a JPEG only what draws it stays, and which side is up; what follows its end is
/// dropped.
std::optional<std::size_t> stripJpeg(std::span<std::uint8_t> picture);

/// The same of a PNG: header, palette, transparency, colours and pixels stay.
std::optional<std::size_t> stripPng(std::span<std::uint8_t> picture);

} // namespace zaklon
