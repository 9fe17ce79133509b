// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/DefinitionCursor.h"

#include <nlohmann/json.hpp>

namespace zaklon::definitions {

using nlohmann::json;

void DefinitionCursor::refuse(std::string why) const {
    throw DefinitionProblem{Error{ErrorCode::Invalid, m_place, std::move(why)}};
}

bool DefinitionCursor::has(const char* key) const {
    return m_value->contains(key);
}

DefinitionCursor DefinitionCursor::at(const char* key) const {
    if (!m_value->is_object() || !m_value->contains(key))
        refuse(std::string("no ") + key);
    return {(*m_value)[key], m_place + "/" + key};
}

std::vector<DefinitionCursor> DefinitionCursor::each() const {
    if (!m_value->is_array())
        refuse("not a list");
    std::vector<DefinitionCursor> found;
    for (std::size_t i = 0; i < m_value->size(); ++i)
        found.emplace_back((*m_value)[i], m_place + "/" + std::to_string(i));
    return found;
}

std::vector<DefinitionCursor> DefinitionCursor::each(const char* key) const {
    if (!has(key))
        return {};
    return at(key).each();
}

std::string DefinitionCursor::text() const {
    if (!m_value->is_string())
        refuse("not a text");
    return m_value->get<std::string>();
}

std::vector<std::string> DefinitionCursor::texts(const char* key) const {
    std::vector<std::string> found;
    for (const auto& one : each(key))
        found.push_back(one.text());
    return found;
}

int DefinitionCursor::integer() const {
    if (!m_value->is_number_integer())
        refuse("not a whole number");
    return m_value->get<int>();
}

double DefinitionCursor::number() const {
    if (!m_value->is_number())
        refuse("not a number");
    return m_value->get<double>();
}

std::string DefinitionCursor::textOr(const char* key, std::string otherwise) const {
    return has(key) ? text(key) : std::move(otherwise);
}

int DefinitionCursor::integerOr(const char* key, int otherwise) const {
    return has(key) ? integer(key) : otherwise;
}

std::optional<int> DefinitionCursor::optionalInteger(const char* key) const {
    if (!has(key))
        return std::nullopt;
    return integer(key);
}

bool DefinitionCursor::booleanOr(const char* key, bool otherwise) const {
    if (!has(key))
        return otherwise;
    const auto found = at(key);
    if (!found.value().is_boolean())
        found.refuse("not true or false");
    return found.value().get<bool>();
}

LocalizedText DefinitionCursor::localized() const {
    auto text = LocalizedText::fromJson(*m_value, m_place);
    if (!text)
        throw DefinitionProblem{text.error()};
    return std::move(*text);
}

std::optional<LocalizedText> DefinitionCursor::optionalLocalized(const char* key) const {
    if (!has(key))
        return std::nullopt;
    return localized(key);
}

} // namespace zaklon::definitions
