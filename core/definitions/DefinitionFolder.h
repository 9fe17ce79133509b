// SPDX-License-Identifier: GPL-3.0-or-later
// The folder in which an organisation keeps its own definition files.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace zaklon::definitions {

struct DefinitionFile {
    std::string name; ///< file name without folder
    std::string text; ///< UTF-8, not yet parsed
};

struct DefinitionFolder {
    std::vector<DefinitionFile> files; ///< in the order of their names
    std::vector<Error> refused;        ///< files that could not be read or are too large
};

/// Reads every `*.json` of the folder itself, not of folders below it. A folder that does not exist
/// holds no files: most organisations have none. Io if it exists and cannot be listed.
Result<DefinitionFolder> readDefinitionFolder(const std::filesystem::path& folder);

} // namespace zaklon::definitions
