// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the command box.
#pragma once

#include "ui/theme/Icon.h"

#include <QString>

#include <functional>
#include <vector>

namespace zaklon::ui {

enum class CommandGroup { Recent, People, Do, Go, Settings, Text };

struct Command {
    CommandGroup group = CommandGroup::Do;
    IconName icon = IconName::Circle;
    QString text;   ///< what it is or does; for a person her case code, never a name
    QString detail; ///< why it is here: pseudonym, where the words were found
    QString keys;
    std::function<void()> run;
    std::function<void()> runBeside = {}; ///< with Ctrl+Enter; nothing: the same as `run`
};

/// Answers what was typed, best first within each group; asked again at every letter.
using CommandSource = std::function<std::vector<Command>(const QString& typed)>;

} // namespace zaklon::ui
