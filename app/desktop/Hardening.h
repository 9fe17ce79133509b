// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zaklon::desktop {

/// No core files, and in release builds no other process of the same user may look inside. Called
/// before anything else: what is in memory later must never reach a disk.
void hardenProcess();

} // namespace zaklon::desktop
