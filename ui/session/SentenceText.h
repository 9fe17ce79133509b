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

/// A label after the beginning of a sentence: 'With the employer' becomes 'with the employer', and
/// 'SMS' stays what it is. Not for what begins with a name.
inline QString withinSentence(QString label) {
    const bool isAbbreviation = label.size() > 1 && label.at(1).isUpper();
    if (!label.isEmpty() && !isAbbreviation) {
        label.front() = label.front().toLower();
    }
    return label;
}

} // namespace zaklon::ui
