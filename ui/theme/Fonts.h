// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zaklon::ui {

/// Makes the faces that the program ships (Inter, Noto Sans, Noto Sans Arabic) known to Qt, so that
/// every laptop shows the same page. Needs a QGuiApplication; calling it again changes nothing.
/// Returns the families found; one missing means a damaged build.
QStringList loadFonts();

} // namespace zaklon::ui
