// SPDX-License-Identifier: GPL-3.0-or-later
// In a page of few lines of text a form takes the whole page (ui.md 11): what leads to other lists
// stands aside while it is open.
#pragma once

class QWidget;

namespace zaklon::ui {

/// Lower than a list under the bars of a page asks for, in lines of its text.
bool hasFewLines(const QWidget& page);
/// It is always shown otherwise.
void setGivesWay(QWidget& part);
/// Hides or shows what gives way inside.
void giveWay(const QWidget& page, bool toForm);

} // namespace zaklon::ui
