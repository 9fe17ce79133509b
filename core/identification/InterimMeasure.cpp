// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/InterimMeasure.h"

namespace zaklon {

template struct RecordMapping<InterimMeasure>;
template struct RecordMapping<CentreContact>;

} // namespace zaklon
