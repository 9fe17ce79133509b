// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyList.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QGridLayout>

namespace zaklon::ui {

namespace {

/// Lines end between two keys, never inside one.
QString keysOf(const QAction& action) {
    QStringList keys;
    for (const auto& each : action.shortcuts()) {
        const QString text = each.toString(QKeySequence::NativeText).replace(u' ', QChar::Nbsp);
        // The key pad's Enter and Return are one key to a reader.
        if (!keys.contains(text) && !text.endsWith(QLatin1String("Enter"))) {
            keys << text;
        }
    }
    return keys.join(QStringLiteral(", "));
}

/// In as many lines as it needs: a line of keys is never cut, however large the letters are.
TextLabel* wholeText(const QString& text, ColorToken color, QWidget* parent) {
    auto* label = new TextLabel(text, TextRole::Body, color, parent);
    label->setWordWrap(true);
    return label;
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
    auto* hides = wholeText(tr("Hide the window behind a clock. After a second any key but Esc "
                               "and Ctrl+H brings it back; after 30 seconds, the passphrase"),
                            &Theme::text, this);
    hides->setObjectName(QStringLiteral("hiding_keys"));
    grid.addWidget(hides, row, 0);
    //: the key Esc, pressed three times within a moment
    grid.addWidget(wholeText(tr("Esc Esc Esc"), &Theme::text2, this), row, 1);
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
            auto* head = new TextLabel(heading, TextRole::Heading, &Theme::text, this);
            head->setWordWrap(true);
            grid.addWidget(head, row++, 0, 1, 2);
            begun = true;
        }
        QString text = action->text();
        grid.addWidget(wholeText(text.remove(u'&'), &Theme::text, this), row, 0);
        grid.addWidget(wholeText(keys, &Theme::text2, this), row, 1);
    }
}

} // namespace zaklon::ui
