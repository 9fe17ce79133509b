// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/UnreadCard.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/session/ErrorText.h"
#include "ui/theme/Metrics.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

struct UnreadWords {
    Q_DECLARE_TR_FUNCTIONS(UnreadCard)

  public:
    static QString what() { return tr("What is kept here could not be read."); }
    static QString why() {
        return tr("Nothing is shown, so that nothing is written over it. Open the section again.");
    }
};

} // namespace

void sayUnread(Card& card, const Error& error) {
    card.setAction({});
    auto* inside = new QWidget(&card);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kCard, space::kRow, space::kCard, space::kRow);
    auto* banner =
        new Banner(Tone::Attention, IconName::Alert, UnreadWords::what(),
                   errorText(error).what + QLatin1Char(' ') + UnreadWords::why(), inside);
    banner->setObjectName(QStringLiteral("unread"));
    column->addWidget(banner);
    card.content().addWidget(inside);
}

} // namespace zaklon::ui
