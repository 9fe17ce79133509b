// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentificationLimits.h"

#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"
#include "core/identification/LimitsFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace zaklon {

namespace {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

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

/// As readLengths: those that the file gives, or those that hold without it.
PlaceTerms readPlaces(const DefinitionCursor& at, PlaceTerms places) {
    if (at.has("places")) {
        places.reliableDays = at.at("places").integer("reliableDays");
    }
    if (places.reliableDays == 0) {
        at.refuse("places: no reliableDays");
    }
    return places;
}

/// What comes sooner for a child: a shorter wait, or a longer notice.
enum class Sooner { Less, More };

struct NamedLength {
    const char* key;
    int Lengths::*days;
    Sooner sooner = Sooner::Less;
};
constexpr std::array kLengths{
    NamedLength{"paperFirstDays", &Lengths::paperFirstDays, Sooner::More},
    NamedLength{"paperSecondDays", &Lengths::paperSecondDays, Sooner::More},
    NamedLength{"paperLastDays", &Lengths::paperLastDays, Sooner::More},
    NamedLength{"consentWarningDays", &Lengths::consentWarningDays, Sooner::More},
    NamedLength{"consentSharingDays", &Lengths::consentSharingDays},
    NamedLength{"contactConfirmDays", &Lengths::contactConfirmDays},
    NamedLength{"threatActDays", &Lengths::threatActDays},
    NamedLength{"explainAgainDays", &Lengths::explainAgainDays},
    NamedLength{"interimWarningDays", &Lengths::interimWarningDays, Sooner::More},
    NamedLength{"interviewWarningDays", &Lengths::interviewWarningDays, Sooner::More},
    NamedLength{"hearingWarningDays", &Lengths::hearingWarningDays, Sooner::More},
    NamedLength{"sendReportDays", &Lengths::sendReportDays},
    NamedLength{"searchEveryDays", &Lengths::searchEveryDays},
    NamedLength{"longSilenceDays", &Lengths::longSilenceDays},
    NamedLength{"lawCheckDays", &Lengths::lawCheckDays},
    NamedLength{"reportTodayDays", &Lengths::reportTodayDays},
    NamedLength{"reportOfNobodyDays", &Lengths::reportOfNobodyDays},
    NamedLength{"screeningTodayDays", &Lengths::screeningTodayDays},
    NamedLength{"missingChildDays", &Lengths::missingChildDays},
    NamedLength{"bedAnswerDays", &Lengths::bedAnswerDays},
    NamedLength{"seenOnceDays", &Lengths::seenOnceDays},
    NamedLength{"putOffDays", &Lengths::putOffDays},
    NamedLength{"draftDays", &Lengths::draftDays},
    NamedLength{"screeningPeriodDays", &Lengths::screeningPeriodDays}};

struct NamedLimit {
    const char* key;
    int PersonLimits::*days;
};
constexpr std::array kLimits{
    NamedLimit{"noAttemptDays", &PersonLimits::noAttemptDays},
    NamedLimit{"receiptDays", &PersonLimits::receiptDays},
    NamedLimit{"reviewAnswerDays", &PersonLimits::reviewAnswerDays},
    NamedLimit{"guaranteeAnswerDays", &PersonLimits::guaranteeAnswerDays},
    NamedLimit{"atRiskReviewDays", &PersonLimits::atRiskReviewDays},
    NamedLimit{"reassessAtMostDays", &PersonLimits::reassessAtMostDays},
    NamedLimit{"bestInterestReviewDays", &PersonLimits::bestInterestReviewDays}};

/// 0 was never given, on either side.
int sooner(int everybody, int child, Sooner which) {
    if (child == 0 || everybody == 0) {
        return std::max(everybody, child);
    }
    return which == Sooner::Less ? std::min(everybody, child) : std::max(everybody, child);
}

/// Each day by itself, and as often as the more frequent of both.
std::vector<int> sooner(const std::vector<int>& everybody, const std::vector<int>& child) {
    auto days = everybody.size() < child.size() ? child : everybody;
    for (std::size_t i = 0; i < std::min(everybody.size(), child.size()); ++i) {
        days[i] = std::min(everybody[i], child[i]);
    }
    return days;
}

PersonLimits forChild(const PersonLimits& everybody, const PersonLimits& given) {
    PersonLimits child = everybody;
    child.waitingDays = sooner(everybody.waitingDays, given.waitingDays);
    for (const auto& [key, days] : kLimits) {
        child.*days = sooner(everybody.*days, given.*days, Sooner::Less);
    }
    for (const auto& [key, days, which] : kLengths) {
        child.lengths.*days = sooner(everybody.lengths.*days, given.lengths.*days, which);
    }
    return child;
}

PersonLimits readChild(const DefinitionCursor& at) {
    PersonLimits child;
    if (at.has("waitingDays")) {
        child.waitingDays = rising(at, "waitingDays");
    }
    for (const auto& [key, days] : kLimits) {
        child.*days = at.optionalInteger(key).value_or(0);
    }
    if (!at.has("lengths")) {
        return child;
    }
    const auto lengths = at.at("lengths");
    for (const auto& [key, days, which] : kLengths) {
        if (lengths.has(key)) {
            child.lengths.*days = lengths.at(key).integer("days");
        }
    }
    return child;
}

/// Whoever writes a length for a child writes one that is sooner.
void refuseLater(const DefinitionCursor& at, const PersonLimits& everybody,
                 const PersonLimits& given) {
    const auto holds = forChild(everybody, given);
    if (!given.waitingDays.empty() && holds.waitingDays != given.waitingDays) {
        at.refuse("waitingDays: not sooner for a child");
    }
    for (const auto& [key, days] : kLimits) {
        if (given.*days != 0 && holds.*days != given.*days) {
            at.refuse(std::string(key) + ": not sooner for a child");
        }
    }
    for (const auto& [key, days, which] : kLengths) {
        if (given.lengths.*days != 0 && holds.lengths.*days != given.lengths.*days) {
            at.refuse(std::string(key) + ": not sooner for a child");
        }
    }
}

/// Those that the file gives, over those that hold without it. One of 0 days was never given.
Lengths readLengths(const DefinitionCursor& at, Lengths lengths) {
    if (at.has("lengths")) {
        const auto given = at.at("lengths");
        for (const auto& [key, days, which] : kLengths) {
            if (given.has(key)) {
                lengths.*days = given.at(key).integer("days");
            }
        }
    }
    for (const auto& [key, days, which] : kLengths) {
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
    const auto levels = [&](const char* key, const std::vector<std::string>& shipped) {
        return downgraded.has(key) ? downgraded.texts(key) : shipped;
    };
    limits.suspicionLevels = levels("suspicion", otherwise.suspicionLevels);
    limits.littleKnownLevels = levels("littleKnown", otherwise.littleKnownLevels);
    const auto screening = at.at("screening");
    limits.screeningForm = screening.text("questionnaire");
    limits.screeningEarlyHours = screening.integer("earlyHours");
    limits.screeningCompleteHours = screening.integer("completeHours");
    if (at.has("figures")) {
        limits.figures = readFigures(at.at("figures"));
    }
    limits.patterns = at.has("patterns") ? readPatterns(at.at("patterns")) : otherwise.patterns;
    limits.places = readPlaces(at, otherwise.places);
    limits.retention = readRetention(at, otherwise.retention);
    limits.planPhases = otherwise.planPhases;
    if (at.has("planPhases")) {
        limits.planPhases.clear();
        for (const auto& each : at.each("planPhases")) {
            limits.planPhases.push_back({each.text("phase"), each.integer("reviewDays")});
        }
    }
    limits.lengths = readLengths(at, otherwise.lengths);
    limits.child = otherwise.child;
    if (at.has("child")) {
        limits.child = readChild(at.at("child"));
        refuseLater(at.at("child"), limits, limits.child);
    }
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

PersonLimits IdentificationLimits::of(bool mayBeChild) const {
    return mayBeChild ? forChild(*this, child) : PersonLimits(*this);
}

std::vector<WaitingLimit> IdentificationLimits::waitingLimits() const {
    const auto ofChild = of(true).waitingDays;
    std::vector<WaitingLimit> limits;
    for (std::size_t i = 0; i < waitingDays.size(); ++i) {
        const int days = waitingDays[i];
        limits.push_back({days, i < ofChild.size() ? std::min(days, ofChild[i]) : days});
    }
    return limits;
}

IndicatorTerms IdentificationLimits::indicators() const {
    return {indicatorForm, downgradedItems, downgradedReasons, suspicionLevels, littleKnownLevels};
}

Result<IdentificationLimits> IdentificationLimits::fromText(std::string_view fileName,
                                                            std::string_view text) {
    const auto otherwise = shipped();
    return otherwise ? fromFile(fileName, text, *otherwise) : otherwise;
}

Result<IdentificationLimits> IdentificationLimits::shipped() {
    static const auto limits = [] {
        const auto file = LimitsFile::shipped();
        return file ? fromFile(file->name, file->text, IdentificationLimits())
                    : Result<IdentificationLimits>(passOn(file));
    }();
    return limits;
}

Result<IdentificationLimits> IdentificationLimits::withFolder(const std::filesystem::path& folder) {
    const auto own = LimitsFile::ofFolder(folder);
    if (!own) {
        return passOn(own);
    }
    if (!*own) {
        return shipped();
    }
    auto limits = fromText((*own)->name, (*own)->text);
    if (limits && limits->figures.smallCount == 0) {
        limits->figures = shipped().value().figures;
    }
    return limits;
}

} // namespace zaklon
