// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyList.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QGridLayout>

namespace zaklon::ui {

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const auto& each : action.shortcuts()) {
        const QString text = each.toString(QKeySequence::NativeText);
        // The key pad's Enter and Return are one key to a reader.
        if (!keys.contains(text) && !text.endsWith(QLatin1String("Enter"))) {
            keys << text;
        }
    }
    return keys.join(QStringLiteral(", "));
}

} // namespace

KeyList::KeyList(const QString& pageTitle, const QList<QAction*>& page,
                 const QList<QAction*>& window, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("keyList"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::kRow, space::kSmall, space::kRow, space::kRow);
    grid->setHorizontalSpacing(space::kPage);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    addGroup(tr("On this page: %1").arg(pageTitle), page, *grid);
    addGroup(tr("Everywhere"), window, *grid);
}

void KeyList::addGroup(const QString& heading, const QList<QAction*>& actions, QGridLayout& grid) {
    bool begun = false;
    for (const QAction* action : actions) {
        const QString keys = keysOf(*action);
        if (keys.isEmpty() || !action->isEnabled()) {
            continue;
        }
        int row = grid.rowCount();
        if (!begun) {
            grid.addWidget(new TextLabel(heading, TextRole::Heading, &Theme::text, this), row++, 0,
                           1, 2);
            begun = true;
        }
        QString text = action->text();
        grid.addWidget(new TextLabel(text.remove(u'&'), TextRole::Body, &Theme::text, this), row,
                       0);
        grid.addWidget(new TextLabel(keys, TextRole::Body, &Theme::text2, this), row, 1);
    }
}

} // namespace zaklon::ui
