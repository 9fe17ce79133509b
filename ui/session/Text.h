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

/// A case code within words that wrap: it does not break at its hyphens. Only for what is looked
/// at; what is copied, searched or written keeps the hyphens of the code.
inline QString unbroken(QString code) {
    return code.replace(u'-', QChar(0x2011));
}

} // namespace zaklon::ui
