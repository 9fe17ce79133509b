// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kTallest = 560;

QString keysOf(const QAction& action) {
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

} // namespace

KeySheet::KeySheet(const QString& pageTitle, const QList<QAction*>& page,
                   const QList<QAction*>& window, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(QStringLiteral("Zaklon"));
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, space::kRow, 0);
    grid->setHorizontalSpacing(space::kPage);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    addGroup(tr("On this page: %1").arg(pageTitle), page, *grid);
    addGroup(tr("Everywhere"), window, *grid);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeKeys"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    column->setSpacing(space::kRow);
    column->addWidget(new TextLabel(tr("Keys"), TextRole::Title, &Theme::text, this));
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
    resize(kWidth, qMin(kTallest, inside->sizeHint().height() + 130));
}

void KeySheet::addGroup(const QString& heading, const QList<QAction*>& actions, QGridLayout& grid) {
    bool begun = false;
    for (const QAction* action : actions) {
        const QString keys = keysOf(*action);
        if (keys.isEmpty()) {
            continue;
        }
        int row = grid.rowCount();
        if (!begun) {
            grid.addWidget(new TextLabel(heading, TextRole::Heading), row++, 0, 1, 2);
            begun = true;
        }
        QString text = action->text();
        grid.addWidget(new TextLabel(text.remove(u'&')), row, 0);
        grid.addWidget(new TextLabel(keys, TextRole::Body, &Theme::text2), row, 1);
    }
}

} // namespace zaklon::ui
