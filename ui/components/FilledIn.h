// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace zaklon::ui {

/// Something is typed or chosen there: the control of a field, an answer, a list that opens. A
/// button that acts is none.
bool isFilledIn(const QWidget& control);

} // namespace zaklon::ui
