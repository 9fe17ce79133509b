// SPDX-License-Identifier: GPL-3.0-or-later
// States of procedures and of what stands beside them that the stories leave out: a second report,
// a waived duty, a refused review, an ended search. Made last, so that the same seed still makes
// the same people; a rule that refuses a change leaves its person as she was, and the next one is
// asked.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/demo/ReportMaker.h"
#include "core/vault/Vault.h"

#include <vector>

namespace zaklon::demo {

/// A few of the first people.
Status saveRareStates(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                      const std::vector<ReportablePerson>& people);

} // namespace zaklon::demo
