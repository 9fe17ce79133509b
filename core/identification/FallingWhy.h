// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/FieldTraits.h"

#include <array>
#include <string_view>

namespace zaklon {

/// Why somebody stands on a list of who is falling through, where the list alone does not say it.
enum class FallingWhy {
    Left,          ///< the verification was left, with a reason
    Risk,          ///< the newest assessment that says enough found a risk
    RiskRemains,   ///< a verification found that the risk remains
    Signs,         ///< the newest indicators that say enough find a suspicion of trafficking
    AtRisk,        ///< protected as a person at risk
    Downgraded,    ///< the signs speak against the reason of the decision
    NeverAssessed, ///< neither verified nor assessed, both left with a reason
    StatusDue,     ///< the day to look again at a person at risk has passed
    DutyDue,       ///< what must follow a decision: its day has passed
    NotSent,       ///< nobody told the authority, and its day has passed
    ToldUnknown,   ///< whoever reported it told the authority or not: nobody noted which
    NoReceipt,     ///< nobody confirmed that our report arrived
    NoAnswer,      ///< nothing was said for long of how far the procedure is
};
template <>
struct CodesOf<FallingWhy> {
    static constexpr std::array codes{
        std::pair{FallingWhy::Left, std::string_view("left")},
        std::pair{FallingWhy::Risk, std::string_view("risk")},
        std::pair{FallingWhy::RiskRemains, std::string_view("risk_remains")},
        std::pair{FallingWhy::Signs, std::string_view("signs")},
        std::pair{FallingWhy::AtRisk, std::string_view("at_risk")},
        std::pair{FallingWhy::Downgraded, std::string_view("downgraded")},
        std::pair{FallingWhy::NeverAssessed, std::string_view("never_assessed")},
        std::pair{FallingWhy::StatusDue, std::string_view("status_due")},
        std::pair{FallingWhy::DutyDue, std::string_view("duty_due")},
        std::pair{FallingWhy::NotSent, std::string_view("not_sent")},
        std::pair{FallingWhy::ToldUnknown, std::string_view("told_unknown")},
        std::pair{FallingWhy::NoReceipt, std::string_view("no_receipt")},
        std::pair{FallingWhy::NoAnswer, std::string_view("no_answer")}};
};

} // namespace zaklon
