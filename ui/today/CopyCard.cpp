// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/CopyCard.h"

#include "core/vault/Backup.h"
#include "ui/components/Card.h"
#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kFreshDays = 7;

} // namespace

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
    const auto made = lastBackup(m_session.vault());
    const auto restored = lastRestore(m_session.vault());
    const bool isRestored = restored && *restored && (!made || !*made || **made < **restored);
    if (isRestored || !made || !*made) {
        m_state->setText(isRestored
                             ? tr("Restored from a copy on %1. No copy of it was made since.")
                                   .arg(m_session.words().date(
                                       m_session.vault().environment().clock.dayOf(**restored)))
                             : tr("No copy was made yet."));
        m_icon->setIcon(IconName::Shield);
        m_icon->setTone(Tone::Attention);
        return;
    }
    const auto madeOn = m_session.vault().environment().clock.dayOf(**made);
    const auto days = static_cast<int>(madeOn.daysUntil(m_session.today()));
    m_state->setText(days <= 0 ? tr("A copy was made and checked today.")
                               : tr("A copy was made and checked %n day(s) ago.", nullptr, days));
    const bool fresh = days <= kFreshDays;
    m_icon->setIcon(fresh ? IconName::CheckCircle : IconName::Shield);
    m_icon->setTone(fresh ? Tone::Good : Tone::Attention);
}

} // namespace zaklon::ui
