// SPDX-License-Identifier: GPL-3.0-or-later
// People who were identified and are reported once more: a second report opens a second procedure,
// never a second person (issue 4 part 2).
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/demo/ReportMaker.h"
#include "core/vault/Vault.h"

#include <vector>

namespace zaklon::demo {

/// Two of the first people: their procedure is closed, the next one waits.
Status saveSecondReports(Vault& vault, DemoHouse& house,
                         const std::vector<ReportablePerson>& people);

} // namespace zaklon::demo
