// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StructuredField.h"

namespace zaklon {

Value FieldTraits<Structured>::toValue(const Structured& held) {
    return held.data.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool FieldTraits<Structured>::fromValue(const Value& value, Structured& held) {
    const auto* text = std::get_if<std::string>(&value);
    auto json = text == nullptr ? nlohmann::json(nlohmann::json::value_t::discarded)
                                : nlohmann::json::parse(*text, nullptr, false);
    if (json.is_discarded()) {
        return false;
    }
    held.data = std::move(json);
    return true;
}

} // namespace zaklon
