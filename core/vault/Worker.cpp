// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Worker.h"

namespace zaklon {

template struct RecordMapping<Worker>;

} // namespace zaklon
