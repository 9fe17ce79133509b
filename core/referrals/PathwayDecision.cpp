// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayDecision.h"

namespace zaklon {

template struct RecordMapping<PathwayDecision>;

} // namespace zaklon
