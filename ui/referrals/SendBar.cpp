// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/SendBar.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

SendBar::SendBar(const Session& session, QWidget* parent)
    : QFrame(parent)
    , m_leaving(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_keep(new QPushButton(tr("Keep as draft"), this))
    , m_send(new QPushButton(tr("Send referral"), this)) {
    m_leaving->setObjectName(QStringLiteral("leaving_now"));
    m_leaving->setTextFormat(Qt::PlainText);
    m_leaving->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("cancel_referral"));
    m_keep->setObjectName(QStringLiteral("keep_referral"));
    m_send->setObjectName(QStringLiteral("send_referral"));
    setButtonKind(*m_send, ButtonKind::Primary);
    m_send->setEnabled(session.confidential().has_value() && mayWrite(session.role(), "referral"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_leaving);
    auto* row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_keep);
    row->addWidget(m_send);
    column->addLayout(row);
    keepRingRoom(*this);
}

void SendBar::showLeaving(const QStringList& labels) {
    const auto sentence = labels.isEmpty()
                              ? tr("Nothing would leave yet.")
                              : tr("Sending shares: %1").arg(labels.join(QStringLiteral(", ")));
    m_leaving->setText(sentence);
    m_send->setAccessibleDescription(sentence);
}

} // namespace zaklon::ui
