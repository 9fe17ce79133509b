// SPDX-License-Identifier: GPL-3.0-or-later
// Between the UTF-8 of core and the QString of widgets. Never used for passphrases.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace zaklon::ui {

inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As it is: codes, keys, what stood in a draft.
inline std::string toText(const QString& text) {
    return text.toStdString();
}

/// What a person typed, without the spaces around it.
inline std::string typedText(const QString& text) {
    return text.trimmed().toStdString();
}

} // namespace zaklon::ui
