// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes where the eye reads (ui.md 11). By itself Qt goes in the order in which widgets were
// made, which is another one wherever a list, a form or a head is made late.
#pragma once

#include <QList>

class QWidget;

namespace zaklon::ui {

/// Everything visible below `root` that takes Tab, in the order of its layouts: down and along the
/// line, column after column.
QList<QWidget*> readingStops(QWidget& root);

/// Gives the focus to the stop after, or before, the one that has it, and round at the end. False
/// if nothing takes it. Read anew each time, because pages change while they are shown.
bool focusAlongReading(QWidget& root, bool forward);

} // namespace zaklon::ui
