// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SideRoom.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QStyle>

namespace zaklon::ui {

SideRoom::SideRoom(QWidget* main, QWidget* parent) : QWidget(parent), m_main(main) {
    m_main->setParent(this);
}

void SideRoom::setPanel(QWidget* panel) {
    if (m_panel != nullptr && m_panel != panel) {
        m_panel->hide();
    }
    m_panel = panel;
    if (panel != nullptr) {
        panel->setParent(this);
        panel->show();
        panel->raise();
    }
    arrange();
}

void SideRoom::arrange() {
    const Theme& theme = Theme::of(this);
    const int wide = m_panel == nullptr ? 0 : qMin(theme.column(kPanelWidth), width());
    const bool beside = width() >= theme.column(kBesideFrom);
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    m_main->setGeometry(place({0, 0, width() - (beside ? wide : 0), height()}));
    if (m_panel != nullptr) {
        m_panel->setGeometry(place({width() - wide, 0, wide, height()}));
    }
}

void SideRoom::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SideRoom::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace zaklon::ui
