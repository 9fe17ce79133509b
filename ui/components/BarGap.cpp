// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/BarGap.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace zaklon::ui {

BarGap::BarGap(QScrollArea& area, int without, int with)
    : QObject(&area), m_area(area), m_without(without), m_with(with) {
    area.verticalScrollBar()->installEventFilter(this);
    fit();
}

void BarGap::fit() {
    auto* layout = m_area.widget() == nullptr ? nullptr : m_area.widget()->layout();
    if (layout == nullptr) {
        return;
    }
    QMargins margins = layout->contentsMargins();
    const int room = m_area.verticalScrollBar()->isVisible() ? m_with : m_without;
    if (m_area.isRightToLeft()) {
        margins.setLeft(room); // Qt mirrors no margins
    } else {
        margins.setRight(room);
    }
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
