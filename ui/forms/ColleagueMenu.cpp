// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ColleagueMenu.h"

#include "ui/session/Text.h"

namespace zaklon::ui {

ColleagueMenu::ColleagueMenu(const Session& session, QWidget* parent)
    : QMenu(parent), m_session(session) {
    setObjectName(QStringLiteral("colleague_menu"));
    setAccessibleName(tr("Colleagues"));
}

void ColleagueMenu::openBelow(const QWidget& button) {
    clear();
    int number = 0;
    for (const auto& worker : m_session.workers()) {
        if (!worker.active) {
            continue;
        }
        const QString name =
            toQString(worker.displayName.empty() ? worker.userName : worker.displayName);
        auto* action = addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("colleague_%1").arg(number++));
        connect(action, &QAction::triggered, this,
                [this, id = worker.id, name] { Q_EMIT chosen(id, name); });
    }
    popup(button.mapToGlobal(QPoint(0, button.height())));
    if (!actions().isEmpty()) {
        setActiveAction(actions().front());
    }
}

} // namespace zaklon::ui
