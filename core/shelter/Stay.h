// SPDX-License-Identifier: GPL-3.0-or-later
// Who sleeps in which bed, from when until when, and for whom one is kept (needs B15, C16). Its
// rules are in StayRules.h, what changes it in StayMoves.h.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// Held -> Staying -> Ended, or Held -> Cancelled; the last two are final.
enum class StayState { Held, Staying, Ended, Cancelled };
template <>
struct CodesOf<StayState> {
    static constexpr std::string_view list = "stay_state";
    static constexpr std::array codes{
        std::pair{StayState::Held, std::string_view("held")},
        std::pair{StayState::Staying, std::string_view("staying")},
        std::pair{StayState::Ended, std::string_view("ended")},
        std::pair{StayState::Cancelled, std::string_view("cancelled")}};
};

/// One bed for one person without a break. Somebody who is moved has one stay for each bed, and the
/// later one names the earlier. Codes and days only: what matters tonight is in TonightNote.
struct Stay {
    RecordId id;
    RecordId person; ///< nil: not registered yet, or a transfer of which nobody knows more
    RecordId bed;
    StayState state = StayState::Held;
    Date from;                        ///< first night
    std::optional<Date> plannedUntil; ///< day of leaving as planned; that night is not hers
    std::optional<Date> leftOn;       ///< day of leaving, of an ended one
    std::string arrivedAt;            ///< time of the first day; empty: only the day is known
    std::string heldUntil;            ///< time of the first day until which the place is kept
    Code heldFor;                     ///< transfer, not registered yet ...
    Code wentTo;                      ///< accommodation after it; empty: not said, or moved
    /// The adult whom a child stays with. Not a PersonLink: that one says that two records are of
    /// one and the same person.
    RecordId withPerson;
    RecordId continues; ///< the stay in another bed that this one goes on from
    RecordId worker;    ///< who welcomed or held
};

template <>
struct Description<Stay> {
    static constexpr std::string_view kind = "stay";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// checkStay() of StayRules.h.
    static Status check(const Stay& record);
    /// guardStay() of StayRules.h.
    static Status guard(const Stay* before, const Stay& after, const RuleContext& context);
};
extern template struct RecordMapping<Stay>;

} // namespace zaklon
