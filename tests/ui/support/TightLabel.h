// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words stand where they begin, or float in the middle of a hole.
#pragma once

#include <QCoreApplication>
#include <QLabel>

namespace zaklon::test {

/// No higher than its words, but for a line that stands beside it.
inline bool isTight(const QLabel& label) {
    QCoreApplication::processEvents(); // what was just shown is laid out with the next turn
    constexpr int kRoundedUp = 8;      // px
    const int words =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return label.height() <= words + kRoundedUp;
}

} // namespace zaklon::test
