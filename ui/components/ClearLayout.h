// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace zaklon::ui {

/// Takes every widget out of the layout and out of sight. They go later, not now: the button that
/// was pressed may be among them.
void clearLayout(QLayout& layout);

} // namespace zaklon::ui
