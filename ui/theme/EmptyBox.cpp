// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/EmptyBox.h"

#include <QComboBox>
#include <QVariant>

namespace zaklon::ui {

namespace {
constexpr const char* kWords = "whenEmpty";
constexpr const char* kFirstIsHint = "firstIsHint";
} // namespace

void sayWhenEmpty(QComboBox& box, const QString& words) {
    box.setProperty(kWords, words);
    box.update();
}

void sayAsHint(QComboBox& box) {
    box.setProperty(kFirstIsHint, true);
    box.update();
}

bool showsHint(const QComboBox& box) {
    return box.currentText().isEmpty() ||
           (box.currentIndex() == 0 && box.property(kFirstIsHint).toBool());
}

QString wordsWhenEmpty(const QComboBox& box) {
    return box.property(kWords).toString();
}

} // namespace zaklon::ui
