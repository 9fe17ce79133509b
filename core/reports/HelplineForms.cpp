// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineForms.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<JobOfferCheck> {
    static auto all() {
        return std::tuple{
            field("country", &JobOfferCheck::country).codeList("country"),
            field("employer_named", &JobOfferCheck::employerNamed),
            field("travel_paid_by", &JobOfferCheck::travelPaidBy).codeList("travel_payer"),
            field("contract_seen", &JobOfferCheck::contractSeen),
            field("documents_asked", &JobOfferCheck::documentsAsked).codeList("document_kind"),
            field("advice", &JobOfferCheck::advice).codeList("offer_advice")};
    }
};
template struct RecordMapping<JobOfferCheck>;

template <>
struct Fields<MissingChildCall> {
    static auto all() {
        return std::tuple{field("child_age", &MissingChildCall::childAge).range(0, 17),
                          field("last_seen", &MissingChildCall::lastSeen),
                          field("police_informed", &MissingChildCall::policeInformed),
                          field("police_informed_on", &MissingChildCall::policeInformedOn),
                          field("found", &MissingChildCall::found),
                          field("found_on", &MissingChildCall::foundOn),
                          field("reunited", &MissingChildCall::reunited)};
    }
};
template struct RecordMapping<MissingChildCall>;

} // namespace zaklon
