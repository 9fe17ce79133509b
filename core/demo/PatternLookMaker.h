// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what people share. Made last, so that the same seed still makes the same people.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/vault/Vault.h"

namespace zaklon::demo {

/// Every pattern was looked at but one of an employer, which is new.
Status savePatternLooks(Vault& vault, DemoHouse& house);

} // namespace zaklon::demo
