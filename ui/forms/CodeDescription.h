// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says of a code besides its label: the law or the source that it rests on.
#pragma once

#include "core/codes/CodeList.h"
#include "ui/session/Words.h"

class QComboBox;

namespace zaklon::ui {

/// Empty if the list says nothing of it.
QString descriptionOf(const CodeEntry& entry, const Words& words);

/// Shows it beside an entry of a box, to the pointer and to a screen reader.
void describeItem(QComboBox& box, int item, const QString& description);

} // namespace zaklon::ui
