// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/Referral.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Referral> {
    static auto all() {
        return std::tuple{
            field("person", &Referral::person).refersTo("person").required(),
            field("provider", &Referral::provider).refersTo("provider").required(),
            field("service", &Referral::service).codeList("service").required(),
            field("consent", &Referral::consent).refersTo("consent"),
            field("path", &Referral::path),
            field("state", &Referral::state),
            field("shared_fields", &Referral::sharedFields).codeList("referral_field"),
            field("created_on", &Referral::createdOn),
            field("sent_on", &Referral::sentOn),
            field("answer_due", &Referral::answerDue),
            field("answered_on", &Referral::answeredOn),
            field("decline_reason", &Referral::declineReason).codeList("decline_reason"),
            field("completed_on", &Referral::completedOn),
            field("action", &Referral::action).refersTo("action"),
            field("worker", &Referral::worker).refersTo("worker"),
            field("misfit_reason", &Referral::misfitReason).codeList("misfit_reason")};
    }
};
template struct RecordMapping<Referral>;

template <>
struct Fields<ReferralContent> {
    static auto all() {
        return std::tuple{field("person", &ReferralContent::person).refersTo("person").required(),
                          field("shared", &ReferralContent::shared),
                          field("message", &ReferralContent::message)
                              .search(SearchUse::Text)
                              .maxBytes(kLongTextBytes),
                          field("feedback", &ReferralContent::feedback)
                              .search(SearchUse::Text)
                              .maxBytes(kLongTextBytes)};
    }
};
template struct RecordMapping<ReferralContent>;

} // namespace zaklon
