// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of pathways in words: conditions, and from which day a right holds.
#pragma once

#include "core/referrals/PathwayComparison.h"
#include "ui/session/Words.h"
#include "ui/theme/Theme.h"

#include <QtGlobal>

namespace zaklon::ui {

QString conditionStateText(ConditionState state);
Tone conditionTone(ConditionState state);
/// When a right opens, as the English source of `ComparisonWords`; the months are its number.
const char* opensSource(referrals::Opens opens);
/// -1 where it has none: a text without a number is not looked up by one.
int opensCount(const referrals::Entitlement& entitlement);
/// 'At once', 'from 10 Mar 2026', 'after 6 months': never a promise.
QString rightFromText(const referrals::Entitlement& entitlement, const RightFrom& from,
                      const Words& words);
/// Marks what nobody has checked against the law; the English source of `ComparisonWords`.
inline constexpr const char* kNotVerified = QT_TRANSLATE_NOOP("ComparisonWords", "not verified");
QString notVerifiedText();

} // namespace zaklon::ui
