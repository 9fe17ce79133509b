// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/LawLibrary.h"

#include "core/definitions/DefinitionSchema.h"
#include "core/law/ActReader.h"

#include <nlohmann/json.hpp>

namespace zaklon::embedded {
std::span<const EmbeddedFile> law();
}

namespace zaklon::law {

Status LawLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = definitions::checkedDocument(fileName, text, "law");
    if (!document) {
        return passOn(document);
    }
    auto read = readAct(*document, fileName);
    return read ? insert(fileName, std::move(*read)) : Status(passOn(read));
}

Result<LawLibrary> LawLibrary::fromFiles(std::span<const EmbeddedFile> files) {
    LawLibrary library;
    for (const auto& file : files) {
        if (const auto added = library.add(file.name, file.text); !added) {
            return passOn(added);
        }
    }
    return library;
}

Result<LawLibrary> LawLibrary::shipped() {
    static const auto library = fromFiles(embedded::law());
    return library;
}

Result<LawLibrary> LawLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library) {
        return library;
    }
    const auto read = library->addFolder(
        folder, [&](const auto& name, const auto& text) { return library->add(name, text); });
    return read ? std::move(library) : Result<LawLibrary>(passOn(read));
}

} // namespace zaklon::law
