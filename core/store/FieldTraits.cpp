// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FieldTraits.h"

#include <nlohmann/json.hpp>

namespace zaklon {

bool FieldTraits<std::string>::fromValue(const Value& value, std::string& text) {
    if (const auto* held = std::get_if<std::string>(&value)) {
        text = *held;
        return true;
    }
    text.clear();
    return isNull(value); // columns added by a later migration read as empty text
}

bool FieldTraits<bool>::fromValue(const Value& value, bool& truth) {
    const auto* held = std::get_if<std::int64_t>(&value);
    truth = held != nullptr && *held != 0;
    return held != nullptr && (*held == 0 || *held == 1);
}

bool FieldTraits<Date>::fromValue(const Value& value, Date& date) {
    const auto* held = std::get_if<std::string>(&value);
    const auto parsed = held == nullptr ? std::nullopt : Date::parse(*held);
    date = parsed.value_or(Date());
    return parsed.has_value();
}

bool FieldTraits<Timestamp>::fromValue(const Value& value, Timestamp& at) {
    const auto* held = std::get_if<std::int64_t>(&value);
    at.seconds = held == nullptr ? 0 : *held;
    return held != nullptr;
}

bool FieldTraits<RecordId>::fromValue(const Value& value, RecordId& id) {
    const auto* held = std::get_if<RecordId>(&value);
    id = held == nullptr ? RecordId() : *held;
    return held != nullptr || isNull(value);
}

bool FieldTraits<Code>::fromValue(const Value& value, Code& code) {
    const auto* held = std::get_if<std::string>(&value);
    code.text = held == nullptr ? std::string() : *held;
    return held != nullptr || isNull(value);
}

Value FieldTraits<std::vector<Code>>::toValue(std::vector<Code> codes) {
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    auto json = nlohmann::json::array();
    for (const auto& code : codes) {
        json.push_back(code.text);
    }
    return json.dump();
}

bool FieldTraits<std::vector<Code>>::fromValue(const Value& value, std::vector<Code>& codes) {
    codes.clear();
    if (isNull(value)) {
        return true;
    }
    const auto* text = std::get_if<std::string>(&value);
    const auto json =
        text == nullptr ? nlohmann::json() : nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_array()) {
        return false;
    }
    for (const auto& item : json) {
        if (!item.is_string()) {
            return false;
        }
        codes.push_back({item.get<std::string>()});
    }
    return true;
}

} // namespace zaklon
