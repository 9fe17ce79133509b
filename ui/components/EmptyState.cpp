// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/EmptyState.h"

#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kIconSide = 32;

} // namespace

EmptyState::EmptyState(IconName iconName, const QString& title, const QString& reason,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Heading, &Theme::text, this))
    , m_reason(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_action(new QPushButton(this)) {
    setObjectName(QStringLiteral("emptyState"));
    setAccessibleRole(*this, QAccessible::Grouping);
    m_action->setObjectName(QStringLiteral("emptyStateAction"));
    auto* mark = new IconLabel(iconName, kIconSide, this);
    mark->setColor(&Theme::text3);
    for (TextLabel* label : {m_title, m_reason}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    all->setSpacing(space::kSmall);
    all->addStretch(2);
    all->addWidget(mark, 0, Qt::AlignHCenter);
    // No alignment here: an aligned label is asked for its height before it knows its width.
    all->addWidget(m_title);
    all->addWidget(m_reason);
    all->addSpacing(space::kTiny);
    all->addWidget(m_action, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setText(title, reason);
    setAction({});
}

void EmptyState::setText(const QString& title, const QString& reason) {
    m_title->setText(title);
    m_reason->setText(reason);
    setAccessibleName(title);
    setAccessibleDescription(reason);
}

void EmptyState::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace zaklon::ui
