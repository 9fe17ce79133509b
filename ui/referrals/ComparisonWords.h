// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of pathways in words: conditions, and from which day a right holds.
#pragma once

#include "core/referrals/PathwayComparison.h"
#include "ui/session/Words.h"
#include "ui/theme/Theme.h"

namespace zaklon::ui {

QString conditionStateText(ConditionState state);
Tone conditionTone(ConditionState state);
/// 'At once', 'from 10 Mar 2026', 'after 6 months': never a promise.
QString rightFromText(const referrals::Entitlement& entitlement, const RightFrom& from,
                      const Words& words);
/// Marks what nobody has checked against the law.
QString notVerifiedText();

} // namespace zaklon::ui
