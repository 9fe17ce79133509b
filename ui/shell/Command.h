// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the command box.
#pragma once

#include "ui/theme/Icon.h"

#include <QString>

#include <functional>
#include <vector>

namespace zaklon::ui {

enum class CommandGroup { Recent, People, Reports, Do, Here, Go, Settings, Text };

/// How well what was typed means a command; the best first.
enum class CommandRank {
    Title,      ///< begins words of what it says
    OtherForm,  ///< words of what it says that end otherwise
    OtherWords, ///< words by which it is only found
    Last        ///< after everything else: what nobody should press unasked
};

struct Command {
    CommandGroup group = CommandGroup::Do;
    IconName icon = IconName::Circle;
    QString text;   ///< what it is or does; for a person her case code, never a name
    QString detail; ///< why it is here: pseudonym, where the words were found
    QString keys;
    std::function<void()> run;
    std::function<void()> runBeside = {}; ///< with Ctrl+Enter; nothing: the same as `run`
    CommandRank rank = CommandRank::Title;
};

/// Answers what was typed, best first within each group; asked again at every letter.
using CommandSource = std::function<std::vector<Command>(const QString& typed)>;

} // namespace zaklon::ui
