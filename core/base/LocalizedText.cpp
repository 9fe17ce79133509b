// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LocalizedText.h"

#include "core/base/Text.h"

#include <nlohmann/json.hpp>

namespace zaklon {

namespace {

/// The text under a key; Invalid if it is there but no text, empty, or not UTF-8.
Result<std::string> textOf(const nlohmann::json& json, const char* key, std::string_view where) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string()) {
        return fail(ErrorCode::Invalid, std::string(where), key);
    }
    const auto& text = found->get_ref<const std::string&>();
    if (text.empty() || !isValidUtf8(text)) {
        return fail(ErrorCode::Invalid, std::string(where), key);
    }
    return toNfc(text);
}

} // namespace

std::string_view LocalizedText::in(Language language) const {
    switch (language) {
    case Language::SerbianLatin:
        return serbianLatin;
    case Language::SerbianCyrillic:
        return serbianCyrillic;
    case Language::English:
        break;
    }
    return english;
}

Result<LocalizedText> LocalizedText::fromJson(const nlohmann::json& json, std::string_view where) {
    if (!json.is_object()) {
        return fail(ErrorCode::Invalid, std::string(where));
    }
    auto english = textOf(json, "en", where);
    if (!english) {
        return passOn(english);
    }
    auto latin = textOf(json, "sr@latin", where);
    if (!latin) {
        return passOn(latin);
    }
    LocalizedText text{std::move(*english), std::move(*latin), {}};
    if (!json.contains("sr")) {
        text.serbianCyrillic = latinToCyrillic(text.serbianLatin);
        return text;
    }
    auto cyrillic = textOf(json, "sr", where);
    if (!cyrillic) {
        return passOn(cyrillic);
    }
    text.serbianCyrillic = std::move(*cyrillic);
    return text;
}

} // namespace zaklon
