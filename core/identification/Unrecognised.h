// SPDX-License-Identifier: GPL-3.0-or-later
// Who was decided against, and not identified since, and whom something still speaks for (issue 4;
// needs D33, D45, D47): in C++ for one file, in SQL for all of them.
#pragma once

#include "core/identification/FallingWhy.h"
#include "core/identification/IdentificationStore.h"
#include "core/referrals/DutyRules.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Why the person is not recognised although the risk goes on; empty if that is not so. Also in a
/// closed file, and while a newer procedure is undecided: only a decision takes somebody off.
/// The decision that counts is that of the last day: who was identified once, and not recognised
/// when exploited again, is listed. Whoever died needs no report.
std::vector<FallingWhy> whyNotRecognised(const IdentificationFile& file,
                                         const IndicatorTerms& terms, const DutyTerms& duties);
/// SQL of the same for the person ?1: procedure, person, since and why (codes, a comma between
/// them), of the newest decision; no row for everybody else.
std::string unrecognisedSql(const IndicatorTerms& terms, const DutyTerms& duties);

/// A verification of a decision against the person was left with a reason, and nobody verified or
/// assessed the risk on that day or later, nor was the person identified in that procedure or after
/// the duty was opened.
bool isLeftUnverified(const IdentificationFile& file, const DutyTerms& duties);
/// SQL of the same: the duty `t` is such a verification; `verifying` is the SQL of their codes.
std::string isLeftUnverifiedSql(std::string_view verifying);

} // namespace zaklon
