// SPDX-License-Identifier: GPL-3.0-or-later
// How a referral moves: draft, sent, received, accepted or declined, completed (issue 2, section
// 3).
#pragma once

#include "core/base/Result.h"
#include "core/referrals/Provider.h"
#include "core/referrals/Referral.h"

#include <optional>
#include <vector>

namespace zaklon {

/// A draft is sent by `readyToSend` only, because that is where consent is checked. No answer is
/// not the end: a late one may still come.
bool mayMove(ReferralState from, ReferralState to);

struct ReferralMove {
    ReferralState to = ReferralState::Received;
    Date on;
    Code declineReason{};                ///< required with Declined
    std::optional<Date> appointmentOn{}; ///< agreed with the provider; only with Accepted
};

/// The referral after the move, with the dates that belong to it. Invalid with `state` (no such
/// move), `decline_reason`, or `answered_on` / `completed_on` (before it was sent).
Result<Referral> moved(Referral referral, const ReferralMove& move);

/// Everything of it that stands against sending, each as the error of readyToSend().
std::vector<Error> notReady(const Referral& draft, const Provider& provider);

/// The draft as sent today: path as the provider is reached, answer due after the days the provider
/// usually takes. Invalid with `state`, `provider` (not this one, or no longer active) or
/// `shared_fields` (none chosen).
Result<Referral> readyToSend(Referral draft, const Provider& provider, Date today);

/// Whether somebody still owes an answer.
bool awaitsAnswer(ReferralState state);
/// Whether something has left the house under this referral.
bool hasLeft(const Referral& referral);
/// Days since the answer was due, from 1 on; nothing while there is time or no answer is awaited.
std::optional<int> daysWithoutAnswer(const Referral& referral, Date today);

} // namespace zaklon
