// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of the program and of the organisation, in every version.
#pragma once

#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/definitions/VersionedDefinitions.h"
#include "core/law/Act.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace zaklon::law {

class LawLibrary : public definitions::VersionedDefinitions<Act> {
  public:
    LawLibrary() = default; ///< without any act

    /// Those that the program ships. A failure here is a defect of the program.
    static Result<LawLibrary> shipped();
    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). An act of its own with the code of a shipped one and a higher version
    /// stands in its place. A file that cannot be used is left out and named in refused(). Io if
    /// the folder cannot be listed.
    static Result<LawLibrary> withFolder(const std::filesystem::path& folder);
    /// From texts, strictly: the first problem fails all of them.
    static Result<LawLibrary> fromFiles(std::span<const EmbeddedFile> files);

  private:
    Status add(std::string_view fileName, std::string_view text);
};

} // namespace zaklon::law
