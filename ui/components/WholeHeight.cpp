// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/WholeHeight.h"

#include "ui/components/SidePlace.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace zaklon::ui {

WholeHeight::WholeHeight(QScrollArea& area, const SidePlace& place) : QObject(&area), m_area(area) {
    area.widget()->installEventFilter(this);
    connect(&place, &SidePlace::placed, this, [this](bool beside) { setWhole(!beside); });
    setWhole(!place.isBeside());
}

void WholeHeight::setWhole(bool whole) {
    m_whole = whole;
    m_area.setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    ask();
}

void WholeHeight::ask() {
    const QWidget& inside = *m_area.widget();
    const int width = m_area.viewport()->width();
    const int tall = inside.hasHeightForWidth() ? inside.heightForWidth(width)
                                                : inside.minimumSizeHint().height();
    m_area.setMinimumHeight(m_whole ? std::max(0, tall) : 0);
}

bool WholeHeight::eventFilter(QObject* watched, QEvent* event) {
    if (m_whole && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        ask();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
