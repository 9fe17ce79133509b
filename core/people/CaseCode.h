// SPDX-License-Identifier: GPL-3.0-or-later
// Case codes such as LUMAT-BOKID-37: speakable, random, unique across laptops without network.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// The stored form, for whoever makes a code elsewhere.
inline constexpr std::string_view kCaseCodePattern =
    "^[BDHJKLMNPRSTVZ][AIOU][BDHJKLMNPRSTVZ][AIOU][BDHJKLMNPRSTVZ]-"
    "[BDHJKLMNPRSTVZ][AIOU][BDHJKLMNPRSTVZ][AIOU][BDHJKLMNPRSTVZ]-[0-9]{2}$";

/// Says whether a code is in use already.
using IsCodeTaken = std::function<bool(std::string_view code)>;

/// A new code: two words of five letters and two digits, from 1.9e11 possible ones. Random, so that
/// it tells nothing about the person, not even who came first. Words that read badly in Serbian or
/// English are never made. Internal if a thousand codes in a row are taken.
Result<std::string> generateCaseCode(const IsCodeTaken& isTaken);

/// The same codes for the same seed: for demonstration data only.
class SeededCaseCodes {
  public:
    explicit SeededCaseCodes(std::uint64_t seed) : m_state(seed) {}
    Result<std::string> next(const IsCodeTaken& isTaken);

  private:
    std::uint32_t below(std::uint32_t bound);
    std::uint64_t m_state;
};

/// The one way in which a code is stored. Takes any case, spaces, missing or other hyphens and
/// Cyrillic letters; nothing if it is not a whole code.
std::optional<std::string> normalizeCaseCode(std::string_view typed);

/// The beginning of a code in its stored form ("lumatbo" gives "LUMAT-BO"), for finding while
/// typing. Nothing if no code can begin like that, or if nothing was typed.
std::optional<std::string> caseCodePrefix(std::string_view typed);

/// What a code holds from its second word or from its number on, in its stored form ("bokid3" gives
/// "-BOKID-3", "37" gives "-37"), for whoever remembers that part. Nothing if no code can go on
/// like that, or if nothing was typed.
std::optional<std::string> caseCodeLaterPart(std::string_view typed);

/// True for a whole code, however it is typed.
bool looksLikeCaseCode(std::string_view typed);

/// True if a word of the code holds a syllable that reads badly in Serbian or English.
bool readsBadly(std::string_view code);

} // namespace zaklon
