// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Card.h"

#include "ui/components/OwnRoom.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace zaklon::ui {

Card::Card(const QString& title, Padding padding, QWidget* parent)
    : QFrame(parent)
    , m_padding(padding)
    , m_headRow(new QFrame(this))
    , m_title(new TextLabel({}, TextRole::Heading, &Theme::text, this))
    , m_action(new QPushButton(this))
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout) {
    setObjectName(QStringLiteral("card"));
    m_action->setObjectName(QStringLiteral("cardAction"));
    setButtonKind(*m_action, ButtonKind::Quiet);
    setDense(*m_action);
    setAccessibleRole(*this, QAccessible::Grouping);
    connect(m_action, &QPushButton::clicked, this, &Card::actionTriggered);

    const bool flush = padding == Padding::None;
    m_head->setSpacing(space::kSmall);
    m_head->addWidget(m_title, 0, Qt::AlignVCenter);
    m_title->setWrapsWhenNarrow();
    m_headRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as its lines ask
    auto* row = new QHBoxLayout(m_headRow);
    // Room for the ring of the action, so that a head is as high with an action as without.
    row->setContentsMargins(space::kCard, flush ? 7 : 9, space::kRow, flush ? 7 : 3);
    row->setSpacing(space::kSmall);
    row->addLayout(m_head);
    row->addStretch(1);
    row->addWidget(m_action);

    auto* all = new OwnWidthColumn(this);
    // At the foot a list leaves the rounded corners free.
    all->setContentsMargins(flush ? 1 : 0, flush ? 1 : 0, flush ? 1 : 0, flush ? 4 : 0);
    all->setSpacing(0);
    all->addWidget(m_headRow);
    m_content->setContentsMargins(flush ? 0 : space::kCard, 0, flush ? 0 : space::kCard,
                                  flush ? 0 : space::kStack);
    m_content->setSpacing(flush ? 0 : space::kSmall);
    all->addLayout(m_content, 1);
    setTitle(title);
    setAction({});
}

void Card::showHead() {
    const bool shown = !m_title->text().isEmpty() || !m_action->text().isEmpty();
    m_headRow->setVisible(shown);
    m_headRow->setMinimumHeight(Theme::of(this).scaled(m_padding == Padding::None ? 42 : 40));
    if (m_padding == Padding::Normal) {
        m_content->setContentsMargins(space::kCard, shown ? 0 : space::kStack, space::kCard,
                                      space::kStack);
    }
}

void Card::addToEnd(QWidget* widget) {
    auto* row = static_cast<QHBoxLayout*>(m_headRow->layout());
    row->insertWidget(row->count() - 1, widget);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    showHead();
}

void Card::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    showHead();
}

void Card::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        showHead();
    }
}

void Card::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawBox(painter, rect(), radius::kCard, theme.surface, theme.line);
    if (m_padding == Padding::None && !m_headRow->isHidden()) {
        painter.fillRect(QRect(1, m_headRow->geometry().bottom(), width() - 2, 1), theme.line);
    }
}

} // namespace zaklon::ui
