// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/CopyCard.h"

#include "ui/components/Card.h"
#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/session/LastCopyText.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

CopyCard::CopyCard(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("copy_card"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Keeping the records safe"), Card::Padding::Normal, this);
    whole->addWidget(card);
    m_icon = new IconLabel(IconName::Shield, 18, card);
    m_state = new TextLabel({}, TextRole::Body, &Theme::text, card);
    m_state->setObjectName(QStringLiteral("copy_state"));
    m_state->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_state, 1);
    card->content().addLayout(row);
    auto* why = new TextLabel(tr("A copy on another stick protects the records when this laptop is "
                                 "lost or breaks."),
                              TextRole::Small, &Theme::text2, card);
    why->setWordWrap(true);
    card->content().addWidget(why);
    if (may(m_session.role(), Act::CreateBackup)) {
        card->setAction(tr("Backup"));
    }
    card->action().setObjectName(QStringLiteral("today_backup"));
    connect(card, &Card::actionTriggered, this, &CopyCard::backupRequested);
}

void CopyCard::refresh() {
    const auto last = LastCopyText::of(m_session);
    m_state->setText(last.sentence);
    m_icon->setIcon(last.isFresh ? IconName::CheckCircle : IconName::Shield);
    m_icon->setTone(last.isFresh ? Tone::Good : Tone::Attention);
}

} // namespace zaklon::ui
