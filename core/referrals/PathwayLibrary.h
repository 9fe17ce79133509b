// SPDX-License-Identifier: GPL-3.0-or-later
// Every pathway of the program and of the organisation, in every version.
#pragma once

#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/definitions/VersionedDefinitions.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/referrals/PathwayReader.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace zaklon::referrals {

class PathwayLibrary : public definitions::VersionedDefinitions<PathwayDefinition> {
  public:
    /// Those that the program ships. A failure here is a defect of the program.
    static Result<PathwayLibrary> shipped();

    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(). Io if the
    /// folder cannot be listed.
    static Result<PathwayLibrary> withFolder(const std::filesystem::path& folder);

    /// From texts, strictly: the first problem fails all of them. One must be `comparison.json`.
    static Result<PathwayLibrary> fromFiles(std::span<const EmbeddedFile> files);

    /// Rows in which pathways stand side by side: each pathway has PathwayDefinition::entitlement
    /// for each row.
    const ComparisonTable& comparison() const { return m_comparison; }

  private:
    Status add(std::string_view fileName, std::string_view text);

    ComparisonTable m_comparison;
};

} // namespace zaklon::referrals
