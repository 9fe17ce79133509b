// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area that shows what lies behind it: the white of a card, not the paper of the page.
#pragma once

#include <QScrollArea>

namespace zaklon::ui {

/// Takes `inside` as its content; never scrolls sideways. Call it after the content has its layout.
void showThrough(QScrollArea& area, QWidget* inside);

/// The same for a section of a page: it ends on the line of what stands above it, with `without` as
/// its margin there, and keeps clear of the bar while it scrolls.
void showToEdge(QScrollArea& area, QWidget* inside, int without = 0);

/// The same for the form of a panel: it begins and ends on the lines of the heading above and of
/// the buttons below, and its bar stands in the padding of the panel, which is space::kCard.
void showInPanel(QScrollArea& area, QWidget* inside);

/// A form that is opened again begins at its beginning, however far the one before it was read:
/// scrolls the area around `inside`, if it lies in one, to its first line.
void showBeginning(const QWidget& inside);

} // namespace zaklon::ui
