// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeDescription.h"

#include <QComboBox>

namespace zaklon::ui {

QString descriptionOf(const CodeEntry& entry, const Words& words) {
    return entry.description ? words.text(*entry.description) : QString();
}

void describeItem(QComboBox& box, int item, const QString& description) {
    if (!description.isEmpty()) {
        box.setItemData(item, description, Qt::ToolTipRole);
        box.setItemData(item, description, Qt::AccessibleDescriptionRole);
    }
}

} // namespace zaklon::ui
