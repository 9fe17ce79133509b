// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/InterimMeasure.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<InterimMeasure> {
    static auto all() {
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
};
template struct RecordMapping<InterimMeasure>;

template <>
struct Fields<CentreContact> {
    static auto all() {
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
};
template struct RecordMapping<CentreContact>;

} // namespace zaklon
