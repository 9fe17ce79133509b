// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/RemovalThreat.h"

namespace zaklon {

template struct RecordMapping<RemovalThreat>;

} // namespace zaklon
