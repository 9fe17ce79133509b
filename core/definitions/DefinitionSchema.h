// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema (draft 7) of one kind of definition file, from resources/schema.
#pragma once

#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string_view>

namespace zaklon::definitions {

class DefinitionSchema {
  public:
    /// `name` is that of the file without `.schema.json`. NotFound if the program ships no such
    /// schema.
    static Result<DefinitionSchema> shipped(std::string_view name);

    DefinitionSchema(DefinitionSchema&&) noexcept;
    DefinitionSchema& operator=(DefinitionSchema&&) noexcept;
    ~DefinitionSchema();

    /// Invalid if the document breaks the schema; field is `<file>#<JSON pointer>` of the innermost
    /// place that does.
    Status check(const nlohmann::json& document, std::string_view fileName) const;

  private:
    struct Compiled;
    explicit DefinitionSchema(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

/// The document of a definition file that keeps the schema of this name. Fails as parseStrict and
/// DefinitionSchema::check do.
Result<nlohmann::json> checkedDocument(std::string_view fileName, std::string_view text,
                                       std::string_view schemaName);

} // namespace zaklon::definitions
