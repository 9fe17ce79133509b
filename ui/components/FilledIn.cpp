// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FilledIn.h"

#include "ui/components/Field.h"
#include "ui/components/Segments.h"

#include <QComboBox>

namespace zaklon::ui {

bool isFilledIn(const QWidget& control) {
    if (qobject_cast<const QComboBox*>(&control) != nullptr) {
        return true;
    }
    for (const QWidget* at = &control; at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const Field*>(at) != nullptr ||
            qobject_cast<const Segments*>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace zaklon::ui
