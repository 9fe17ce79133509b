// SPDX-License-Identifier: GPL-3.0-or-later
// The two buttons that end a form: leaving it on the leading side, saving on the trailing one.
#pragma once

class QHBoxLayout;
class QPushButton;

namespace zaklon::ui {

/// Puts both into `row`. Tab comes to `done` before `leave`, against the reading order (ui.md 11):
/// who goes on from the last field must not meet first what throws the typing away (ui.md 1).
void addEndOfForm(QHBoxLayout& row, QPushButton& leave, QPushButton& done);

} // namespace zaklon::ui
