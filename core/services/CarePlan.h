// SPDX-License-Identifier: GPL-3.0-or-later
// Care plan: need, goal, action (domain.md 8.1, 2.7).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

enum class NeedState { Open, Met, PartlyMet, Unmet, NotWanted };
template <>
struct CodesOf<NeedState> {
    static constexpr std::string_view list = "need_state";
    static constexpr std::array codes{
        std::pair{NeedState::Open, std::string_view("open")},
        std::pair{NeedState::Met, std::string_view("met")},
        std::pair{NeedState::PartlyMet, std::string_view("partly_met")},
        std::pair{NeedState::Unmet, std::string_view("unmet")},
        std::pair{NeedState::NotWanted, std::string_view("not_wanted")}};
};

enum class GoalState { InProgress, Reached, Waiting, Changed, Dropped };
template <>
struct CodesOf<GoalState> {
    static constexpr std::string_view list = "goal_state";
    static constexpr std::array codes{
        std::pair{GoalState::InProgress, std::string_view("in_progress")},
        std::pair{GoalState::Reached, std::string_view("reached")},
        std::pair{GoalState::Waiting, std::string_view("waiting")},
        std::pair{GoalState::Changed, std::string_view("changed")},
        std::pair{GoalState::Dropped, std::string_view("dropped")}};
};

enum class ActionState { ToDo, InProgress, Waiting, Done, Skipped };
template <>
struct CodesOf<ActionState> {
    static constexpr std::string_view list = "action_state";
    static constexpr std::array codes{
        std::pair{ActionState::ToDo, std::string_view("to_do")},
        std::pair{ActionState::InProgress, std::string_view("in_progress")},
        std::pair{ActionState::Waiting, std::string_view("waiting")},
        std::pair{ActionState::Done, std::string_view("done")},
        std::pair{ActionState::Skipped, std::string_view("skipped")}};
};

/// What the person needs. A need that nobody meets stays on the page as such.
struct Need {
    RecordId id;
    RecordId person;
    Code area;
    NeedState state = NeedState::Open;
    Code metBy; ///< state, civil society or nobody (needs B20)
    Date openedOn;
    std::optional<Date> closedOn;
    Code unmetReason;    ///< why nobody meets it (needs B26)
    RecordId assessment; ///< where it was found
    int position = 0;
};

template <>
struct Description<Need> {
    static constexpr std::string_view kind = "need";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<Need>;

/// What should be reached for a need. Its words are a Narrative.
struct Goal {
    RecordId id;
    RecordId person;
    RecordId need;
    GoalState state = GoalState::InProgress;
    std::optional<Date> due;
    int position = 0;
    Code phase; ///< of a long plan (needs D29); see PlanPhase
};

template <>
struct Description<Goal> {
    static constexpr std::string_view kind = "goal";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `phase` and kSaysNothing for a new goal without it and without words.
    static Status guard(const Goal* before, const Goal& after, const RuleContext& context);
};
extern template struct RecordMapping<Goal>;

/// One step towards a goal: who, until when, with what result.
struct Action {
    RecordId id;
    RecordId person;
    RecordId goal;
    RecordId need; ///< set when the action stands directly under a need
    Code service;
    RecordId responsible;
    RecordId provider;
    std::optional<Date> due;
    ActionState state = ActionState::ToDo;
    std::optional<Date> doneOn;
    Code outcome;
    RecordId assessment; ///< which assessment recommended it
    Code recommendation; ///< rule of the questionnaire that recommended it
    int position = 0;
    std::vector<Code> barriers; ///< what stood in the way of work (needs A23)
};

template <>
struct Description<Action> {
    static constexpr std::string_view kind = "action";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `barriers` where the action reached what it was for: only partly, or not at
    /// all, or not yet, has something in its way.
    static Status check(const Action& record);
    /// Invalid with `barriers` for an action that is no step towards work (WorkBarriers.h), with
    /// `service` and kSaysNothing for a new one of which nothing says what is to be done.
    static Status guard(const Action* before, const Action& after, const RuleContext& context);
};
extern template struct RecordMapping<Action>;

/// Where a line of the plan says what it is, beside its words.
inline constexpr std::array<std::string_view, 1> kGoalSays{"phase"};
inline constexpr std::array<std::string_view, 3> kActionSays{"service", "recommendation",
                                                             "barriers"};

} // namespace zaklon
