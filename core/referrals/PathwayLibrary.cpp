// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayLibrary.h"

#include "core/definitions/DefinitionSchema.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> pathways();
}

namespace zaklon::referrals {

namespace {

constexpr std::string_view kComparisonFile = "comparison.json";

Result<ComparisonTable> comparisonFrom(std::span<const EmbeddedFile> files) {
    const auto file = std::find_if(files.begin(), files.end(), [](const EmbeddedFile& one) {
        return one.name == kComparisonFile;
    });
    if (file == files.end())
        return fail(ErrorCode::NotFound, std::string(kComparisonFile));
    const auto document = definitions::checkedDocument(file->name, file->text, "comparison");
    if (!document)
        return passOn(document);
    return readComparisonTable(*document, file->name);
}

} // namespace

Status PathwayLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = definitions::checkedDocument(fileName, text, "pathway");
    if (!document)
        return passOn(document);
    auto read = readPathway(*document, fileName, m_comparison.rows);
    if (!read)
        return passOn(read);
    return insert(fileName, std::move(*read));
}

Result<PathwayLibrary> PathwayLibrary::fromFiles(std::span<const EmbeddedFile> files) {
    auto comparison = comparisonFrom(files);
    if (!comparison)
        return passOn(comparison);
    PathwayLibrary library;
    library.m_comparison = std::move(*comparison);
    for (const auto& file : files) {
        if (file.name == kComparisonFile)
            continue;
        if (const auto added = library.add(file.name, file.text); !added)
            return passOn(added);
    }
    return library;
}

Result<PathwayLibrary> PathwayLibrary::shipped() {
    return fromFiles(embedded::pathways());
}

Result<PathwayLibrary> PathwayLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library)
        return library;
    const auto read = library->addFolder(
        folder, [&](const auto& name, const auto& text) { return library->add(name, text); });
    return read ? std::move(library) : Result<PathwayLibrary>(passOn(read));
}

} // namespace zaklon::referrals
