// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PersonTabs.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QMouseEvent>
#include <QPushButton>

namespace zaklon::ui {

PersonTabs::PersonTabs(QWidget* parent) : QTabBar(parent) {
    setObjectName(QStringLiteral("personTabs"));
    setAccessibleName(tr("People who are open"));
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    hide();
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_quiet && index >= 0 && index < static_cast<int>(m_shown.size())) {
            Q_EMIT chosen(m_shown[static_cast<std::size_t>(index)].person);
        }
    });
}

void PersonTabs::addClose(int index) {
    auto* close = new QPushButton(icon(IconName::Close), {}, this);
    close->setObjectName(QStringLiteral("closeTab"));
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W closes
    close->setAccessibleName(tr("Close %1").arg(tabText(index)));
    setButtonKind(*close, ButtonKind::Quiet);
    setDense(*close);
    const RecordId person = m_shown[static_cast<std::size_t>(index)].person;
    // Queued: the button goes with its tab.
    connect(
        close, &QPushButton::clicked, this, [this, person] { Q_EMIT closed(person); },
        Qt::QueuedConnection);
    setTabButton(index, QTabBar::RightSide, close);
}

void PersonTabs::setTabs(const std::vector<Tab>& tabs, const RecordId& current) {
    m_quiet = true;
    while (count() > 0) {
        removeTab(count() - 1);
    }
    m_shown = tabs;
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        const int index = addTab(tabs[i].code);
        addClose(index);
        if (tabs[i].person == current) {
            setCurrentIndex(index);
        }
    }
    m_quiet = false;
    setVisible(tabs.size() > 1);
}

void PersonTabs::mouseReleaseEvent(QMouseEvent* event) {
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0) {
        Q_EMIT closed(m_shown[static_cast<std::size_t>(index)].person);
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

} // namespace zaklon::ui
