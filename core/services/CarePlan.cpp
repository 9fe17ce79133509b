// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlan.h"

namespace zaklon {

template struct RecordMapping<Need>;
template struct RecordMapping<Goal>;
template struct RecordMapping<Action>;

} // namespace zaklon
