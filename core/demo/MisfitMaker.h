// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways that go on although something does not fit, with the reason; referrals have theirs from
// addMisfitReasons(). Made last, so that the same seed still makes the same people.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/demo/ReportMaker.h"
#include "core/vault/Vault.h"

#include <vector>

namespace zaklon::demo {

/// A few of the first people, where what the record says and what is asked for do not agree.
Status saveMisfits(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const std::vector<ReportablePerson>& people);

} // namespace zaklon::demo
