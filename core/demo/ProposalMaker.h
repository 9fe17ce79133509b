// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals of the house to change a rule. Made last, so that the same seed still makes the same
// people.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/vault/Vault.h"

namespace zaklon::demo {

/// One of each state that matters: thought of, submitted, adopted.
Status saveProposals(Vault& vault, DemoHouse& house);

} // namespace zaklon::demo
