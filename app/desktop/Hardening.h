// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zaklon::desktop {

/// No core files, and in release builds no other process of the same user may look inside. Called
/// before anything else: what is in memory later must never reach a disk.
void hardenProcess();

/// Qt's own file dialog would write visited folders to QtProject.conf in the user's home: from now
/// on its settings go nowhere. Our Preferences name their file themselves.
void leaveNoFileHistory();

} // namespace zaklon::desktop
