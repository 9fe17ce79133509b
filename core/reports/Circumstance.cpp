// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/Circumstance.h"

namespace zaklon {

template struct RecordMapping<Circumstance>;
template struct RecordMapping<CircumstanceName>;

} // namespace zaklon
