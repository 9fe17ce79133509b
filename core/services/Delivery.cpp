// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/Delivery.h"

namespace zaklon {

template struct RecordMapping<Delivery>;

} // namespace zaklon
