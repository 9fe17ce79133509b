// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace zaklon::desktop {

/// Everything a widget and what is in it say to the eye and to a screen reader.
QString shownWords(const QWidget& widget);

} // namespace zaklon::desktop
