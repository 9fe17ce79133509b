// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TallScroll.h"

#include "ui/components/LeastHeight.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

TallScroll::TallScroll(QWidget* inside, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    if (auto* stack = qobject_cast<QStackedWidget*>(inside)) {
        connect(stack, &QStackedWidget::currentChanged, this, [this, stack] {
            if (auto* page = stack->currentWidget()) {
                page->installEventFilter(this);
            }
            fit();
        });
    }
}

/// A page behind another one asks for no room.
QWidget* TallScroll::shown() const {
    const auto* stack = qobject_cast<const QStackedWidget*>(widget());
    return stack != nullptr ? stack->currentWidget() : widget();
}

int TallScroll::least(int width) const {
    const QWidget* shown = this->shown();
    return shown == nullptr ? 0 : leastHeight(*shown, width);
}

void TallScroll::fit() {
    const QSize room = maximumViewportSize();
    int width = room.width();
    int tall = least(width);
    if (tall > room.height()) {
        width -= verticalScrollBar()->sizeHint().width();
        tall = least(width);
    }
    widget()->resize(width, std::max(tall, room.height()));
    if (tall != m_tall) {
        m_tall = tall;
        updateGeometry();
    }
}

QSize TallScroll::minimumSizeHint() const {
    const QWidget* shown = this->shown();
    return {shown == nullptr ? 0 : shown->minimumSizeHint().width(), height::kRow};
}

QSize TallScroll::sizeHint() const {
    const QSize liked = widget()->sizeHint();
    return m_tall < 0 ? liked : QSize(liked.width(), m_tall);
}

void TallScroll::resizeEvent(QResizeEvent* event) {
    fit();
    QScrollArea::resizeEvent(event);
    fitAgain();
}

/// What stands side by side has its width then, and what wraps its lines.
void TallScroll::fitAgain() {
    if (!m_asked) {
        m_asked = true;
        QTimer::singleShot(0, this, [this] {
            m_asked = false;
            fit();
        });
    }
}

bool TallScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest && (watched == widget() || watched == shown())) {
        fit();
        fitAgain();
    }
    return done;
}

} // namespace zaklon::ui
