// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentificationLimits.h"

#include "core/base/EmbeddedFile.h"
#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"

#include <algorithm>
#include <array>
#include <string>

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

PatternLimits readPatterns(const DefinitionCursor& at) {
    return {at.integer("people"), at.integer("growth"), at.integer("nationalityDays")};
}

struct NamedLength {
    const char* key;
    int Lengths::*days;
};
constexpr std::array kLengths{NamedLength{"paperFirstDays", &Lengths::paperFirstDays},
                              NamedLength{"paperSecondDays", &Lengths::paperSecondDays},
                              NamedLength{"paperLastDays", &Lengths::paperLastDays},
                              NamedLength{"consentWarningDays", &Lengths::consentWarningDays},
                              NamedLength{"consentSharingDays", &Lengths::consentSharingDays},
                              NamedLength{"contactConfirmDays", &Lengths::contactConfirmDays},
                              NamedLength{"threatActDays", &Lengths::threatActDays},
                              NamedLength{"explainAgainDays", &Lengths::explainAgainDays},
                              NamedLength{"interimWarningDays", &Lengths::interimWarningDays},
                              NamedLength{"interviewWarningDays", &Lengths::interviewWarningDays},
                              NamedLength{"hearingWarningDays", &Lengths::hearingWarningDays},
                              NamedLength{"searchEveryDays", &Lengths::searchEveryDays},
                              NamedLength{"longSilenceDays", &Lengths::longSilenceDays},
                              NamedLength{"lawCheckDays", &Lengths::lawCheckDays},
                              NamedLength{"reportTodayDays", &Lengths::reportTodayDays}};

/// Those that the file gives, over those that hold without it. One of 0 days was never given.
Lengths readLengths(const DefinitionCursor& at, Lengths lengths) {
    if (at.has("lengths")) {
        const auto given = at.at("lengths");
        for (const auto& [key, days] : kLengths) {
            if (given.has(key)) {
                lengths.*days = given.at(key).integer("days");
            }
        }
    }
    for (const auto& [key, days] : kLengths) {
        if (lengths.*days == 0) {
            at.refuse(std::string("lengths: no ") + key);
        }
    }
    if (lengths.paperSecondDays >= lengths.paperFirstDays ||
        lengths.paperLastDays >= lengths.paperSecondDays) {
        at.refuse("lengths: each warning of a paper is nearer than the one before");
    }
    return lengths;
}

/// As readLengths, over those that hold without it.
RetentionLengths readRetention(const DefinitionCursor& at, RetentionLengths lengths) {
    struct Named {
        const char* key;
        const char* unit;
        int RetentionLengths::*length;
    };
    static constexpr std::array kNamed{
        Named{"closedFile", "months", &RetentionLengths::closedFileMonths},
        Named{"childUntilAge", "years", &RetentionLengths::childUntilAge},
        Named{"screening", "months", &RetentionLengths::screeningMonths},
        Named{"helplineContact", "months", &RetentionLengths::contactMonths}};
    for (const auto& [key, unit, length] : kNamed) {
        if (at.has("retention") && at.at("retention").has(key)) {
            lengths.*length = at.at("retention").at(key).integer(unit);
        }
        if (lengths.*length == 0) {
            at.refuse(std::string("retention: no ") + key);
        }
    }
    return lengths;
}

IdentificationLimits read(const DefinitionCursor& at, const IdentificationLimits& otherwise) {
    IdentificationLimits limits;
    limits.waitingDays = rising(at, "waitingDays");
    limits.noAttemptDays = at.integer("noAttemptDays");
    limits.receiptDays = at.integer("receiptDays");
    limits.reviewAnswerDays = at.integer("reviewAnswerDays");
    limits.guaranteeAnswerDays = at.integer("guaranteeAnswerDays");
    limits.atRiskReviewDays = at.integer("atRiskReviewDays");
    limits.monitoringMonths = rising(at, "monitoringMonths");
    limits.riskForm = at.textOr("riskQuestionnaire", otherwise.riskForm);
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
    limits.patterns = at.has("patterns") ? readPatterns(at.at("patterns")) : otherwise.patterns;
    limits.lengths = readLengths(at, otherwise.lengths);
    limits.retention = readRetention(at, otherwise.retention);
    return limits;
}

Result<IdentificationLimits> fromFile(std::string_view fileName, std::string_view text,
                                      const IdentificationLimits& otherwise) {
    const auto document = definitions::checkedDocument(fileName, text, "identification");
    if (!document) {
        return passOn(document);
    }
    try {
        return read(DefinitionCursor(*document, definitions::placeIn(fileName, "")), otherwise);
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    }
}

} // namespace

Result<IdentificationLimits> IdentificationLimits::fromText(std::string_view fileName,
                                                            std::string_view text) {
    const auto otherwise = shipped();
    return otherwise ? fromFile(fileName, text, *otherwise) : otherwise;
}

Result<IdentificationLimits> IdentificationLimits::shipped() {
    const auto files = embedded::identification();
    return files.empty() ? Result<IdentificationLimits>(fail(ErrorCode::NotFound, "limits.json"))
                         : fromFile(files.front().name, files.front().text, IdentificationLimits());
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
