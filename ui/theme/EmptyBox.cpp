// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/EmptyBox.h"

#include <QComboBox>
#include <QVariant>

namespace zaklon::ui {

namespace {
constexpr const char* kWords = "whenEmpty";
} // namespace

void sayWhenEmpty(QComboBox& box, const QString& words) {
    box.setProperty(kWords, words);
    box.update();
}

QString wordsWhenEmpty(const QComboBox& box) {
    return box.property(kWords).toString();
}

} // namespace zaklon::ui
