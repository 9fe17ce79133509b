// SPDX-License-Identifier: GPL-3.0-or-later
// A count as whoever sees it may know it: '12', '<5' where it is small, a dash where it would give
// a small one away.
#pragma once

#include "core/statistics/Figure.h"

#include <QString>

#include <optional>

namespace zaklon::ui {

QString countText(const statistics::Count& count, int smallCount);

/// From `before` to `now`, of which `percent` is known: '+34 %'; against a small count '+7',
/// because a percentage of two persons says more than there is. Empty without `percent`.
QString changeText(const statistics::Count& now, const statistics::Count& before,
                   const std::optional<int>& percent);

} // namespace zaklon::ui
