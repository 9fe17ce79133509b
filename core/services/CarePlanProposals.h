// SPDX-License-Identifier: GPL-3.0-or-later
// What an assessment proposes for the care plan, and taking it over by one key. Nothing is written
// before a worker chooses, and a status is only ever proposed (domain.md 7).
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Outcome.h"
#include "core/assessments/Questionnaire.h"
#include "core/people/Person.h"
#include "core/services/CarePlan.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zaklon {

enum class ProposalKind {
    Action,   ///< something to do
    Need,     ///< a need with a goal and a first action
    Verify,   ///< an unknown answer to a critical question: find out
    Guarantee ///< a special guarantee to ask for in a procedure (domain.md 10.3)
};

/// One line with a tick. `rule` names it for good: it is kept in Action::recommendation.
struct CarePlanProposal {
    ProposalKind kind = ProposalKind::Action;
    std::string rule; ///< `action:safety_plan`, `need:medicine`, `verify:R6`, `guarantee:breaks`
    Code service;     ///< may be empty: work inside the organisation
    Code area;        ///< of the need under which it goes
    int dueInDays = 0;
    bool needsConsent = false;
    std::vector<std::string> items; ///< the questions that are the reason; empty: the level is
    LocalizedText title;
    LocalizedText because;
    bool alreadyPlanned = false; ///< an open action of the plan says the same
    bool fromArrival = false;    ///< its days count from the admission (ActionRule)
};

/// A category for the worker to confirm with a reason.
struct CategoryProposal {
    PersonCategory category = PersonCategory::PersonAtRisk;
    std::vector<assessments::Reason> reasons;
};

/// A step of a pathway for the worker to take, for example the report to the Centre.
struct PathwayStepProposal {
    std::string rule;
    std::string pathway;
    std::string step;
    int dueInDays = 0;
};

struct AssessmentProposals {
    std::vector<CarePlanProposal> lines;
    std::optional<CategoryProposal> category;
    std::optional<PathwayStepProposal> step;
};

/// The proposals of an outcome in the order of urgency of the questionnaire. `planned` are the
/// rules of open actions in the plan, of whatever questionnaire: they are marked as planned.
/// Actions whose codes `measured` holds (measuredActions) are done, and not proposed. No category
/// is proposed that would say less than the present one.
AssessmentProposals proposalsOf(const assessments::Questionnaire& questionnaire,
                                const assessments::Outcome& outcome, PersonCategory present,
                                std::span<const std::string> planned,
                                std::span<const std::string> measured = {});

} // namespace zaklon
