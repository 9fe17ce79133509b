// SPDX-License-Identifier: GPL-3.0-or-later
// Consent: purpose, recipient, scope, language, withdrawal.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

class RuleContext;

enum class ConsentState { NotAsked, Given, NotGiven, WishesToWait, Withdrawn };
template <>
struct CodesOf<ConsentState> {
    static constexpr std::string_view list = "consent_state";
    static constexpr std::array codes{
        std::pair{ConsentState::NotAsked, std::string_view("not_asked")},
        std::pair{ConsentState::Given, std::string_view("given")},
        std::pair{ConsentState::NotGiven, std::string_view("not_given")},
        std::pair{ConsentState::WishesToWait, std::string_view("wishes_to_wait")},
        std::pair{ConsentState::Withdrawn, std::string_view("withdrawn")}};
};

/// One purpose, one recipient (domain.md 12.2). Purpose and the person's words are a Narrative
/// under the same id.
struct Consent {
    RecordId id;
    RecordId person;
    Code type;
    ConsentState state = ConsentState::NotAsked;
    RecordId recipient;         ///< exactly one organisation; a new recipient is a new consent
    std::vector<Code> scope;    ///< what may be shared
    std::vector<Code> withheld; ///< what the person wants kept back
    Code language;
    Code form;    ///< written, oral with a witness, through an interpreter
    Code givenBy; ///< person, guardian, court
    YesNo guardianConflict =
        YesNo::NotAsked; ///< a guardian who may be the exploiter never consents (domain.md 11)
    YesNo childAssent = YesNo::NotAsked;
    bool risksExplained = false;
    Code legalBasis;
    std::optional<Date> givenOn;
    std::optional<Date> validUntil;
    std::optional<Date> withdrawnOn;
};

template <>
struct Description<Consent> {
    static constexpr std::string_view kind = "consent";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    static Status check(const Consent& record);
    /// What was agreed stays as it was agreed, and a withdrawal is final: another will is another
    /// consent. Invalid with the field that would change. A mistake in writing it down is corrected
    /// with a reason that is written in the same change (`text` of the words under its id: Invalid,
    /// NoConfidentialKey), and never so that more may be shared, for longer or with somebody else,
    /// or that it begins after something was sent under it. Invalid with `withdrawn_on` if that
    /// day is to come: it would let data go on leaving until then. An Undo straight after saving
    /// puts back.
    static Status guard(const Consent* before, const Consent& after, const RuleContext& context);
};
extern template struct RecordMapping<Consent>;

} // namespace zaklon
