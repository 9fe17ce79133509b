// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/BarGap.h"

#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace zaklon::ui {

BarGap::BarGap(QScrollArea& area, int without) : QObject(&area), m_area(area), m_without(without) {
    area.verticalScrollBar()->installEventFilter(this);
    fit();
}

void BarGap::fit() {
    auto* layout = m_area.widget() == nullptr ? nullptr : m_area.widget()->layout();
    if (layout == nullptr) {
        return;
    }
    QMargins margins = layout->contentsMargins();
    margins.setRight(m_area.verticalScrollBar()->isVisible() ? space::kSmall : m_without);
    if (margins != layout->contentsMargins()) {
        layout->setContentsMargins(margins);
    }
}

bool BarGap::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
