// SPDX-License-Identifier: GPL-3.0-or-later
// How much a push button stands out. ZaklonStyle reads it from the dynamic properties `kind`,
// `dense` and `key`.
#pragma once

class QAbstractButton;
class QString;
class QWidget;

namespace zaklon::ui {

enum class ButtonKind {
    Secondary, ///< bordered; the default of every QPushButton
    Primary,   ///< one per page
    Quiet,     ///< no border; card heads, banners
    Link,      ///< words inside text, underlined when pointed at or focused
    Segment,   ///< one of several exclusive answers, checkable
    Danger,    ///< bordered, error text: cannot be undone and asks once more
};

void setButtonKind(QAbstractButton& button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

/// 28 px high instead of 34.
void setDense(QAbstractButton& button, bool dense = true);
bool isDense(const QWidget* button);

/// The key that presses the button, printed small before its words; not part of its name.
void setKeyHint(QAbstractButton& button, const QString& key);
QString keyHint(const QWidget* button);

} // namespace zaklon::ui
