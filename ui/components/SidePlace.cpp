// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SidePlace.h"

#include "ui/components/LeastHeight.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

SidePlace::SidePlace(QWidget& page, QBoxLayout& row, QWidget& rest, QWidget& side, Narrow narrow,
                     Widths widths)
    : QObject(&page)
    , m_page(page)
    , m_row(row)
    , m_rest(rest)
    , m_side(side)
    , m_narrow(narrow)
    , m_widths(widths) {
    page.installEventFilter(this);
    rest.installEventFilter(this);
    side.installEventFilter(this);
    arrange();
}

void SidePlace::setWidths(Widths widths) {
    m_widths = widths;
    arrange();
}

bool SidePlace::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    const bool ofPage =
        watched == &m_page && (type == QEvent::Resize || type == QEvent::StyleChange);
    // Not Show and Hide: a page behind another one keeps what is open on it.
    const bool ofSide =
        watched == &m_side && (type == QEvent::ShowToParent || type == QEvent::HideToParent);
    const bool ofContent = m_narrow == Narrow::Below && !m_beside &&
                           type == QEvent::LayoutRequest && watched != &m_page;
    if (ofPage || ofSide || ofContent) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

void SidePlace::arrange() {
    const Theme& theme = Theme::of(&m_page);
    const auto around = m_page.layout()->contentsMargins();
    const int room = m_page.width() - around.left() - around.right();
    const bool shared = m_widths.side == kShared;
    const int rest = theme.scaled(m_widths.rest);
    const int side = shared ? rest : theme.column(m_widths.side);
    const bool before = m_beside;
    m_beside = room >= side + m_row.spacing() + rest;
    if (m_beside != before) {
        Q_EMIT placed(m_beside);
    }
    m_side.setMinimumWidth(m_beside && !shared ? side : 0);
    m_side.setMaximumWidth(m_beside && !shared ? side : QWIDGETSIZE_MAX);
    if (m_narrow == Narrow::Instead) {
        m_rest.setVisible(m_beside || m_side.isHidden());
        return;
    }
    m_row.setDirection(m_beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Of a list that scrolls by itself, a few rows; what has more of its own asks for it.
    for (QWidget* each : {&m_rest, &m_side}) {
        const int least = std::max({theme.scaled(kLeastBelow), each->minimumSizeHint().height(),
                                    leastHeight(*each, room)});
        each->setMinimumHeight(m_beside || shared ? 0 : least);
    }
    m_row.setStretchFactor(&m_side, m_beside && !shared ? 0 : 1);
}

} // namespace zaklon::ui
