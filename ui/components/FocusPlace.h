// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace zaklon::ui {

/// Where the keys go: `wanted` if it can take them now, otherwise the first inside `within` that
/// can. Null if nothing there can. `wanted` may be null, hidden (an empty list) or disabled.
QWidget* focusPlace(QWidget* wanted, QWidget& within);

/// The object name of the choice (Segments) inside `within` that has the keys, to find it again
/// where everything is made anew; empty if none has them.
QString nameOfChoice(const QWidget& within);
/// The keys go to the widget of this name if it is there and in sight.
void focusNamed(const QString& name, const QWidget& within);

} // namespace zaklon::ui
