// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which a referral leaves the house, and how its answer comes back.
#pragma once

#include "core/referrals/Referral.h"
#include "core/referrals/ReferralRules.h"
#include "core/vault/Vault.h"

#include <span>
#include <string>
#include <vector>

namespace zaklon {

struct SentReferral {
    Referral referral;
    ReferralContent content; ///< word for word what left; the PDF is made from it
    WriteReceipt receipt;
};

/// Everything that stands against sending the draft today, the errors of sendReferral(), so that
/// all of it is said at once (it asks neither for a key nor for the reason of a misfit). NotFound,
/// NoPermission.
Result<std::vector<Error>> whatStopsSending(const CaseworkRecords& casework, const Referral& draft,
                                            Date today);

/// Sends a draft (saved before or not) under the consent it names: takes the values of its shared
/// fields, checks the consent, and writes referral, content and the journal note Shared in one
/// commit. Nothing else is created.
/// ConsentMissing (field: see ConsentGap, or the data category), NoConfidentialKey, NoPermission,
/// NotFound (`person`, `provider`), Invalid as `readyToSend`, Conflict if it was sent meanwhile.
/// `misfitWords` are those of `misfitReason`, kept as a Narrative under the referral's id.
Result<SentReferral> sendReferral(Vault& vault, Referral draft, const std::string& message,
                                  Date today, const std::string& misfitWords = {});
/// Those words within a write, before the referral that needs them. No words take
/// away those that were kept.
Status saveMisfitWords(Transaction& transaction, const ConfidentialRecords& confidential,
                       const Referral& referral, const std::string& words);

/// What came back: the move, and what the provider said (kept in the content; empty leaves it as it
/// is). An appointment becomes the day of the open step of the plan that the referral is for, or of
/// a new one, so that Today shows it. NotFound, Invalid as `moved` or with `due` (an appointment
/// before the referral was sent, or without acceptance), NoConfidentialKey if there is feedback to
/// keep.
Result<WriteReceipt> recordAnswer(Vault& vault, const RecordId& referral, const ReferralMove& move,
                                  const std::string& feedback);

/// Nobody answered these. One that an answer reached, or that is noted already, stays as it is.
/// NotFound, Invalid as `moved`.
Status noteNoAnswers(Transaction& transaction, const CaseworkRecords& records,
                     std::span<const RecordId> referrals, Date today);

} // namespace zaklon
