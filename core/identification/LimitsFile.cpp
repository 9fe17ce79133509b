// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/LimitsFile.h"

#include "core/base/EmbeddedFile.h"
#include "core/definitions/DefinitionFolder.h"

#include <span>
#include <string_view>

namespace zaklon {

namespace embedded {
std::span<const EmbeddedFile> identification();
}

namespace {
constexpr std::string_view kOwnFile = "identification.json";
} // namespace

Result<LimitsFile> LimitsFile::shipped() {
    const auto files = embedded::identification();
    return files.empty()
               ? Result<LimitsFile>(fail(ErrorCode::NotFound, "limits.json"))
               : LimitsFile{std::string(files.front().name), std::string(files.front().text)};
}

Result<std::optional<LimitsFile>> LimitsFile::ofFolder(const std::filesystem::path& folder) {
    const auto own = definitions::readDefinitionFolder(folder);
    if (!own) {
        return passOn(own);
    }
    for (const auto& file : own->files) {
        if (file.name == kOwnFile) {
            return std::optional(LimitsFile{file.name, file.text});
        }
    }
    return std::optional<LimitsFile>();
}

} // namespace zaklon
