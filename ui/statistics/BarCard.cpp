// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarCard.h"

#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

BarCard::BarCard(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_list(new BarList(m_card))
    , m_more(new TextLabel({}, TextRole::Small, &Theme::text2, m_card)) {
    setObjectName(name + QStringLiteral("_card"));
    m_list->setObjectName(name);
    m_more->setObjectName(name + QStringLiteral("_more"));
    m_more->setWordWrap(true);
    auto& content = m_card->content();
    content.addWidget(m_list);
    content.addWidget(m_more);
    content.addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void BarCard::setBars(const QString& title, std::vector<Bar> bars, const QString& note) {
    m_card->setTitle(title);
    const auto all = static_cast<int>(bars.size());
    bars.resize(std::min(bars.size(), kMost));
    const auto shown = static_cast<int>(bars.size());
    QStringList more{all == 0      ? tr("Nothing was counted in this period.")
                     : shown < all ? tr("%1 of %2; all stand in the table.").arg(shown).arg(all)
                                   : QString(),
                     all == 0 ? QString() : note};
    more.removeAll(QString());
    m_more->setText(more.join(QLatin1Char(' ')));
    m_more->setVisible(!m_more->text().isEmpty());
    m_list->setBars(title, std::move(bars));
}

} // namespace zaklon::ui
