// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what was typed means a command: its words in any order, begun or in another form.
#pragma once

#include "ui/shell/Command.h"

#include <QString>

#include <optional>

namespace zaklon::ui {

/// Every word typed begins a word of `text`, in any script and with or without diacritics.
bool meets(const QString& text, const QString& typed);
/// The same without small words, and a word may end otherwise: who types 'delove' finds 'Delovi'.
/// For the program's own words only: a name that ends otherwise is another name.
bool meetsInAnyForm(const QString& text, const QString& typed);
/// How well it means the command that says `title` and is also found by `otherWords`; nothing: not.
std::optional<CommandRank> rankOf(const QString& title, const QString& otherWords,
                                  const QString& typed);
/// Typed is the beginning of `title`, word by word in its order.
bool begins(const QString& title, const QString& typed);

} // namespace zaklon::ui
