// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/FollowUp.h"

namespace zaklon {

template struct RecordMapping<FollowUp>;

} // namespace zaklon
