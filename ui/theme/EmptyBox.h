// SPDX-License-Identifier: GPL-3.0-or-later
// What a box says while nothing is chosen: painted like a hint, and never an answer. Not Qt's own
// placeholder, which keeps a box from taking its first item.
#pragma once

class QComboBox;
class QString;

namespace zaklon::ui {

void sayWhenEmpty(QComboBox& box, const QString& words);
QString wordsWhenEmpty(const QComboBox& box);

/// The first entry of the box only says what the others are for: it is painted like a hint too.
void sayAsHint(QComboBox& box);
/// What is shown is a hint: nothing is chosen.
bool showsHint(const QComboBox& box);

} // namespace zaklon::ui
