// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program, as the shell makes them.
#pragma once

#include "ui/shell/PageEntry.h"

namespace zaklon::ui {
class Preferences;
}

namespace zaklon::desktop {

/// `preferences` outlives the pages.
ui::ShellPages allPages(ui::Preferences& preferences);

} // namespace zaklon::desktop
