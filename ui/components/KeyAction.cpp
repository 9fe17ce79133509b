// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/KeyAction.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr const char* kKeyOnly = "keyOnly";
constexpr const char* kKeyWords = "keyWords";
constexpr const char* kFoundByWords = "foundByWords";
constexpr const char* kPlaceWords = "commandPlace";
constexpr const char* kFoundLast = "foundLast";
constexpr const char* kSavesForm = "savesForm";

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
    action->setProperty(kSavesForm, true);
    form.addAction(action);
    return action;
}

QAction* onlySaveKeys(const QWidget& window) {
    QAction* only = nullptr;
    for (auto* action : window.findChildren<QAction*>()) {
        const auto* form = qobject_cast<QWidget*>(action->parent());
        if (!action->property(kSavesForm).toBool() || form == nullptr || !form->isVisible()) {
            continue;
        }
        if (only != nullptr) {
            return nullptr;
        }
        only = action;
    }
    return only;
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

void setFoundByWords(QAction& action) {
    action.setProperty(kFoundByWords, true);
}

bool isFoundByWords(const QAction& action) {
    return action.property(kFoundByWords).toBool();
}

void setPlaceWords(QAction& action, const QString& words) {
    action.setProperty(kPlaceWords, words);
}

QString placeWordsOf(const QAction& action) {
    return action.property(kPlaceWords).toString();
}

bool isInReach(const QAction& action, const QWidget* focus) {
    const auto context = action.shortcutContext();
    if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut) {
        return true;
    }
    const auto owners = action.associatedObjects();
    return focus != nullptr && std::any_of(owners.begin(), owners.end(), [&](QObject* owner) {
               const auto* widget = qobject_cast<QWidget*>(owner);
               return widget == focus || (context == Qt::WidgetWithChildrenShortcut &&
                                          widget != nullptr && widget->isAncestorOf(focus));
           });
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
