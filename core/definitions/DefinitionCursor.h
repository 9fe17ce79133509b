// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a definition file while it is read: the value, and its JSON pointer for error
// messages. The document has passed its schema, so types and sizes are right; what is left to check
// is meaning.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace zaklon::definitions {

/// Thrown while one file is read and caught where the reading began; never leaves core.
struct DefinitionProblem {
    Error error;
};

class DefinitionCursor {
  public:
    DefinitionCursor(const nlohmann::json& value, std::string place)
        : m_value(&value), m_place(std::move(place)) {}

    const nlohmann::json& value() const { return *m_value; }
    const std::string& place() const { return m_place; }
    [[noreturn]] void refuse(std::string why) const;

    bool has(const char* key) const;
    DefinitionCursor at(const char* key) const;
    /// The elements of an array, or of the array under a key; none if the key is left out.
    std::vector<DefinitionCursor> each() const;
    std::vector<DefinitionCursor> each(const char* key) const;

    std::string text() const;
    std::vector<std::string> texts(const char* key) const;
    int integer() const;
    double number() const;

    std::string text(const char* key) const { return at(key).text(); }
    std::string textOr(const char* key, std::string otherwise) const;
    int integer(const char* key) const { return at(key).integer(); }
    int integerOr(const char* key, int otherwise) const;
    std::optional<int> optionalInteger(const char* key) const;
    bool booleanOr(const char* key, bool otherwise) const;
    LocalizedText localized(const char* key) const { return at(key).localized(); }
    LocalizedText localized() const;
    std::optional<LocalizedText> optionalLocalized(const char* key) const;

  private:
    const nlohmann::json* m_value;
    std::string m_place; ///< `file#/pointer`
};

} // namespace zaklon::definitions
