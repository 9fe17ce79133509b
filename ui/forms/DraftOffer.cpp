// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DraftOffer.h"

#include "ui/components/Banner.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

DraftOffer::DraftOffer(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_banner(new Banner(Tone::Info, IconName::Pencil, {}, {}, this)) {
    setObjectName(QStringLiteral("draft_offer"));
    m_banner->setObjectName(QStringLiteral("draft_offer_banner"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_banner);
    m_goOn = new QPushButton(tr("Go on"), m_banner);
    m_goOn->setObjectName(QStringLiteral("draft_go_on"));
    auto* again = new QPushButton(tr("Start again"), m_banner);
    again->setObjectName(QStringLiteral("draft_start_again"));
    again->setAccessibleDescription(tr("What was begun is thrown away."));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(4);
    for (auto* button : {m_goOn, again}) {
        setDense(*button);
        row->addWidget(button);
    }
    row->addStretch();
    m_banner->content().addLayout(row);
    connect(m_goOn, &QPushButton::clicked, this, &DraftOffer::goOn);
    connect(again, &QPushButton::clicked, this, &DraftOffer::startAgain);
    hide();
}

void DraftOffer::offer(const FormDraft& draft) {
    m_banner->setSentence(tr("You began this on %1.").arg(m_words.time(draft.begun)));
    m_banner->setDetail(tr("What you typed is back. It is not saved yet."));
    m_key = draft.key;
    m_goOn->show();
    show();
    m_banner->announceNow();
}

void DraftOffer::wentOn() {
    m_goOn->hide();
    Q_EMIT takenUp();
}

} // namespace zaklon::ui
