// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Guarantee.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Guarantee> {
    static auto all() {
        using G = Guarantee;
        return std::tuple{field("person", &G::person).refersTo("person").required(),
                          field("kind", &G::kind).codeList("guarantee").required(),
                          field("state", &G::state),
                          field("assessment", &G::assessment).refersTo("assessment"),
                          field("requested_on", &G::requestedOn),
                          field("institution", &G::institution).codeList("institution_type"),
                          field("provider", &G::provider).refersTo("provider"),
                          field("answer_due", &G::answerDue),
                          field("answered_on", &G::answeredOn),
                          field("refusal_reason", &G::refusalReason).codeList("guarantee_refusal"),
                          field("worker", &G::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Guarantee>;

} // namespace zaklon
