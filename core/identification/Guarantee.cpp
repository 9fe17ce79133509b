// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Guarantee.h"

namespace zaklon {

template struct RecordMapping<Guarantee>;

} // namespace zaklon
