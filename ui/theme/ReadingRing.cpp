// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ReadingRing.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace zaklon::ui {

ReadingRing::ReadingRing(QAbstractScrollArea& area) : QWidget(&area), m_area(area) {
    setObjectName(QStringLiteral("readingRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setVisible(area.hasFocus());
    area.installEventFilter(this);
}

bool ReadingRing::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == &m_area && (type == QEvent::FocusIn || type == QEvent::Resize)) {
        setGeometry(m_area.rect());
        raise();
    }
    if (watched == &m_area && (type == QEvent::FocusIn || type == QEvent::FocusOut)) {
        setVisible(type == QEvent::FocusIn);
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawInnerFocusRing(painter, rect(), radius::kInput, Theme::of(this).focus);
}

} // namespace zaklon::ui
