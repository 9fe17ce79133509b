// SPDX-License-Identifier: GPL-3.0-or-later
// Every pathway of the program and of the organisation, in every version.
#pragma once

#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/referrals/PathwayReader.h"
#include "core/store/FieldTraits.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace zaklon::referrals {

class PathwayLibrary {
  public:
    using Entry = std::shared_ptr<const PathwayDefinition>;

    /// Those that the program ships. A failure here is a defect of the program.
    static Result<PathwayLibrary> shipped();

    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(). Io if the
    /// folder cannot be listed.
    static Result<PathwayLibrary> withFolder(const std::filesystem::path& folder);

    /// From texts, strictly: the first problem fails all of them. One must be `comparison.json`.
    static Result<PathwayLibrary> fromFiles(std::span<const EmbeddedFile> files);

    /// The highest version; nullptr if there is no such pathway.
    Entry current(std::string_view code) const;
    /// The version that somebody follows; nullptr if it is not here.
    Entry find(std::string_view code, int version) const;
    /// Codes of the steps and events that carry one of the rules in any version of a pathway:
    /// somebody may follow an old one.
    std::vector<Code> carriers(std::string_view code, std::span<const StepRule> rules) const;
    /// The current version of each, in order of their codes.
    std::vector<Entry> allCurrent() const;
    /// Rows in which pathways stand side by side: each pathway has PathwayDefinition::entitlement
    /// for each row.
    const ComparisonTable& comparison() const { return m_comparison; }
    const std::vector<Error>& refused() const { return m_refused; }

  private:
    /// Conflict if this version is already here: somebody may follow it. Invalid for a version of
    /// the official identification in which nothing follows a decision against the person.
    Status add(std::string_view fileName, std::string_view text);

    ComparisonTable m_comparison;
    std::vector<Entry> m_all; ///< by code, highest version first
    std::vector<Error> m_refused;
};

} // namespace zaklon::referrals
