// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/WorkerPanel.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/session/RoleWords.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

WorkerPanel::WorkerPanel(bool mayGrant, QWidget* parent)
    : QFrame(parent)
    , m_mayGrant(mayGrant)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_role(new TextLabel({}, TextRole::Strong, &Theme::text, this))
    , m_reach(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_consequence(new Banner(
          Tone::Attention, IconName::Info, tr("What was written stays, with the name."),
          tr("Copies made before still open with the old passphrase. The user name is not given to "
             "anybody else."),
          this))
    , m_passphrase(new QPushButton(this))
    , m_remove(new QPushButton(this)) {
    setObjectName(QStringLiteral("workerPanel"));
    m_passphrase->setObjectName(QStringLiteral("newPassphraseFor"));
    m_remove->setObjectName(QStringLiteral("endAccess"));
    setButtonKind(*m_remove, ButtonKind::Danger);
    m_reach->setWordWrap(true);
    m_card->content().setSpacing(space::kRow);
    m_card->content().addWidget(m_role);
    m_card->content().addWidget(m_reach);
    m_card->content().addWidget(m_consequence);
    m_card->content().addWidget(m_passphrase, 0, Qt::AlignLeading);
    m_card->content().addWidget(m_remove, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_passphrase, &QPushButton::clicked, this, &WorkerPanel::passphraseWanted);
    connect(m_remove, &QPushButton::clicked, this, &WorkerPanel::askOnceMore);
}

void WorkerPanel::show(const Worker& worker, bool isSelf) {
    m_card->setTitle(isSelf ? tr("Your access") : toQString(worker.userName));
    m_role->setText(worker.active ? roleName(worker.role)
                                  : tr("%1, until the access ended").arg(roleName(worker.role)));
    m_reach->setText(roleReach(worker.role));
    m_consequence->hide();
    m_passphrase->setText(isSelf ? tr("Change my passphrase") : tr("Set a new passphrase"));
    m_passphrase->setVisible(worker.active && (isSelf || m_mayGrant));
    m_remove->setText(tr("End the access"));
    m_remove->setVisible(worker.active && m_mayGrant && !isSelf);
}

void WorkerPanel::askOnceMore() {
    if (!m_consequence->isVisible()) {
        m_consequence->show();
        m_consequence->announceNow();
        m_remove->setText(tr("Yes, end the access now"));
        return;
    }
    Q_EMIT removalWanted();
}

} // namespace zaklon::ui
