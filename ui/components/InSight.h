// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody works at comes into sight when the keys come to it.
#pragma once

class QWidget;

namespace zaklon::ui {

/// Scrolls whatever holds `widget` until it is seen. From outside too: Qt scrolls only an area that
/// had the focus before, and for a field with text only to its cursor. The top wins where the whole
/// has no room.
void bringIntoSight(const QWidget& widget);

} // namespace zaklon::ui
