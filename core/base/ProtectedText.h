// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a label that no script change may touch: placeholders, mark-up, codes, keys.
#pragma once

#include <cstddef>
#include <string_view>

namespace zaklon {

/// Length of the placeholder, tag or entity that starts at `at`; 0 if none does.
std::size_t markupLength(std::u32string_view text, std::size_t at);

/// Length of the technical run (address, file name, key combination, code) at `at`, which must be
/// the start of a run of characters without spaces; 0 if the run is ordinary words.
std::size_t technicalLength(std::u32string_view text, std::size_t at);

/// True for II, IV, XVII and so on; one letter alone is a word.
bool isRomanNumeral(std::u32string_view word);

} // namespace zaklon
