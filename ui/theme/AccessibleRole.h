// SPDX-License-Identifier: GPL-3.0-or-later
// Roles for widgets that paint themselves: Qt knows those of its own classes only and would call
// ours 'filler' (ui.md 11).
#pragma once

#include <QAccessible>

class QComboBox;
class QWidget;

namespace zaklon::ui {

/// From now on assistive technology finds `widget` under this role. Its name and description stay
/// accessibleName and accessibleDescription. Buttons keep their press or toggle action and their
/// states.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// Says what a box without a label is for. On Linux the name that Qt gives it is what is chosen in
/// it, so that the purpose is heard as its description.
void setBoxPurpose(QComboBox& box, const QString& purpose);

/// Tells screen readers a sentence now, as if `widget` said it.
void announce(QWidget& widget, const QString& sentence);

} // namespace zaklon::ui
