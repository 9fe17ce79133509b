// SPDX-License-Identifier: GPL-3.0-or-later
// Every pathway of the program and of the organisation, in every version.
#pragma once

#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/definitions/VersionedDefinitions.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/referrals/PathwayReader.h"
#include "core/store/FieldTraits.h"

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace zaklon::referrals {

class PathwayLibrary : public definitions::VersionedDefinitions<PathwayDefinition> {
  public:
    /// Those that the program ships. A failure here is a defect of the program.
    static Result<PathwayLibrary> shipped();

    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(). Io if the
    /// folder cannot be listed. `terms` are the organisation's too: its conditions name them.
    static Result<PathwayLibrary> withFolder(const std::filesystem::path& folder,
                                             const ConditionTerms& terms);

    /// From texts, strictly: the first problem fails all of them. One must be `comparison.json`.
    static Result<PathwayLibrary> fromFiles(std::span<const EmbeddedFile> files,
                                            const ConditionTerms& terms);

    /// Codes of the steps and events that carry one of the rules in any version of a pathway:
    /// somebody may follow an old one.
    std::vector<Code> carriers(std::string_view code, std::span<const StepRule> rules) const;
    /// A step as the newest version that has it says it: a record may name one that the version in
    /// force does not have any more. Null if none has it.
    const StepDefinition* stepOfAnyVersion(std::string_view code, std::string_view step) const;
    /// Rows in which pathways stand side by side: each pathway has PathwayDefinition::entitlement
    /// for each row.
    const ComparisonTable& comparison() const { return m_comparison; }

  private:
    /// Invalid for a version of the official identification in which nothing follows a decision
    /// against the person.
    Status add(std::string_view fileName, std::string_view text, const ConditionTerms& terms);

    ComparisonTable m_comparison;
};

} // namespace zaklon::referrals
