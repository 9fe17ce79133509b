// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/QuestionnaireLibrary.h"

#include "core/assessments/QuestionnaireReader.h"
#include "core/definitions/DefinitionSchema.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> questionnaires();
}

namespace zaklon::assessments {

Status QuestionnaireLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = definitions::checkedDocument(fileName, text, "questionnaire");
    if (!document)
        return passOn(document);
    auto read = readQuestionnaire(*document, fileName);
    return read ? insert(fileName, std::move(*read)) : Status(passOn(read));
}

Result<QuestionnaireLibrary> QuestionnaireLibrary::fromFiles(std::span<const EmbeddedFile> files) {
    QuestionnaireLibrary library;
    for (const auto& file : files)
        if (const auto added = library.add(file.name, file.text); !added)
            return passOn(added);
    return library;
}

Result<QuestionnaireLibrary> QuestionnaireLibrary::shipped() {
    static const auto library = fromFiles(embedded::questionnaires());
    return library;
}

Result<QuestionnaireLibrary> QuestionnaireLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library)
        return library;
    const auto read = library->addFolder(
        folder, [&](const auto& name, const auto& text) { return library->add(name, text); });
    return read ? std::move(library) : Result<QuestionnaireLibrary>(passOn(read));
}

QuestionnaireLibrary::Entry QuestionnaireLibrary::opened(const Opens& opens) const {
    if (opens.kind == Opens::Kind::Questionnaire) {
        return current(opens.code);
    }
    if (opens.kind != Opens::Kind::Form) {
        return nullptr;
    }
    const auto all = allCurrent();
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&](const Entry& one) { return one->form == opens.code; });
    return named == all.end() ? nullptr : *named;
}

bool QuestionnaireLibrary::hasLevel(std::string_view code, std::string_view level) const {
    const auto& all = everyVersion();
    return std::any_of(all.begin(), all.end(), [&](const Entry& one) {
        return one->code == code &&
               std::any_of(one->levels.begin(), one->levels.end(),
                           [&](const Level& each) { return each.code == level; });
    });
}

} // namespace zaklon::assessments
