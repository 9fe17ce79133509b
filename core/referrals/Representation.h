// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks for the person, and by what authority: free legal aid also without a power of attorney
// (needs A46).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// What the authority rests on. Advice is given without any.
enum class AuthorityBasis { PowerOfAttorney, Oral, Appointed, AdviceOnly };
template <>
struct CodesOf<AuthorityBasis> {
    static constexpr std::string_view list = "authority_basis";
    static constexpr std::array codes{
        std::pair{AuthorityBasis::PowerOfAttorney, std::string_view("power_of_attorney")},
        std::pair{AuthorityBasis::Oral, std::string_view("oral")},
        std::pair{AuthorityBasis::Appointed, std::string_view("appointed")},
        std::pair{AuthorityBasis::AdviceOnly, std::string_view("advice_only")}};
};

/// Name and words are a Narrative under the same id.
struct Representation {
    RecordId id;
    RecordId person;
    Code kind;         ///< lawyer, guardian ad litem, person of trust ...
    RecordId provider; ///< whom they come from; nil: from nobody in the directory
    AuthorityBasis basis = AuthorityBasis::AdviceOnly;
    std::vector<Code> covers; ///< for which procedures
    Date since;
    std::optional<Date> validUntil; ///< last day; open without one
    std::optional<Date> endedOn;
    Code endReason;
    RecordId worker;
};

template <>
struct Description<Representation> {
    static constexpr std::string_view kind = "representation";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with the field: an end before the beginning, an end without a reason or a reason
    /// without an end, a last day of an authority that nobody gave.
    static Status check(const Representation& record);
};
extern template struct RecordMapping<Representation>;

/// May speak for the person on that day; whoever only advises may not.
bool mayRepresent(const Representation& representation, Date day);

} // namespace zaklon
