// SPDX-License-Identifier: GPL-3.0-or-later
// One hearing of a proceeding: whether the person must come, who goes along, what protects the
// person there, what came of it (domain.md 4, Criminal Procedure Code, article 104; needs B37,
// C24).
#pragma once

#include "core/legal/Known.h"

#include <optional>

namespace zaklon {

class RuleContext;

enum class HearingState { Planned, Held, Postponed, Cancelled };
template <>
struct CodesOf<HearingState> {
    static constexpr std::string_view list = "hearing_state";
    static constexpr std::array codes{
        std::pair{HearingState::Planned, std::string_view("planned")},
        std::pair{HearingState::Held, std::string_view("held")},
        std::pair{HearingState::Postponed, std::string_view("postponed")},
        std::pair{HearingState::Cancelled, std::string_view("cancelled")}};
};

/// Code of the lists hearing_companion and hearing_protection: nobody, nothing. Alone there.
inline constexpr std::string_view kNoneOfThem = "none";

/// Where exactly, the safety plan and what was said are a Narrative under the same id.
struct Hearing {
    RecordId id;
    RecordId person;
    RecordId proceeding;
    Code kind;
    HearingState state = HearingState::Planned;
    Date onDate;
    std::string atTime; ///< HH:MM, where it is held; empty: not known yet
    Known mustCome = Known::NotKnown;
    std::vector<Code> companions;
    std::vector<Code> protections; ///< before it what is asked for, afterwards what was done
    Code result;
    RecordId worker;
};

template <>
struct Description<Hearing> {
    static constexpr std::string_view kind = "hearing";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `result` (of one that was not held), `companions` or `protections` (none, and
    /// some).
    static Status check(const Hearing& record);
    /// Its day lies within the proceeding, and what was held is not still to come: Invalid with
    /// `on_date`.
    static Status guard(const Hearing* before, const Hearing& after, const RuleContext& context);
};
extern template struct RecordMapping<Hearing>;

} // namespace zaklon
