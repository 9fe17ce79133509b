// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/PlaceTerms.h"

#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"
#include "core/identification/LimitsFile.h"

#include <optional>

namespace zaklon {

namespace {

Result<std::optional<PlaceTerms>> read(const LimitsFile& file) {
    const auto document = definitions::checkedDocument(file.name, file.text, "identification");
    if (!document) {
        return passOn(document);
    }
    try {
        const definitions::DefinitionCursor at(*document, definitions::placeIn(file.name, ""));
        return at.has("places") ? std::optional(PlaceTerms{at.at("places").integer("reliableDays")})
                                : std::nullopt;
    } catch (const definitions::DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    }
}

} // namespace

Result<PlaceTerms> PlaceTerms::shipped() {
    const auto file = LimitsFile::shipped();
    if (!file) {
        return passOn(file);
    }
    const auto terms = read(*file);
    if (!terms) {
        return passOn(terms);
    }
    return *terms ? Result<PlaceTerms>(**terms) : fail(ErrorCode::NotFound, "places");
}

Result<PlaceTerms> PlaceTerms::withFolder(const std::filesystem::path& folder) {
    const auto own = LimitsFile::ofFolder(folder);
    if (!own) {
        return passOn(own);
    }
    if (!*own) {
        return shipped();
    }
    const auto terms = read(**own);
    if (!terms) {
        return passOn(terms);
    }
    return *terms ? Result<PlaceTerms>(**terms) : shipped();
}

} // namespace zaklon
