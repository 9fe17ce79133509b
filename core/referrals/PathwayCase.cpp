// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayCase.h"

namespace zaklon {

template struct RecordMapping<PathwayCase>;
template struct RecordMapping<PathwayStep>;

} // namespace zaklon
