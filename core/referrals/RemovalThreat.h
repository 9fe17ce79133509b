// SPDX-License-Identifier: GPL-3.0-or-later
// A removal that is threatened: nobody may be returned into danger (needs A19). The lawyer is told
// on the day we learn of it.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class RemovalState { Open, Averted, Removed, Left, NoThreat };
template <>
struct CodesOf<RemovalState> {
    static constexpr std::string_view list = "removal_state";
    static constexpr std::array codes{
        std::pair{RemovalState::Open, std::string_view("open")},
        std::pair{RemovalState::Averted, std::string_view("averted")},
        std::pair{RemovalState::Removed, std::string_view("removed")},
        std::pair{RemovalState::Left, std::string_view("left")},
        std::pair{RemovalState::NoThreat, std::string_view("no_threat")}};
};

/// What she fears on return, and what was said, are a Narrative under the same id.
struct RemovalThreat {
    RecordId id;
    RecordId person;
    Code threat;
    Code authority; ///< kind of institution
    Date learnedOn;
    std::optional<Date> expectedOn; ///< when it may happen
    RecordId lawyer;                ///< a Provider
    std::optional<Date> lawyerToldOn;
    std::optional<Date>
        actBy; ///< last day of an appeal or request, as the lawyer or the paper says
    RecordId worker;
    RemovalState state = RemovalState::Open;
};

template <>
struct Description<RemovalThreat> {
    static constexpr std::string_view kind = "removal_threat";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<RemovalThreat>;

} // namespace zaklon
