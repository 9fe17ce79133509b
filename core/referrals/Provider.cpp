// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/Provider.h"

namespace zaklon {

template struct RecordMapping<Provider>;
template struct RecordMapping<ProviderContact>;

} // namespace zaklon
