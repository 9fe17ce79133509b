// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureTile.h"

#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

FigureTile::FigureTile(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_name(new TextLabel({}, TextRole::Small, &Theme::text2, m_card))
    , m_value(new TextLabel({}, TextRole::Display, &Theme::text, m_card))
    , m_before(new TextLabel({}, TextRole::Small, &Theme::text2, m_card))
    , m_change(new Chip({}, Tone::Neutral, m_card))
    , m_open(new QPushButton(m_card)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    m_name->setWordWrap(true);
    m_before->setWordWrap(true);
    setButtonKind(*m_open, ButtonKind::Link);
    auto* row = new QHBoxLayout;
    row->addWidget(m_value);
    row->addStretch(1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    auto& content = m_card->content();
    content.setSpacing(2);
    content.addWidget(m_name);
    content.addLayout(row);
    content.addWidget(m_before);
    content.addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this, &FigureTile::openWanted);
}

void FigureTile::setWords(const TileWords& words) {
    setObjectName(QStringLiteral("figure_tile_") + words.code);
    m_open->setObjectName(QStringLiteral("figure_tile_open_") + words.code);
    //: a number of a report and its value: 'Reports received: 86'
    setAccessibleName(tr("%1: %2").arg(words.name, words.spoken));
    QStringList more{words.unit, words.before, words.change, words.open};
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral(", ")));
    m_name->setText(words.name);
    m_value->setText(words.value);
    m_value->setAccessibleName(words.spoken);
    QStringList under{words.unit, words.before};
    under.removeAll(QString());
    m_before->setText(under.join(QStringLiteral("  ·  ")));
    m_change->setText(words.change);
    m_change->setVisible(!words.change.isEmpty());
    m_open->setText(words.open);
    m_open->setVisible(!words.open.isEmpty());
}

} // namespace zaklon::ui
