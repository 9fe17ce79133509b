// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the place of a name or number that nobody asked to see (ui.md 8).
#pragma once

#include <QString>

namespace zaklon::ui {

inline QString hiddenDots() {
    return QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022");
}

} // namespace zaklon::ui
