// SPDX-License-Identifier: GPL-3.0-or-later
// Employer, recruiter, address, route or payer of a report or a person: the ground of patterns
// (needs D23, C25, B42).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// One such circumstance in codes. Those that are the same have the same pattern, which says
/// nothing of what it is called: an analyst may count patterns and cannot read them.
struct Circumstance {
    RecordId id;
    RecordId report; ///< of everybody on the report; nil if it is known of one person only
    RecordId person; ///< nil if it is known of the whole report
    Code type;
    RecordId pattern; ///< a random id, no record of its own (CircumstanceNames.h)
    Date since;
};

template <>
struct Description<Circumstance> {
    static constexpr std::string_view kind = "circumstance";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    static Status check(const Circumstance& record);
};
extern template struct RecordMapping<Circumstance>;

/// What it is called, as heard; same id.
struct CircumstanceName {
    RecordId id;
    RecordId person; ///< as in Circumstance, so that it is erased with her
    std::string name;
    std::string key; ///< made from the name (CircumstanceNames.h)
    std::string note;
};

template <>
struct Description<CircumstanceName> {
    static constexpr std::string_view kind = "circumstance_name";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    static Status check(const CircumstanceName& record);
};
extern template struct RecordMapping<CircumstanceName>;

} // namespace zaklon
