// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one code list from JSON: strict, bounded, checked against its schema.
#pragma once

#include "core/codes/CodeList.h"
#include "core/definitions/DefinitionSchema.h"

#include <string_view>

namespace zaklon {

class CodeListReader {
  public:
    /// Internal if the shipped schema cannot be read.
    static Result<CodeListReader> create();

    /// Invalid with `<file>#<place>` as the field if the text breaks the schema, names a code
    /// twice, or is not called `<list>.json`.
    Result<CodeList> read(std::string_view text, std::string_view fileName) const;

  private:
    explicit CodeListReader(definitions::DefinitionSchema schema);
    definitions::DefinitionSchema m_schema;
};

} // namespace zaklon
