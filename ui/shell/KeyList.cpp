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
    addHiding(*grid);
}

/// No action has these keys, and the clock itself says nothing of the way back: it would tell
/// whoever looks at it that something lies behind.
void KeyList::addHiding(QGridLayout& grid) {
    const int row = grid.rowCount();
    auto* hides = new TextLabel(tr("Hide the window behind a clock. After a second any key but Esc "
                                   "and Ctrl+H brings it back; after 30 seconds, the passphrase"),
                                TextRole::Body, &Theme::text, this);
    hides->setObjectName(QStringLiteral("hiding_keys"));
    hides->setWordWrap(true);
    grid.addWidget(hides, row, 0);
    //: the key Esc, pressed three times within a moment
    grid.addWidget(new TextLabel(tr("Esc Esc Esc"), TextRole::Body, &Theme::text2, this), row, 1);
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
