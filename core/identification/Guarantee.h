// SPDX-License-Identifier: GPL-3.0-or-later
// Special guarantees in the procedure and in reception: asked for, granted, applied or refused, by
// whom and why (domain.md 4, 10.3; needs A06, A07).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class GuaranteeState { Proposed, Requested, Granted, Applied, Refused, NotWished };
template <>
struct CodesOf<GuaranteeState> {
    static constexpr std::string_view list = "guarantee_state";
    static constexpr std::array codes{
        std::pair{GuaranteeState::Proposed, std::string_view("proposed")},
        std::pair{GuaranteeState::Requested, std::string_view("requested")},
        std::pair{GuaranteeState::Granted, std::string_view("granted")},
        std::pair{GuaranteeState::Applied, std::string_view("applied")},
        std::pair{GuaranteeState::Refused, std::string_view("refused")},
        std::pair{GuaranteeState::NotWished, std::string_view("not_wished")}};
};

/// Somebody answered: granted, really applied, or refused.
inline bool isAnswered(GuaranteeState state) {
    return state == GuaranteeState::Granted || state == GuaranteeState::Applied ||
           state == GuaranteeState::Refused;
}

struct Guarantee {
    RecordId id;
    RecordId person;
    Code kind; ///< code list `guarantee`; its group says procedure or reception
    GuaranteeState state = GuaranteeState::Proposed;
    RecordId assessment; ///< the screening that proposed it
    std::optional<Date> requestedOn;
    Code institution;  ///< of whom it was asked
    RecordId provider; ///< which one of its kind, if that is known
    std::optional<Date> answerDue;
    std::optional<Date> answeredOn;
    Code refusalReason;
    RecordId worker;
};

template <>
struct Description<Guarantee> {
    static constexpr std::string_view kind = "guarantee";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with the field that a guarantee in this state cannot be without: once answered by
    /// whom and when (needs A06, A07).
    static Status check(const Guarantee& record);
};
extern template struct RecordMapping<Guarantee>;

} // namespace zaklon
