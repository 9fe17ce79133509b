// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program, as the shell makes them.
#pragma once

#include "ui/shell/PageEntry.h"

#include <functional>

namespace zaklon::ui {
class Preferences;
}

namespace zaklon::desktop {

/// `preferences` outlives the pages. `beginTutorial` is offered where the vault is a demonstration.
ui::ShellPages allPages(ui::Preferences& preferences, std::function<void()> beginTutorial = {});

} // namespace zaklon::desktop
