// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of sentences.
#pragma once

#include <QString>

namespace zaklon::ui {

/// Before a sentence puts its own: what people wrote may end with a stop, and so does a Serbian
/// day.
inline QString withoutStop(QString text) {
    text = text.trimmed();
    while (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

} // namespace zaklon::ui
