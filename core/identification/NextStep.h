// SPDX-License-Identifier: GPL-3.0-or-later
// The one next step for a person in the official identification and after it, whatever has been
// decided: the same for the section of the person and for every list that leads there.
#pragma once

#include "core/identification/IdentificationStore.h"
#include "core/people/Person.h"
#include "core/referrals/DutyRules.h"
#include "core/referrals/PathwayLibrary.h"

#include <optional>

namespace zaklon {

enum class NextStepKind {
    Duty,          ///< what must follow a decision
    Review,        ///< an answer to a request for review, or the outcome that it asks for
    Protection,    ///< protection while waiting
    LookAgain,     ///< at a person at risk
    Monitoring,    ///< a contact agreed for after the closing
    SendReport,    ///< nobody told the authority, and the day of the phase has come
    Report,        ///< one that no procedure stands for: a second report opens a second procedure
    Reopen,        ///< an ended file: a report came after it
    Phase,         ///< of a procedure that goes on
    SayWhy,        ///< in the category of people at risk, without a status that says why
    AssessLeft,    ///< a verification that was left, and nobody looked at the risk since (D33)
    ReportAgain,   ///< not recognised, and the risk goes on: a new report (needs D47)
    OpenProcedure, ///< a first one
    Nothing
};

/// What it is about: only what belongs to its kind is there.
struct NextStep {
    NextStepKind kind = NextStepKind::Nothing;
    std::optional<ProcedureFile>
        file;                     ///< Protection, SendReport, Phase, Review whose outcome is due
    std::optional<FollowUp> duty; ///< the first one that is due
    int openDuties = 0;
    std::optional<ReviewRequest> review;
    std::optional<ProtectiveStatus> status;
    std::optional<MonitoringContact> monitoring;
    std::optional<PathwayStep> phase;
    std::optional<ReportRow> report;
};

/// What it is judged by.
struct NextStepTerms {
    const IdentificationLimits& limits;
    const referrals::PathwayLibrary& pathways;
    Date today;
    std::vector<std::string> decidingAnswers{}; ///< OutcomeRules.h
    std::vector<std::string> protecting{};      ///< InterimRule.h
    DutyTerms duties{};

    static NextStepTerms of(const IdentificationLimits& limits,
                            const referrals::PathwayLibrary& pathways, const CodeLists& codes,
                            Date today);
};

/// The first kind, in the order of NextStepKind, of which there is something.
NextStep nextStepOf(const IdentificationFile& file, const Person& person,
                    const NextStepTerms& terms);

} // namespace zaklon
