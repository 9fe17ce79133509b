// SPDX-License-Identifier: GPL-3.0-or-later
// An error belongs to its form. The window shows what failed before a form had its say; a form that
// says it at its own field, was mended, saved or left, tells the window around it so.
#pragma once

#include <QEvent>

class QWidget;

namespace zaklon::ui {

/// Goes up from a form until a widget accepts it.
QEvent::Type failureEndType();

/// What the window says of the last failure is said elsewhere, or is over.
void endFailure(QWidget& form);

} // namespace zaklon::ui
