// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what holds names and numbers that are hidden until somebody asks: what is copied from there
// leaves the clipboard by itself (ClipboardGuard).
#pragma once

#include <QVariant>
#include <QWidget>

namespace zaklon::ui {

inline constexpr const char* kSensitive = "sensitive";

inline void markSensitive(QWidget& widget) {
    widget.setProperty(kSensitive, true);
}
inline bool isSensitive(const QWidget* widget) {
    return widget != nullptr && widget->property(kSensitive).toBool();
}

} // namespace zaklon::ui
