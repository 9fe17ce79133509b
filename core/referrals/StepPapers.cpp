// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/StepPapers.h"

namespace zaklon {

template struct RecordMapping<StepPapers>;

} // namespace zaklon
