// SPDX-License-Identifier: GPL-3.0-or-later
// 1024 short words of everyday life per language, for secrets that people write down or remember.
#pragma once

#include "core/base/LocalizedText.h"

#include <span>
#include <string_view>

namespace zaklon {

inline constexpr int kBitsOfListedWord = 10;

/// Sorted; Latin letters without diacritics in every language, so that they can be typed on any
/// keyboard. Both Serbian scripts share one list.
std::span<const std::string_view> wordList(Language language);

} // namespace zaklon
