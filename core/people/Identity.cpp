// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Identity.h"

namespace zaklon {

template struct RecordMapping<Identity>;
template struct RecordMapping<PersonName>;
template struct RecordMapping<Relation>;

} // namespace zaklon
