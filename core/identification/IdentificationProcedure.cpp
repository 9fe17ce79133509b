// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentificationProcedure.h"

namespace zaklon {

template struct RecordMapping<IdentificationProcedure>;
template struct RecordMapping<ProcedureDetail>;

} // namespace zaklon
