// SPDX-License-Identifier: GPL-3.0-or-later
// How it is said whether a provider or a pathway fits a person: calmly, and what is only not known
// apart from what does not fit (needs A22, B25).
#pragma once

#include "core/identification/Eligibility.h"
#include "ui/session/Words.h"
#include "ui/theme/Theme.h"

#include <QStringList>

namespace zaklon::ui {

class Banner;

/// `fits`, `does not fit`, `not known`: for a chip.
QString fitWord(ConditionState state);
Tone fitTone(ConditionState state);
/// A sentence for each point that does not fit, then for each that is not known.
QStringList misfitLines(const Eligibility& eligibility, const Words& words);
/// Whether a field of the person, once it is recorded, would tell.
bool isMissingSomething(const Eligibility& eligibility);
/// Says it in a banner, which is hidden where everything fits.
void showEligibility(Banner& banner, const Eligibility& eligibility, const Words& words);

} // namespace zaklon::ui
