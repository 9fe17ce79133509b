// SPDX-License-Identifier: GPL-3.0-or-later
// The house where some of the invented people sleep: its beds, their stays, what one shift leaves
// to the next. Made after the people, so that the same seed still makes the same people.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/demo/ReportMaker.h"
#include "core/vault/Vault.h"

#include <vector>

namespace zaklon::demo {

/// Six women's places and three children's (needs C16). Only some of the people who are
/// accommodated in a shelter have one of its beds: the others live in houses of other
/// organisations, which keep no beds here, and stay as they are.
Status saveShelter(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const std::vector<ReportablePerson>& people);

} // namespace zaklon::demo
