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
    static auto fields() {
        using M = InterimMeasure;
        return std::tuple{
            field("person", &M::person).refersTo("person").required(),
            field("procedure", &M::procedure).refersTo("identification_procedure").required(),
            field("kind", &M::kind).codeList("interim_measure").required(),
            field("valid_from", &M::validFrom),
            field("valid_until", &M::validUntil),
            field("provider", &M::provider).refersTo("provider"),
            field("met_by", &M::metBy).codeList("met_by"),
            field("worker", &M::worker).refersTo("worker")};
    }
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
    static auto fields() {
        using C = CentreContact;
        return std::tuple{
            field("person", &C::person).refersTo("person").required(),
            field("procedure", &C::procedure).refersTo("identification_procedure").required(),
            field("on_date", &C::onDate),
            field("channel", &C::channel).codeList("contact_channel").required(),
            field("about", &C::about).codeList("centre_contact_about").required(),
            field("answer_due", &C::answerDue),
            field("answered_on", &C::answeredOn),
            field("worker", &C::worker).refersTo("worker")};
    }
    /// Invalid with `answered_on` if the answer came before the question.
    static Status check(const CentreContact& record);
};
extern template struct RecordMapping<CentreContact>;

} // namespace zaklon
