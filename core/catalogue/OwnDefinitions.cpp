// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/OwnDefinitions.h"

#include <cstdlib>

namespace zaklon {

namespace {

/// The organisation's data, or the shipped one where its folder cannot be used at all.
template <class Data>
Result<Data> ownOr(Result<Data> own, Result<Data> (*shipped)(), std::vector<Error>& refused) {
    if (own) {
        return own;
    }
    refused.push_back(own.error());
    return shipped();
}

/// `known` is what the files of the library may name.
template <class Library, class... Known>
Result<Library> libraryOf(const std::filesystem::path& folder, std::vector<Error>& refused,
                          const Known&... known) {
    auto library =
        ownOr<Library>(Library::withFolder(folder, known...), &Library::shipped, refused);
    if (library) {
        const auto& left = library->refused();
        refused.insert(refused.end(), left.begin(), left.end());
    }
    return library;
}

} // namespace

Result<LoadedDefinitions> loadDefinitions(const std::filesystem::path& own) {
    std::vector<Error> refused;
    const auto folder = [&](const char* name) {
        return own.empty() ? std::filesystem::path() : own / name;
    };
    auto codes = ownOr<CodeLists>(CodeLists::load(folder("codelists")), &CodeLists::load, refused);
    auto forms = libraryOf<assessments::QuestionnaireLibrary>(folder("questionnaires"), refused);
    if (!codes || !forms) {
        return fail(ErrorCode::NotFound, "definitions");
    }
    auto pathways = libraryOf<referrals::PathwayLibrary>(folder("pathways"), refused,
                                                         referrals::ConditionTerms{*codes, *forms});
    auto leaflets = libraryOf<rights::LeafletLibrary>(folder("leaflets"), refused);
    auto limits =
        ownOr<IdentificationLimits>(IdentificationLimits::withFolder(folder("identification")),
                                    &IdentificationLimits::shipped, refused);
    auto sets = libraryOf<assessments::IndicatorSetLibrary>(folder("indicators"), refused);
    auto acts = libraryOf<law::LawLibrary>(folder("law"), refused);
    if (!pathways || !leaflets || !limits || !sets || !acts) {
        return fail(ErrorCode::NotFound, "definitions");
    }
    return LoadedDefinitions{{std::move(*codes), std::move(*forms), std::move(*pathways),
                              std::move(*leaflets), std::move(*limits), std::move(*sets),
                              std::move(*acts)},
                             std::move(refused)};
}

std::filesystem::path ownDefinitionsFolder() {
    const auto absolute = [](const char* variable) {
        const char* value = std::getenv(variable); // read before any thread exists
        const std::filesystem::path path(value == nullptr ? "" : value);
        return path.is_absolute() ? path : std::filesystem::path();
    };
    auto data = absolute("XDG_DATA_HOME");
    if (const auto home = absolute("HOME"); data.empty() && !home.empty()) {
        data = home / ".local" / "share";
    }
    return data.empty() ? data : data / "zaklon" / "definitions";
}

} // namespace zaklon
