// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/LeafletLibrary.h"

#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"
#include "core/rights/LeafletReader.h"

#include <algorithm>
#include <tuple>

namespace zaklon::embedded {
std::span<const EmbeddedFile> leaflets();
}

namespace zaklon::rights {

namespace {

constexpr std::string_view kNoticesFile = "notices.json";

Result<nlohmann::json> checkedDocument(std::string_view fileName, std::string_view text,
                                       std::string_view schemaName) {
    auto document = definitions::parseStrict(text, fileName);
    if (!document) {
        return document;
    }
    const auto schema = definitions::DefinitionSchema::shipped(schemaName);
    if (!schema) {
        return passOn(schema);
    }
    if (const auto valid = schema->check(*document, fileName); !valid) {
        return passOn(valid);
    }
    return document;
}

Result<LeafletNotices> noticesFrom(std::span<const EmbeddedFile> files) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const auto& one) { return one.name == kNoticesFile; });
    if (file == files.end()) {
        return fail(ErrorCode::NotFound, std::string(kNoticesFile));
    }
    const auto document = checkedDocument(file->name, file->text, "leaflet-notices");
    return document ? readLeafletNotices(*document, file->name)
                    : Result<LeafletNotices>(passOn(document));
}

} // namespace

Status LeafletLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = checkedDocument(fileName, text, "leaflet");
    if (!document) {
        return passOn(document);
    }
    auto read = readLeaflet(*document, fileName);
    if (!read) {
        return passOn(read);
    }
    if (find(read->code, read->version) != nullptr) {
        return fail(ErrorCode::Conflict, definitions::placeIn(fileName, "/version"),
                    "this version is already here");
    }
    m_all.push_back(std::make_shared<const Leaflet>(std::move(*read)));
    std::sort(m_all.begin(), m_all.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a->code, b->version) < std::tie(b->code, a->version);
    });
    return {};
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
    return fromFiles(embedded::leaflets());
}

Result<LeafletLibrary> LeafletLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library) {
        return library;
    }
    auto own = definitions::readDefinitionFolder(folder);
    if (!own) {
        return passOn(own);
    }
    library->m_refused = std::move(own->refused);
    for (const auto& file : own->files) {
        if (const auto added = library->add(file.name, file.text); !added) {
            library->m_refused.push_back(added.error());
        }
    }
    return library;
}

LeafletLibrary::Entry LeafletLibrary::current(std::string_view code) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Entry& one) { return one->code == code; });
    return found == m_all.end() ? nullptr : *found;
}

LeafletLibrary::Entry LeafletLibrary::find(std::string_view code, int version) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Entry& one) {
        return one->code == code && one->version == version;
    });
    return found == m_all.end() ? nullptr : *found;
}

std::vector<LeafletLibrary::Entry> LeafletLibrary::allCurrent() const {
    std::vector<Entry> found;
    for (const auto& one : m_all) {
        if (found.empty() || found.back()->code != one->code) {
            found.push_back(one);
        }
    }
    return found;
}

} // namespace zaklon::rights
