// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles, due rows, filters, search, passphrase, the summary of a form with problems.
#include "GallerySheets.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/DueRow.h"
#include "ui/components/ErrorSummary.h"
#include "ui/components/Field.h"
#include "ui/components/FilterChip.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/SearchField.h"
#include "ui/components/Tile.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zaklon::ui::gallery {

namespace {

void addTiles(QVBoxLayout& page) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [row](IconName name, Tone tone, const char* figure, const char* words,
                           const char* detail) {
        auto* tile = new Tile(name, tone);
        tile->setContent(QString::fromLatin1(figure), QString::fromLatin1(words),
                         QString::fromLatin1(detail));
        row->addWidget(tile);
        return tile;
    };
    add(IconName::Clock, Tone::High, "2", "overdue", "oldest by 4 days")->setChecked(true);
    add(IconName::Today, Tone::Accent, "5", "due today", "3 yours, 2 shared");
    add(IconName::Permit, Tone::Attention, "3", "expire in 30 days", "residence, work permit");
    add(IconName::Bed, Tone::Info, "5 + 2", "in the shelter", "of 6 women, 3 children");
    page.addLayout(row);
}

QWidget* makeDueList() {
    auto* card = new Card(QStringLiteral("Overdue"), Card::Padding::None);
    card->head().addWidget(new Chip(QStringLiteral("2"), Tone::High));
    auto* first = new DueRow({IconName::History, QStringLiteral("Follow-up verification"),
                              QStringLiteral("ZK-2025-0147"),
                              QStringLiteral("Report dismissed for insufficient data 90 days ago."),
                              QStringLiteral("4 days over"), Tone::High, QStringLiteral("Record")});
    first->setRisk(RiskBadge::Level::High, QStringLiteral("High risk"));
    first->setDueIcon(IconName::Clock);
    auto* second = new DueRow(
        {IconName::Care, QStringLiteral("Care plan review"), QStringLiteral("ZK-2025-0098"),
         QStringLiteral("Three goals, one reached. Meeting with the shelter at 15:00."),
         QStringLiteral("15:00"), Tone::Accent, QStringLiteral("Open")});
    second->setLast(true);
    card->content().addWidget(first);
    card->content().addWidget(second);
    return card;
}

} // namespace

QWidget* makeToday() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(24, 14, 24, 14);
    all->setSpacing(14);
    addTiles(*all);
    all->addWidget(makeDueList());
    auto* filters = new QHBoxLayout;
    filters->addWidget(new FilterChip(QStringLiteral("Worker: M. J.")));
    auto* active = new FilterChip(QStringLiteral("Active"));
    active->setObjectName(QStringLiteral("galleryFilter"));
    filters->addWidget(active);
    filters->addStretch(1);
    auto* search = new SearchField(QStringLiteral("Search people, notes, actions"));
    search->setKeysHint(QStringLiteral("Ctrl K"));
    search->setMinimumWidth(340);
    filters->addWidget(search);
    all->addLayout(filters);
    auto* summary = new ErrorSummary;
    all->addWidget(summary);
    auto* secret = new PassphraseField;
    auto* secretField = new Field(QStringLiteral("Passphrase"), secret);
    auto* name = new Field(QStringLiteral("User name"), new QLineEdit);
    name->setError(QStringLiteral("Write your user name."));
    secretField->setError(QStringLiteral("That passphrase does not open this vault."));
    all->addWidget(name);
    all->addWidget(secretField);
    all->addStretch(1);
    return page;
}

void focusToday(QWidget& page) {
    page.activateWindow();
    auto* secret = page.findChild<PassphraseField*>();
    for (const char letter : {'Q', 'W', 'E', 'R', 'T'}) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(letter)));
        QCoreApplication::sendEvent(secret, &key);
    }
    const auto fields = page.findChildren<Field*>();
    page.findChild<ErrorSummary*>()->show({fields.begin(), fields.end()});
    page.findChild<QWidget*>(QStringLiteral("galleryFilter"))->setFocus();
}

} // namespace zaklon::ui::gallery
