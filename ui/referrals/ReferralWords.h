// SPDX-License-Identifier: GPL-3.0-or-later
// Referrals in words: what stands between a consent and a sending, and what is shared.
#pragma once

#include "core/base/Error.h"
#include "core/consent/ConsentRules.h"
#include "core/referrals/ReferralStore.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Session.h"
#include "ui/session/Words.h"
#include "ui/theme/Theme.h"

#include <nlohmann/json_fwd.hpp>

namespace zaklon::ui {

/// Why nothing may leave, exactly; one sentence for every gap.
ErrorSentence consentGapText(ConsentGap gap);
/// The same for a failed sending: a gap, a data category that is not covered, or any other error.
ErrorSentence sendingErrorText(const Error& error, const Words& words);
/// The same about this person: with the way out where the consent would hold if the year of birth
/// were written, and with what is `ticked` of a data category that is not covered.
ErrorSentence sendingReason(const Session& session, const Error& error, const RecordId& person,
                            const QStringList& ticked);
/// Everything that stands in the way at once: how many reasons, and each in a line of its own.
ErrorSentence refusalText(const std::vector<ErrorSentence>& reasons);

/// A value of ReferralValues.h in the language of the words: one line, and of a safe contact two.
QString sharedValueText(const nlohmann::json& value, const Words& words);
/// What we ask for, as a line of what leaves; empty if nothing is asked for.
QString sharedMessage(const QString& message);
/// 'Given name: Test' as on the screen: a name, a number or a way to reach somebody is dots unless
/// it was revealed.
QString sharedLine(const Code& field, const nlohmann::json& value, const Words& words,
                   bool revealed);

/// '4 days over', counted from the day on which the answer was due; else 'Sent', 'Accepted': what a
/// chip says.
QString referralStateText(const ReferralRow& row, const Words& words, Date today);
Tone referralTone(const ReferralRow& row);

/// 'Given, until 10 Jun 2026, Test shelter, referral': a consent in a box, standing as its own list
/// says. What decides is first, where the box is narrow; the recipient is empty where it is known.
QString consentText(const Session& session, const Consent& consent, const QString& recipient,
                    bool mayBeChild);

} // namespace zaklon::ui
