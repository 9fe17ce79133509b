// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody works at comes into sight when the keys come to it.
#pragma once

class QWidget;

namespace zaklon::ui {

/// Scrolls whatever holds `widget` until it is seen. From outside too: Qt scrolls only an area that
/// had the focus before, and for a field with text only to its cursor. The top wins where the whole
/// has no room.
void bringIntoSight(const QWidget& widget);

/// What is read together: whoever has the keys in `part` sees all of it, a field with its label and
/// what is wrong there, a question with its answers.
void seeTogether(QWidget& part);
/// The part around `control` that is seen together with it; `control` itself where there is none,
/// or where the part has no room in what scrolls.
const QWidget& seenWith(const QWidget& control);

} // namespace zaklon::ui
