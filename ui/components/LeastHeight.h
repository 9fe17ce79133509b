// SPDX-License-Identifier: GPL-3.0-or-later
// The least height in which a widget shows all its words at a width. Qt's own minimum counts one
// line of a label that wraps, and its height for a width is what a layout likes best, not least.
#pragma once

class QWidget;

namespace zaklon::ui {

int leastHeight(const QWidget& widget, int room);

} // namespace zaklon::ui
