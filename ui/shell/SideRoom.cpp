// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SideRoom.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QStyle>

namespace zaklon::ui {

SideRoom::SideRoom(QWidget* main, QWidget* parent) : QWidget(parent), m_main(main) {
    m_main->setParent(this);
}

void SideRoom::setPanel(QWidget* panel, Narrow narrow) {
    if (m_panel != nullptr && m_panel != panel) {
        m_panel->hide();
    }
    m_panel = panel;
    m_narrow = narrow;
    if (panel != nullptr) {
        panel->setParent(this);
        panel->show();
        panel->raise();
    }
    arrange();
}

std::vector<ButtonCommand> SideRoom::panelCommands() const {
    return m_panel == nullptr ? std::vector<ButtonCommand>() : buttonCommands(*m_panel);
}

void SideRoom::arrange() {
    if (m_panel == nullptr) {
        m_main->setGeometry(rect());
        return;
    }
    const Theme& theme = Theme::of(this);
    const bool beside = width() >= theme.column(kBesideFrom);
    Q_EMIT placing(beside);
    if (!beside && m_narrow == Narrow::Below) {
        const int tall = stripHeight();
        m_main->setGeometry(0, 0, width(), height() - tall);
        m_panel->setGeometry(0, height() - tall, width(), tall);
        return;
    }
    const int wide = qMin(theme.column(kPanelWidth), width());
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    m_main->setGeometry(place({0, 0, width() - (beside ? wide : 0), height()}));
    m_panel->setGeometry(place({width() - wide, 0, wide, height()}));
}

/// As high as its words, and in a low window what the page can spare.
int SideRoom::stripHeight() const {
    const int wanted = m_panel->hasHeightForWidth() ? m_panel->heightForWidth(width())
                                                    : m_panel->sizeHint().height();
    const int least = m_panel->minimumSizeHint().height();
    return qMin(wanted, qMax(height() - kLeastPage, least));
}

/// A strip is as high as what it says now.
bool SideRoom::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && m_narrow == Narrow::Below) {
        arrange();
    }
    return QWidget::event(event);
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
