// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/KeyAction.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace zaklon::ui {

namespace {

constexpr const char* kKeyOnly = "keyOnly";
constexpr const char* kKeyWords = "keyWords";
constexpr const char* kFoundLast = "foundLast";

} // namespace

QAction* addKey(QWidget& widget, const QString& text, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, &widget);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    setKeyOnly(*action);
    widget.addAction(action);
    return action;
}

QAction* addSaveKeys(QWidget& form, const QString& text) {
    auto* action = new QAction(text, &form);
    action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return),
                          QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence::Save});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    form.addAction(action);
    return action;
}

QAction* addLeaveKey(QWidget& form, const QString& text) {
    auto* action = addKey(form, text, {Qt::Key_Escape});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void setKeyOnly(QAction& action) {
    action.setProperty(kKeyOnly, true);
}

void setKeyWords(QAction& action, const QString& words) {
    action.setProperty(kKeyWords, words);
}

QString keyWordsOf(const QAction& action) {
    return action.property(kKeyWords).toString();
}

void setFoundLast(QAction& action) {
    action.setProperty(kFoundLast, true);
}

bool isFoundLast(const QAction& action) {
    return action.property(kFoundLast).toBool();
}

bool isKeyOnly(const QAction& action) {
    return action.property(kKeyOnly).toBool();
}

} // namespace zaklon::ui
