// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ClearLayout.h"

#include <QLayout>
#include <QWidget>

#include <memory>

namespace zaklon::ui {

void clearLayout(QLayout& layout) {
    while (layout.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(0));
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
    }
}

} // namespace zaklon::ui
