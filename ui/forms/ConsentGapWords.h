// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between a consent and what should be shared, in a sentence: the same in the list of
// consents, in a referral and where one was refused.
#pragma once

#include "core/consent/ConsentRules.h"

#include <QString>

namespace zaklon::ui {

/// Why nothing may leave, exactly; one sentence for every gap.
QString consentGapSentence(ConsentGap gap);
/// The same for ConsentGap::Guardian where only a year of birth is missing, with the way out.
QString unknownAgeSentence();
/// The gap that an error names; none for a category of data or another error.
std::optional<ConsentGap> consentGapOf(const Error& error);

} // namespace zaklon::ui
