// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/CaseClosing.h"

namespace zaklon {

template struct RecordMapping<CaseClosing>;
template struct RecordMapping<MonitoringContact>;

} // namespace zaklon
