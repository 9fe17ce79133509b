// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Points.h"

#include <cmath>

namespace zaklon::assessments {

Points Points::fromNumber(double points) {
    return Points(static_cast<int>(std::lround(points * 100.0)));
}

} // namespace zaklon::assessments
