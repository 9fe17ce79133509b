// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zaklon::desktop {

/// No core files, and in release builds no other process of the same user may look inside. Called
/// before anything else: what is in memory later must never reach a disk.
void hardenProcess();

/// From now on the C library writes over each block of memory that is given back: after a lock
/// nothing of what stood on the screen is left in the process. It reads that wish from its
/// environment, once, before main(); so this starts the program anew with it, in the same process,
/// and returns in the second start. Where it cannot, the program goes on without. The source of the
/// two settings: the manual of the GNU C Library, "Memory Allocation Tunables"; its caches of
/// threads are off because blocks that lie in them are not written over.
void wipeFreedMemory(char** argv);

/// Qt's own file dialog would write visited folders to QtProject.conf in the user's home: from now
/// on its settings go nowhere. Our Preferences name their file themselves.
void leaveNoFileHistory();

} // namespace zaklon::desktop
