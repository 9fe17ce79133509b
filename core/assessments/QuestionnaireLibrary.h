// SPDX-License-Identifier: GPL-3.0-or-later
// Every questionnaire of the program and of the organisation, in every version.
#pragma once

#include "core/assessments/Questionnaire.h"
#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace zaklon::assessments {

class QuestionnaireLibrary {
  public:
    /// Those that the program ships. A failure here is a defect of the program.
    static Result<QuestionnaireLibrary> shipped();

    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(): the work
    /// goes on with the others. Io if the folder cannot be listed.
    static Result<QuestionnaireLibrary> withFolder(const std::filesystem::path& folder);

    /// From texts, strictly: the first problem fails all of them.
    static Result<QuestionnaireLibrary> fromFiles(std::span<const EmbeddedFile> files);

    /// The highest version; nullptr if there is no such questionnaire.
    std::shared_ptr<const Questionnaire> current(std::string_view code) const;
    /// The version an assessment was made with; nullptr if it is not here.
    std::shared_ptr<const Questionnaire> find(std::string_view code, int version) const;
    /// The current version of each, in order of their codes.
    std::vector<std::shared_ptr<const Questionnaire>> allCurrent() const;
    /// Problems of the organisation's files, one a file: `file#/pointer` and a technical detail.
    const std::vector<Error>& refused() const { return m_refused; }

  private:
    /// Conflict if this version is already here: a version never changes, because assessments that
    /// were made with it go on showing it.
    Status add(std::string_view fileName, std::string_view text);

    std::vector<std::shared_ptr<const Questionnaire>> m_all;
    std::vector<Error> m_refused;
};

} // namespace zaklon::assessments
