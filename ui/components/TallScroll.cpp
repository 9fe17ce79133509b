// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TallScroll.h"

#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace zaklon::ui {

TallScroll::TallScroll(QWidget* inside, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

/// Of what is shown: a page behind another one asks for no room.
int TallScroll::least(int width) const {
    const QWidget* shown = widget();
    if (const auto* stack = qobject_cast<const QStackedWidget*>(shown)) {
        shown = stack->currentWidget();
    }
    if (shown == nullptr) {
        return 0;
    }
    const QLayout* layout = shown->layout();
    const int rows =
        layout != nullptr && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : 0;
    return std::max({rows, shown->minimumSizeHint().height(), shown->minimumHeight()});
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
}

QSize TallScroll::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), height::kRow};
}

QSize TallScroll::sizeHint() const {
    return widget()->sizeHint();
}

void TallScroll::resizeEvent(QResizeEvent* event) {
    fit();
    QScrollArea::resizeEvent(event);
}

bool TallScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return done;
}

} // namespace zaklon::ui
