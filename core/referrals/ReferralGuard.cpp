// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a referral that no way of saving it can go around.
#include "core/consent/ConsentRules.h"
#include "core/people/Person.h"
#include "core/people/WrittenReason.h"
#include "core/referrals/ReferralField.h"
#include "core/referrals/ReferralRules.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

namespace {

/// Invalid with the field that says something else than what left the house.
Status sameAsSent(const Referral& before, const Referral& after) {
    if (before.provider != after.provider) {
        return fail(ErrorCode::Invalid, "provider", "already sent");
    }
    if (before.consent != after.consent) {
        return fail(ErrorCode::Invalid, "consent", "already sent");
    }
    if (before.sharedFields != after.sharedFields) {
        return fail(ErrorCode::Invalid, "shared_fields", "already sent");
    }
    if (before.misfitReason != after.misfitReason) {
        return fail(ErrorCode::Invalid, "misfit_reason", "already sent");
    }
    return before.sentOn == after.sentOn ? Status()
                                         : fail(ErrorCode::Invalid, "sent_on", "already sent");
}

/// Whether the consent covered the fields on the day on which they left.
Status coveredWhenSent(const Referral& referral, const RuleContext& context) {
    auto categories = categoriesOf(referral.sharedFields);
    if (!categories) {
        return passOn(categories);
    }
    const auto consent = context.casework().find<Consent>(referral.consent);
    if (!consent) {
        return passOn(consent);
    }
    const auto person = context.casework().find<Person>(referral.person);
    if (!person) {
        return passOn(person);
    }
    if (!*consent || !*person) {
        return fail(ErrorCode::ConsentMissing, std::string(toString(ConsentGap::None)));
    }
    return covers(**consent,
                  {referral.person, referral.provider, std::move(*categories),
                   mayBeChild(**person, *referral.sentOn)},
                  *referral.sentOn);
}

} // namespace

Status Description<Referral>::guard(const Referral* before, const Referral& after,
                                    const RuleContext& context) {
    if (before != nullptr && before->state != after.state) {
        const bool sending =
            before->state == ReferralState::Draft && after.state == ReferralState::Sent;
        if (!sending && !mayMove(before->state, after.state)) {
            return fail(ErrorCode::Invalid, "state", "does not follow");
        }
    }
    if (before != nullptr && hasLeft(*before)) {
        return sameAsSent(*before, after);
    }
    if (!hasLeft(after)) {
        return {};
    }
    if (const auto covered = coveredWhenSent(after, context); !covered) {
        return covered;
    }
    return after.misfitReason.empty() ? Status() : reasonIsWritten(after.id, context);
}

} // namespace zaklon
