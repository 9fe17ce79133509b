// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPreview.h"

#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/people/RiskLook.h"
#include "ui/session/Page.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

PersonPreview::PersonPreview(const Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_risk(new RiskBadge(RiskBadge::Level::NotAssessed, {}, m_card)) {
    setObjectName(QStringLiteral("person_preview"));
    setAccessibleName(tr("Preview"));
    setFixedWidth(kWidth);
    setRegion(*this);
    m_card->head().insertWidget(1, m_risk);
    m_card->setAction(tr("Open"));
    m_card->action().setObjectName(QStringLiteral("open_preview"));
    m_card->content().addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_card, &Card::actionTriggered, this, &PersonPreview::openRequested);
}

void PersonPreview::addLine(const QString& label, const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    auto* name = new TextLabel(label, TextRole::Small, &Theme::text3, m_lines);
    auto* value = new TextLabel(text, TextRole::Body, &Theme::text, m_lines);
    value->setWordWrap(true);
    m_column->addWidget(name);
    m_column->addWidget(value);
    m_column->addSpacing(6);
}

void PersonPreview::showRow(const PersonRow& row) {
    const auto& words = m_session.words();
    delete m_lines;
    m_lines = new QWidget(m_card);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_card->setTitle(toQString(row.code));
    m_risk->setLevel(riskLevel(row.riskRank), words.risk(row.riskRank));
    m_risk->setTrend(riskTrend(row.trend));
    addLine(tr("Pseudonym"), toQString(row.pseudonym));
    addLine(tr("Category"), words.label(row.category));
    addLine(tr("Where things stand"), words.label(row.status));
    addLine(tr("Sex, year of birth"),
            row.birthYear ? QStringLiteral("%1, %2").arg(words.label(row.sex)).arg(*row.birthYear)
                          : words.label(row.sex));
    addLine(tr("First contact"), words.date(row.firstContact));
    if (row.nextDue) {
        addLine(tr("Next due"),
                QStringLiteral("%1, %2").arg(words.label("task_kind", row.nextKind),
                                             words.due(*row.nextDue, m_session.today())));
    }
    if (row.waitingReferrals > 0) {
        addLine(tr("Referrals"), tr("%n without an answer", nullptr, row.waitingReferrals));
    }
    addLine(tr("Worker"), toQString(row.workerInitials));
    m_card->content().insertWidget(0, m_lines);
}

} // namespace zaklon::ui
