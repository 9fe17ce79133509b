// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program, as the shell makes them.
#pragma once

#include "ui/settings/OwnData.h"
#include "ui/shell/PageEntry.h"

#include <functional>

namespace zaklon::ui {
class Preferences;
}

namespace zaklon::desktop {

/// `preferences` outlives the pages. `beginTutorial` is offered where the vault is a demonstration;
/// `own` is shown in the settings.
ui::ShellPages allPages(ui::Preferences& preferences, std::function<void()> beginTutorial = {},
                        ui::OwnData own = {});

} // namespace zaklon::desktop
