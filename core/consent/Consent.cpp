// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Consent.h"

namespace zaklon {

template struct RecordMapping<Consent>;

} // namespace zaklon
