// SPDX-License-Identifier: GPL-3.0-or-later
// A text of the shipped data (questionnaires, code lists, pathways) in every language of the
// program.
#pragma once

#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace zaklon {

enum class Language { English, SerbianLatin, SerbianCyrillic };

struct LocalizedText {
    std::string english;
    std::string serbianLatin;
    std::string serbianCyrillic;

    std::string_view in(Language language) const;

    /// Reads `{"en": "...", "sr@latin": "...", "sr": "..."}`. "sr" may be left out: it is then made
    /// from the Latin text (domain.md 14.2). Invalid with `where` as the field if en or sr@latin is
    /// missing.
    static Result<LocalizedText> fromJson(const nlohmann::json& json, std::string_view where);
};

} // namespace zaklon
