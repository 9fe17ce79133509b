// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways as followed by one person.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

enum class PathwayState { Considered, Running, NotChosen, Ended };
template <>
struct CodesOf<PathwayState> {
    static constexpr std::string_view list = "pathway_state";
    static constexpr std::array codes{
        std::pair{PathwayState::Considered, std::string_view("considered")},
        std::pair{PathwayState::Running, std::string_view("running")},
        std::pair{PathwayState::NotChosen, std::string_view("not_chosen")},
        std::pair{PathwayState::Ended, std::string_view("ended")}};
};

enum class StepState { Later, Now, Waiting, Done, Ended };
template <>
struct CodesOf<StepState> {
    static constexpr std::string_view list = "step_state";
    static constexpr std::array codes{std::pair{StepState::Later, std::string_view("later")},
                                      std::pair{StepState::Now, std::string_view("now")},
                                      std::pair{StepState::Waiting, std::string_view("waiting")},
                                      std::pair{StepState::Done, std::string_view("done")},
                                      std::pair{StepState::Ended, std::string_view("ended")}};
};

/// What was decided in a step, for the person or against her. Of the official identification it is
/// the outcome of the procedure instead (IdentificationProcedure).
enum class StepOutcome { Positive, Negative };
template <>
struct CodesOf<StepOutcome> {
    static constexpr std::string_view list = "step_outcome";
    static constexpr std::array codes{
        std::pair{StepOutcome::Positive, std::string_view("positive")},
        std::pair{StepOutcome::Negative, std::string_view("negative")}};
};

/// A pathway that the person follows, considers or chose not to take. Several may run in parallel
/// (needs A32).
struct PathwayCase {
    RecordId id;
    RecordId person;
    Code pathway; ///< code of the pathway definition
    int pathwayVersion = 1;
    PathwayState state = PathwayState::Considered;
    Date startedOn;
    std::optional<Date> endedOn;
    std::vector<Code>
        reasons; ///< why it was not chosen or left; the person's own view is a Narrative
};

template <>
struct Description<PathwayCase> {
    static constexpr std::string_view kind = "pathway_case";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// It began on a day that can have been: Invalid with `started_on` (PathwayDays.h).
    static Status guard(const PathwayCase* before, const PathwayCase& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<PathwayCase>;

/// A step of a pathway as it went for one person.
struct PathwayStep {
    RecordId id;
    RecordId person;
    RecordId pathwayCase;
    Code step;
    StepState state = StepState::Later;
    std::optional<Date> due;
    std::optional<Date> doneOn;
    RecordId worker;
    int position = 0;
    std::optional<Date>
        remindOn; ///< first reminder before a legal deadline, where the pathway has one
    /// Who did it, if not we (domain.md 3: each step may be done by another actor).
    Code doneBy;
    RecordId provider; ///< of the directory, if it is there
    std::optional<StepOutcome> outcome;
    Code decisionKind;     ///< what was granted (needs A04)
    Code protectionGround; ///< on which ground protection was granted (needs A14)
};

template <>
struct Description<PathwayStep> {
    static constexpr std::string_view kind = "pathway_step";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Only a decision for the person gives something: Invalid with `decision_kind` or
    /// `protection_ground`.
    static Status check(const PathwayStep& record);
};
extern template struct RecordMapping<PathwayStep>;

} // namespace zaklon
