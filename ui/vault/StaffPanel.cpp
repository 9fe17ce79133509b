// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/StaffPanel.h"

#include "ui/components/Card.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TallScroll.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

StaffPanel::StaffPanel(const QString& title, const QString& verb, QWidget* parent)
    : QFrame(parent)
    , m_card(new Card(title, Card::Padding::Normal, this))
    , m_parts(new QFrame(this))
    , m_verb(new QPushButton(verb, this))
    , m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_verb->setObjectName(QStringLiteral("staffVerb"));
    m_cancel->setObjectName(QStringLiteral("staffCancel"));
    setButtonKind(*m_verb, ButtonKind::Primary);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::kRow);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_verb);
    m_card->content().setSpacing(space::kCard);
    keepRingRoom(*m_parts);
    auto* scroll = new TallScroll(m_parts, m_card);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // no taller than they
    m_card->content().addWidget(scroll);
    m_card->content().addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_verb, &QPushButton::clicked, this, &StaffPanel::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        discard();
        Q_EMIT cancelled();
    });
    connect(addSaveKeys(*this, verb), &QAction::triggered, m_verb, &QPushButton::click);
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this, [this] {
        if (m_cancel->isEnabled()) {
            Q_EMIT cancelled();
        }
    });
}

void StaffPanel::addPart(QWidget* part) {
    m_parts->layout()->addWidget(part);
    // The keys go as one reads: through the parts, then to the buttons below them.
    const auto inside = part->findChildren<QWidget*>();
    for (QWidget* each : inside) {
        if ((each->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(each, m_cancel);
        }
    }
    setTabOrder(m_cancel, m_verb);
}

void StaffPanel::setBusy(bool busy) {
    m_parts->setEnabled(!busy);
    m_verb->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

} // namespace zaklon::ui
