// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/LeafletLibrary.h"

#include "core/definitions/DefinitionSchema.h"
#include "core/rights/LeafletReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> leaflets();
}

namespace zaklon::rights {

namespace {

constexpr std::string_view kNoticesFile = "notices.json";

Result<LeafletNotices> noticesFrom(std::span<const EmbeddedFile> files) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const auto& one) { return one.name == kNoticesFile; });
    if (file == files.end()) {
        return fail(ErrorCode::NotFound, std::string(kNoticesFile));
    }
    const auto document = definitions::checkedDocument(file->name, file->text, "leaflet-notices");
    return document ? readLeafletNotices(*document, file->name)
                    : Result<LeafletNotices>(passOn(document));
}

} // namespace

Status LeafletLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = definitions::checkedDocument(fileName, text, "leaflet");
    if (!document) {
        return passOn(document);
    }
    auto read = readLeaflet(*document, fileName);
    if (!read) {
        return passOn(read);
    }
    return insert(fileName, std::move(*read));
}

Result<LeafletLibrary> LeafletLibrary::fromFiles(std::span<const EmbeddedFile> files) {
    auto notices = noticesFrom(files);
    if (!notices) {
        return passOn(notices);
    }
    LeafletLibrary library;
    library.m_notices = std::move(*notices);
    for (const auto& file : files) {
        if (file.name == kNoticesFile) {
            continue;
        }
        if (const auto added = library.add(file.name, file.text); !added) {
            return passOn(added);
        }
    }
    return library;
}

Result<LeafletLibrary> LeafletLibrary::shipped() {
    static const auto library = fromFiles(embedded::leaflets());
    return library;
}

Result<LeafletLibrary> LeafletLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library) {
        return library;
    }
    const auto read = library->addFolder(
        folder, [&](const auto& name, const auto& text) { return library->add(name, text); });
    return read ? std::move(library) : Result<LeafletLibrary>(passOn(read));
}

} // namespace zaklon::rights
