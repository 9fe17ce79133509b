// SPDX-License-Identifier: GPL-3.0-or-later
// A count as whoever sees it may know it: '12', '<5' where it is small, a dash where it would give
// a small one away.
#pragma once

#include "core/statistics/Figure.h"

#include <QString>

namespace zaklon::ui {

QString countText(const statistics::Count& count, int smallCount);

} // namespace zaklon::ui
