// SPDX-License-Identifier: GPL-3.0-or-later
// A button that the command box finds too: what can be pressed can be asked for by its words.
#pragma once

#include <QString>

class QAction;
class QPushButton;

namespace zaklon::ui {

/// An action without keys that presses the button, or opens its menu. It is offered while the
/// button is there and enabled (shownActions), under `text` where the button says less.
QAction* offerAsAction(QPushButton& button, const QString& text = {});
bool isButtonAction(const QAction& action);

} // namespace zaklon::ui
