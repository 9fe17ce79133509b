// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace zaklon::ui {

/// Where the keys go: `wanted` if it can take them now, otherwise the first inside `within` that
/// can. Null if nothing there can. `wanted` may be null, hidden (an empty list) or disabled.
QWidget* focusPlace(QWidget* wanted, QWidget& within);

} // namespace zaklon::ui
