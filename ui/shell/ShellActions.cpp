// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShellActions.h"

#include "ui/shell/Places.h"

#include <QAction>
#include <QWidget>

namespace zaklon::ui {

ShellActions::ShellActions(Role role, QWidget* window) : QObject(window), m_window(window) {
    m_find = add(QStringLiteral("find"), tr("Find, go, do"), {Qt::CTRL | Qt::Key_K});
    m_newPerson = add(QStringLiteral("newPerson"), tr("Register a new person"), {});
    m_newPerson->setVisible(mayWrite(role, "person"));
    addGoings(role);
    m_hide = add(QStringLiteral("hideWindow"), tr("Hide the window behind a clock"),
                 {Qt::CTRL | Qt::Key_H});
    m_lock = add(QStringLiteral("lockVault"), tr("Lock"), {Qt::CTRL | Qt::Key_L});
    m_nextRegion = add(QStringLiteral("nextRegion"), tr("Next part of the window"), {Qt::Key_F6});
    m_previousRegion = add(QStringLiteral("previousRegion"), tr("Previous part of the window"),
                           {Qt::SHIFT | Qt::Key_F6});
    m_back = add(QStringLiteral("back"), tr("Back to the page before"),
                 {Qt::Key_Backspace, Qt::ALT | Qt::Key_Left});
    m_undo = add(QStringLiteral("undoSaved"), tr("Take back what was saved last"),
                 {Qt::CTRL | Qt::Key_Z});
    m_keys = add(QStringLiteral("keys"), tr("Keys of this page"), {Qt::Key_Question});
    m_help = add(QStringLiteral("help"), tr("Help for this page"), {Qt::Key_F1});
    m_tutorial = add(QStringLiteral("tutorial"), tr("First-day tutorial, 10 minutes"), {});
}

QAction* ShellActions::add(const QString& name, const QString& text,
                           const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all << action;
    return action;
}

void ShellActions::addGoings(Role role) {
    int key = Qt::Key_1;
    for (const PageKind page : railOrder()) {
        if (!mayOpen(role, page)) {
            continue;
        }
        QList<QKeySequence> keys;
        if (!standsAtBottom(page)) {
            keys << QKeySequence(static_cast<int>(Qt::CTRL) | key);
            ++key;
        }
        QAction* action = add(QStringLiteral("go-") + pageName(page), pageCommand(page), keys);
        m_goings.push_back({page, action});
    }
}

QList<QAction*> ShellActions::all() const {
    return m_all;
}

QList<QAction*> ShellActions::commands() const {
    QList<QAction*> some{m_newPerson};
    for (const auto& going : m_goings) {
        some << going.action;
    }
    some << m_hide << m_lock << m_undo << m_keys << m_help << m_tutorial;
    return some;
}

} // namespace zaklon::ui
