// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecoverySet.h"

namespace zaklon {

template struct RecordMapping<RecoverySet>;

} // namespace zaklon
