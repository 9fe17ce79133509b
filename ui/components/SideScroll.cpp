// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SideScroll.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

SideScroll::SideScroll(int column, QWidget* parent) : QScrollArea(parent), m_column(column) {
    setFocusPolicy(Qt::NoFocus);
    setPlace(Place::Beside);
}

void SideScroll::setPlace(Place place) {
    m_place = place;
    const bool beside = place == Place::Beside;
    setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  beside ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

/// Zero where the room decides.
QSize SideScroll::needed() const {
    const QWidget* inside = widget();
    if (inside == nullptr) {
        return {};
    }
    if (m_place == Place::Below) {
        return {0, inside->sizeHint().height()};
    }
    // A long word of a date asks for more; the bar that scrolls stands beside it.
    const int least = inside->minimumSizeHint().width() +
                      style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {std::max(Theme::of(this).column(m_column), least), 0};
}

QSize SideScroll::sizeHint() const {
    const QSize asked = needed();
    const QSize liked = QScrollArea::sizeHint();
    return {asked.width() > 0 ? asked.width() : liked.width(),
            asked.height() > 0 ? asked.height() : liked.height()};
}

QSize SideScroll::minimumSizeHint() const {
    return needed();
}

bool SideScroll::event(QEvent* event) {
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        if (const QSize now = needed(); now != m_asked) {
            m_asked = now;
            updateGeometry();
        }
    }
    return done;
}

} // namespace zaklon::ui
