// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/Gate.h"

#include "ui/components/Card.h"
#include "ui/components/Segments.h"
#include "ui/session/Preferences.h"
#include "ui/theme/Metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace zaklon::ui {

namespace {

constexpr std::array kLanguages{Language::English, Language::SerbianLatin,
                                Language::SerbianCyrillic};

} // namespace

Gate::Gate(const GateContext& context, int cardWidth, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card({}, Card::Padding::Normal))
    , m_languages(languages()) {
    m_card->setObjectName(QStringLiteral("gateCard"));
    m_card->setMaximumWidth(Theme::of(this).scaled(cardWidth));
    m_card->setMinimumWidth(std::min(cardWidth, 420));
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* inside = new QWidget;
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card, 100);
    middle->addStretch(1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kPage);
    column->addStretch(2);
    column->addLayout(middle);
    column->addWidget(m_languages, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto* scroll = new QScrollArea(this); // on an old projector the card is higher than the window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

Segments* Gate::languages() {
    // Each in its own words, whatever the program speaks now.
    auto* choice = new Segments(
        {QStringLiteral("English"), QStringLiteral("Srpski"), QStringLiteral("Српски")});
    choice->setObjectName(QStringLiteral("gateLanguage"));
    choice->setAccessibleName(tr("Language of the program"));
    const auto now =
        std::find(kLanguages.begin(), kLanguages.end(), m_context.preferences.language());
    choice->setCurrent(static_cast<int>(now - kLanguages.begin()));
    connect(choice, &Segments::chosen, this, [this](int index) {
        m_context.preferences.setLanguage(kLanguages[static_cast<std::size_t>(index)]);
    });
    return choice;
}

void Gate::setLanguagesEnabled(bool enabled) {
    m_languages->setEnabled(enabled);
}

} // namespace zaklon::ui
