// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/QuestionnaireLibrary.h"

#include "core/assessments/QuestionnaireReader.h"
#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"

#include <algorithm>
#include <tuple>

namespace zaklon::embedded {
std::span<const EmbeddedFile> questionnaires();
}

namespace zaklon::assessments {

namespace {

Result<Questionnaire> readFile(std::string_view fileName, std::string_view text) {
    const auto document = definitions::parseStrict(text, fileName);
    if (!document)
        return passOn(document);
    const auto schema = definitions::DefinitionSchema::shipped("questionnaire");
    if (!schema)
        return passOn(schema);
    if (const auto valid = schema->check(*document, fileName); !valid)
        return passOn(valid);
    return readQuestionnaire(*document, fileName);
}

} // namespace

Status QuestionnaireLibrary::add(std::string_view fileName, std::string_view text) {
    auto read = readFile(fileName, text);
    if (!read)
        return passOn(read);
    if (find(read->code, read->version) != nullptr)
        return fail(ErrorCode::Conflict, definitions::placeIn(fileName, "/version"),
                    "this version is already here");
    m_all.push_back(std::make_shared<const Questionnaire>(std::move(*read)));
    std::sort(m_all.begin(), m_all.end(), [](const auto& a, const auto& b) {
        return std::tie(a->code, b->version) < std::tie(b->code, a->version);
    });
    return {};
}

Result<QuestionnaireLibrary> QuestionnaireLibrary::fromFiles(std::span<const EmbeddedFile> files) {
    QuestionnaireLibrary library;
    for (const auto& file : files)
        if (const auto added = library.add(file.name, file.text); !added)
            return passOn(added);
    return library;
}

Result<QuestionnaireLibrary> QuestionnaireLibrary::shipped() {
    return fromFiles(embedded::questionnaires());
}

Result<QuestionnaireLibrary> QuestionnaireLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library)
        return library;
    auto own = definitions::readDefinitionFolder(folder);
    if (!own)
        return passOn(own);
    library->m_refused = std::move(own->refused);
    for (const auto& file : own->files)
        if (const auto added = library->add(file.name, file.text); !added)
            library->m_refused.push_back(added.error());
    return library;
}

std::shared_ptr<const Questionnaire> QuestionnaireLibrary::current(std::string_view code) const {
    // Sorted by code, highest version first.
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const auto& one) { return one->code == code; });
    return found == m_all.end() ? nullptr : *found;
}

std::shared_ptr<const Questionnaire> QuestionnaireLibrary::find(std::string_view code,
                                                                int version) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& one) {
        return one->code == code && one->version == version;
    });
    return found == m_all.end() ? nullptr : *found;
}

std::vector<std::shared_ptr<const Questionnaire>> QuestionnaireLibrary::allCurrent() const {
    std::vector<std::shared_ptr<const Questionnaire>> found;
    for (const auto& one : m_all)
        if (found.empty() || found.back()->code != one->code)
            found.push_back(one);
    return found;
}

} // namespace zaklon::assessments
