// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StructuredField.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace zaklon {

Structured::Structured() : m_data(std::make_unique<nlohmann::json>()) {}

Structured Structured::object() {
    Structured made;
    made.data() = nlohmann::json::object();
    return made;
}

Structured Structured::array() {
    Structured made;
    made.data() = nlohmann::json::array();
    return made;
}

Structured::Structured(const Structured& other)
    : m_data(std::make_unique<nlohmann::json>(other.data())) {}

Structured::Structured(Structured&& other) noexcept = default;

Structured& Structured::operator=(const Structured& other) {
    m_data = std::make_unique<nlohmann::json>(other.data());
    return *this;
}

Structured& Structured::operator=(Structured&& other) noexcept = default;

Structured::~Structured() = default;

bool Structured::operator==(const Structured& other) const {
    return data() == other.data();
}

Value FieldTraits<Structured>::toValue(const Structured& held) {
    return held.data().dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool FieldTraits<Structured>::fromValue(const Value& value, Structured& held) {
    const auto* text = std::get_if<std::string>(&value);
    auto json = text == nullptr ? nlohmann::json(nlohmann::json::value_t::discarded)
                                : nlohmann::json::parse(*text, nullptr, false);
    if (json.is_discarded()) {
        return false;
    }
    held.data() = std::move(json);
    return true;
}

} // namespace zaklon
