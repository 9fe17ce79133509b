// SPDX-License-Identifier: GPL-3.0-or-later
// A stack that asks for the room of the page in front. Qt's asks for that of the largest one, and
// takes it from what stands above the stack.
#pragma once

class QStackedLayout;

namespace zaklon::ui {

/// After its pages were added.
void askForFrontPage(QStackedLayout& stack);

} // namespace zaklon::ui
