// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentificationLimits.h"

#include "core/base/EmbeddedFile.h"
#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"

#include <algorithm>

namespace zaklon {

namespace embedded {
std::span<const EmbeddedFile> identification();
}

namespace {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

constexpr std::string_view kOwnFile = "identification.json";

std::vector<int> rising(const DefinitionCursor& at, const char* key) {
    std::vector<int> numbers;
    for (const auto& each : at.each(key)) {
        if (!numbers.empty() && each.integer() <= numbers.back()) {
            each.refuse("each is larger than the one before");
        }
        numbers.push_back(each.integer());
    }
    return numbers;
}

FigureLimits readFigures(const DefinitionCursor& at) {
    FigureLimits figures{at.integer("smallCount"), at.integer("fewCases"), {}};
    for (const auto& line : at.each("serviceLines")) {
        figures.serviceLines.push_back({line.text("line"), line.texts("areas")});
    }
    return figures;
}

IdentificationLimits read(const DefinitionCursor& at) {
    IdentificationLimits limits;
    limits.waitingDays = rising(at, "waitingDays");
    limits.noAttemptDays = at.integer("noAttemptDays");
    limits.receiptDays = at.integer("receiptDays");
    limits.reviewAnswerDays = at.integer("reviewAnswerDays");
    limits.guaranteeAnswerDays = at.integer("guaranteeAnswerDays");
    limits.atRiskReviewDays = at.integer("atRiskReviewDays");
    limits.monitoringMonths = rising(at, "monitoringMonths");
    const auto downgraded = at.at("downgraded");
    limits.indicatorForm = downgraded.text("questionnaire");
    limits.downgradedItems = downgraded.texts("items");
    limits.downgradedReasons = downgraded.texts("reasons");
    const auto screening = at.at("screening");
    limits.screeningForm = screening.text("questionnaire");
    limits.screeningEarlyHours = screening.integer("earlyHours");
    limits.screeningCompleteHours = screening.integer("completeHours");
    if (at.has("figures")) {
        limits.figures = readFigures(at.at("figures"));
    }
    return limits;
}

} // namespace

Result<IdentificationLimits> IdentificationLimits::fromText(std::string_view fileName,
                                                            std::string_view text) {
    const auto document = definitions::checkedDocument(fileName, text, "identification");
    if (!document) {
        return passOn(document);
    }
    try {
        return read(DefinitionCursor(*document, definitions::placeIn(fileName, "")));
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    }
}

Result<IdentificationLimits> IdentificationLimits::shipped() {
    const auto files = embedded::identification();
    return files.empty() ? Result<IdentificationLimits>(fail(ErrorCode::NotFound, "limits.json"))
                         : fromText(files.front().name, files.front().text);
}

Result<IdentificationLimits> IdentificationLimits::withFolder(const std::filesystem::path& folder) {
    const auto own = definitions::readDefinitionFolder(folder);
    if (!own) {
        return passOn(own);
    }
    const auto file = std::find_if(own->files.begin(), own->files.end(),
                                   [](const auto& one) { return one.name == kOwnFile; });
    if (file == own->files.end()) {
        return shipped();
    }
    auto limits = fromText(file->name, file->text);
    if (limits && limits->figures.smallCount == 0) {
        limits->figures = shipped().value().figures;
    }
    return limits;
}

} // namespace zaklon
