// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling rules for one folded word of a name (domain.md 14.3); NameKeys puts them together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// A word of a name in Latin, one byte a letter: a-z and 0-9 as they are, capitals for the letters
/// that have a spelling of their own: C č, T ć, S š, Z ž, D đ. Nothing for other scripts.
std::optional<std::string> toNameLetters(std::string_view foldedWord);

/// Key `b`: without diacritics; đ as dj, then (also for a typed dj) as d. One or two texts.
std::vector<std::string> plainSpellings(std::string_view letters);

/// Key `c`: ijekavian folded to ekavian (ije, and je after a consonant, become e). Empty if the
/// word has neither.
std::vector<std::string> dialectSpellings(std::string_view letters);

/// Key `t`: a name from another language as a Serbian clerk would hear it. The first text reads ch
/// as č, j as dž and w as u; others follow where these are ambiguous.
std::vector<std::string> heardSpellings(std::string_view letters);

/// Key `t`: an Albanian name as a Serbian clerk would hear it: Krasniqi as Krasnići, Gjoka as Đoka,
/// Hoxa as Hodža. Empty without a letter that is read otherwise elsewhere. The dictionary is not
/// asked for it: Qemal is Kemal, not Cemal.
std::vector<std::string> albanianSpellings(std::string_view letters);

/// A word without its vowels; empty if fewer than three consonants remain.
std::string consonantSkeleton(std::string_view plain);

} // namespace zaklon
