// SPDX-License-Identifier: GPL-3.0-or-later
// Outreach visits of the last months. Made last, so that the same seed still makes the same people.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/vault/Vault.h"

namespace zaklon::demo {

/// `count` visits, the newest a few days ago; every third has something to follow up, every fifth
/// became a report.
Status saveVisits(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                  int count);

} // namespace zaklon::demo
