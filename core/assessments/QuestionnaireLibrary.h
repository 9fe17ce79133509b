// SPDX-License-Identifier: GPL-3.0-or-later
// Every questionnaire of the program and of the organisation, in every version.
#pragma once

#include "core/assessments/Questionnaire.h"
#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/definitions/VersionedDefinitions.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace zaklon::assessments {

class QuestionnaireLibrary : public definitions::VersionedDefinitions<Questionnaire> {
  public:
    /// Those that the program ships. A failure here is a defect of the program.
    static Result<QuestionnaireLibrary> shipped();

    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(): the work
    /// goes on with the others. Io if the folder cannot be listed.
    static Result<QuestionnaireLibrary> withFolder(const std::filesystem::path& folder);

    /// From texts, strictly: the first problem fails all of them.
    static Result<QuestionnaireLibrary> fromFiles(std::span<const EmbeddedFile> files);

    /// A level of any version: the newest form of somebody may be of an old one.
    bool hasLevel(std::string_view code, std::string_view level) const;

    /// The current questionnaire that an action opens, by its code or as the form of that name;
    /// nullptr if it opens none.
    Entry opened(const Opens& opens) const;

  private:
    Status add(std::string_view fileName, std::string_view text);
};

} // namespace zaklon::assessments
