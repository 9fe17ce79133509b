// SPDX-License-Identifier: GPL-3.0-or-later
// Limits that an organisation sets beside the official procedure: data of resources/identification,
// never constants (domain.md 3, 9.3, 10.3; needs D40, D43, D49).
#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"
#include "core/identification/IndicatorTerms.h"
#include "core/identification/Lengths.h"
#include "core/identification/PlaceTerms.h"
#include "core/reports/PatternLimits.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Needs that one line of support answers to (needs A48).
struct ServiceLine {
    std::string line; ///< code list `service_line`
    std::vector<std::string> areas;
};

/// How often a phase of a long plan is looked at again (needs D29).
struct PlanPhaseRhythm {
    std::string phase; ///< code list `plan_phase`
    int reviewDays = 0;
};

/// How figures are published (core/statistics; domain.md 13).
struct FigureLimits {
    int smallCount = 0; ///< counts below it are hidden from whoever may not see single people
    int fewCases = 0;   ///< a share of fewer says little, and that is said beside it
    std::vector<ServiceLine> serviceLines;
};

/// The days that hold for one person.
struct PersonLimits {
    std::vector<int> waitingDays; ///< escalation of a procedure that waits without protection
    int noAttemptDays = 0;        ///< not found, and nobody tried for so long
    int receiptDays = 0;          ///< reported by us, and not even a receipt
    int reviewAnswerDays = 0;
    int guaranteeAnswerDays = 0;
    int atRiskReviewDays = 0;       ///< how often a person at risk is looked at again
    int reassessAtMostDays = 0;     ///< no level of a form puts the next one off further; 0: it may
    int bestInterestReviewDays = 0; ///< proposed for a new best-interest record; 0: none
    Lengths lengths;
};

/// One limit of waiting, in days.
struct WaitingLimit {
    int everybody = 0;
    int child = 0; ///< none later
};

struct IdentificationLimits : PersonLimits {
    /// What the file gives for a child; what is empty or 0 is as for everybody.
    PersonLimits child;
    std::vector<int> monitoringMonths; ///< contacts agreed at closing
    std::string riskForm;              ///< with which the duty to reassess is done
    std::string indicatorForm;         ///< the questionnaire whose items mark a downgraded case
    std::vector<std::string> downgradedItems;
    std::vector<std::string> downgradedReasons;
    std::vector<std::string> suspicionLevels;   ///< as shipped where the file says nothing of them
    std::vector<std::string> littleKnownLevels; ///< the same
    std::string screeningForm;
    int screeningEarlyHours = 0;
    int screeningCompleteHours = 0;
    std::vector<PlanPhaseRhythm> planPhases; ///< as shipped where the file says nothing of them
    FigureLimits figures;   ///< the shipped ones where an organisation's file says nothing of them
    PatternLimits patterns; ///< the same
    PlaceTerms places;      ///< the same
    RetentionLengths retention;

    /// Those of a person. For a child nothing comes later than for everybody (domain.md 11; needs
    /// B09).
    PersonLimits of(bool mayBeChild) const;
    /// A pair for each of `waitingDays`; where a child has none for it, that of everybody.
    std::vector<WaitingLimit> waitingLimits() const;
    IndicatorTerms indicators() const;

    /// The shipped ones. A failure here is a defect of the program.
    static Result<IdentificationLimits> shipped();
    /// `identification.json` of the organisation's folder in place of the shipped ones; a folder
    /// without it changes nothing, and a length that it leaves out is as shipped; so is what it
    /// says of children if it says nothing. Invalid with the place in the file, also for a length
    /// that is not sooner for a child.
    static Result<IdentificationLimits> withFolder(const std::filesystem::path& folder);
    static Result<IdentificationLimits> fromText(std::string_view fileName, std::string_view text);
};

} // namespace zaklon
