// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two spellings are (domain.md 14.3, step 5). Both measures compare code points of key
// `b`.
#pragma once

#include <string_view>

namespace zaklon {

/// Jaro-Winkler similarity, 0 to 1, with the usual weight 0.1 for a common beginning of up to four
/// letters. Two empty texts are the same (1).
double jaroWinkler(std::string_view left, std::string_view right);

/// Dice coefficient of the letter pairs, 0 to 1. Texts of fewer than two letters are alike only if
/// equal.
double bigramDice(std::string_view left, std::string_view right);

} // namespace zaklon
