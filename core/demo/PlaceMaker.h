// SPDX-License-Identifier: GPL-3.0-or-later
// Free places as somebody was told, and calendars of providers. Made last, so that the same seed
// still makes the same people.
#pragma once

#include "core/demo/DemoHouse.h"
#include "core/vault/Vault.h"

namespace zaklon::demo {

/// Of those who offer a bed: told today, told too long ago, and full. One takes nobody at present,
/// others later or no more.
Status savePlaces(Vault& vault, DemoHouse& house);

} // namespace zaklon::demo
