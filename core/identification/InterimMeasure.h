// SPDX-License-Identifier: GPL-3.0-or-later
// Protection while a procedure waits (needs D43), and contacts with the Centre about it.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

struct InterimMeasure {
    RecordId id;
    RecordId person;
    RecordId procedure;
    Code kind;
    Date validFrom;
    std::optional<Date> validUntil; ///< last day; open without one
    RecordId provider;
    Code metBy; ///< state, civil society
    RecordId worker;
};

template <>
struct Description<InterimMeasure> {
    static constexpr std::string_view kind = "interim_measure";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `valid_until` if it ends before it begins.
    static Status check(const InterimMeasure& record);
};
extern template struct RecordMapping<InterimMeasure>;

/// We asked the Centre, or the Centre asked us. Who, what and the answer in words are a Narrative
/// under the same id.
struct CentreContact {
    RecordId id;
    RecordId person;
    RecordId procedure;
    Date onDate;
    Code channel;
    Code about;
    std::optional<Date> answerDue;
    std::optional<Date> answeredOn;
    RecordId worker;
};

template <>
struct Description<CentreContact> {
    static constexpr std::string_view kind = "centre_contact";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `answered_on` if the answer came before the question.
    static Status check(const CentreContact& record);
};
extern template struct RecordMapping<CentreContact>;

} // namespace zaklon
