// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/StepDeviation.h"

namespace zaklon {

template struct RecordMapping<StepDeviation>;

} // namespace zaklon
