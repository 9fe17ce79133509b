// SPDX-License-Identifier: GPL-3.0-or-later
// A search for a person who cannot be located: never forgotten, never at her cost (domain.md 1,
// needs D40-D42).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

enum class SearchState { Running, Paused, Ended };
template <>
struct CodesOf<SearchState> {
    static constexpr std::string_view list = "search_state";
    static constexpr std::array codes{std::pair{SearchState::Running, std::string_view("running")},
                                      std::pair{SearchState::Paused, std::string_view("paused")},
                                      std::pair{SearchState::Ended, std::string_view("ended")}};
};

struct SearchPlan {
    RecordId id;
    RecordId person;
    Code reason;
    Date openedOn;
    RecordId owner;
    SearchState state = SearchState::Running;
    bool urgent = false;        ///< ways that she allowed only when urgent may be used
    int everyDays = 1;          ///< between two attempts; Lengths::searchEveryDays is proposed
    std::optional<Date> nextOn; ///< day of the next attempt; nothing once it is paused or ended
    std::optional<Date> endedOn;
    Code endedHow;
};

template <>
struct Description<SearchPlan> {
    static constexpr std::string_view kind = "search_plan";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// An ended search says how it ended; one that has not ended says nothing about it.
    static Status check(const SearchPlan& plan);
    /// Nobody is given up in silence (needs D40, D42). Invalid with `ended_how` if it ended because
    /// she was reached or came back and there is no such contact since it was opened, or because
    /// nothing is left and nobody tried; with `text`, or NoConfidentialKey, if it ended without the
    /// person and who ends it writes no reason in this change (SearchGuard.cpp).
    static Status guard(const SearchPlan* before, const SearchPlan& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<SearchPlan>;

enum class SearchStepState { ToDo, Done, LeftOut };
template <>
struct CodesOf<SearchStepState> {
    static constexpr std::string_view list = "search_step_state";
    static constexpr std::array codes{
        std::pair{SearchStepState::ToDo, std::string_view("to_do")},
        std::pair{SearchStepState::Done, std::string_view("done")},
        std::pair{SearchStepState::LeftOut, std::string_view("left_out")}};
};

/// Somebody who is asked. Where, and what may be said, are a Narrative under the same id.
struct SearchStep {
    RecordId id;
    RecordId person;
    RecordId plan;
    Code whom;
    RecordId worker; ///< who asks
    std::optional<Date> due;
    SearchStepState state = SearchStepState::ToDo;
    std::optional<Date> doneOn;
    Code result;
};

template <>
struct Description<SearchStep> {
    static constexpr std::string_view kind = "search_step";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<SearchStep>;

} // namespace zaklon
