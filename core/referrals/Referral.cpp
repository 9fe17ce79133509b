// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/Referral.h"

namespace zaklon {

template struct RecordMapping<Referral>;
template struct RecordMapping<ReferralContent>;

} // namespace zaklon
