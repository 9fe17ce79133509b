// SPDX-License-Identifier: GPL-3.0-or-later
// A decision that a later one replaced, as it was, with who told the person and when: a changed
// decision never writes over it (domain.md 3; needs D36).
#pragma once

#include "core/identification/IdentificationProcedure.h"

namespace zaklon {

/// Under the same id: the words of the authority and the name of who told her as a Narrative, the
/// document of the decision and what was known as a ProcedureDetail.
struct PastOutcome {
    RecordId id;
    RecordId person;
    RecordId procedure;
    ProcedureOutcome outcome = ProcedureOutcome::NotStated;
    std::vector<Code> reasons;
    std::optional<Date> decidedOn;
    Code decidedBy;
    RecordId decidedByProvider;
    std::vector<Code> confirmedForms;
    std::optional<Date> toldOn;
    Code toldBy;
    Code toldHow;
    Code toldLanguage;
    Date replacedOn;
    RecordId worker;
};

template <>
struct Description<PastOutcome> {
    static constexpr std::string_view kind = "past_outcome";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<PastOutcome>;

/// The decision of a procedure as it stands, to be kept when another replaces it.
PastOutcome pastOutcomeOf(const IdentificationProcedure& procedure, Date replacedOn);

/// The same outcome with the same reasons and forms, of the same day, by the same institution.
bool isDecidedAlike(const IdentificationProcedure& one, const IdentificationProcedure& other);
/// Told on the same day, by the same, in the same way; or neither was told.
bool isToldAlike(const IdentificationProcedure& one, const IdentificationProcedure& other);

/// Nobody has told the person of the new decision yet: when and how she was told of the one before
/// is taken out, unless something else was typed.
void forgetToldBefore(IdentificationProcedure& after, const IdentificationProcedure& before);

} // namespace zaklon
