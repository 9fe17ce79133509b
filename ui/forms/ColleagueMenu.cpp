// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ColleagueMenu.h"

#include "ui/session/Text.h"

namespace zaklon::ui {

ColleagueMenu::ColleagueMenu(const Session& session, QWidget* parent, std::string reasons)
    : QMenu(parent), m_session(session), m_reasons(std::move(reasons)) {
    setObjectName(QStringLiteral("colleague_menu"));
    setAccessibleName(tr("Colleagues"));
}

void ColleagueMenu::openBelow(const QWidget& button) {
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() keeps them
    clear();
    int number = 0;
    for (const auto& worker : m_session.workers()) {
        // Nobody is responsible for people whose words their key does not open.
        if (!worker.active || !holdsConfidentialKey(worker.role)) {
            continue;
        }
        const QString name =
            toQString(worker.displayName.empty() ? worker.userName : worker.displayName);
        if (!m_reasons.empty()) {
            addReasons(worker.id, name, number++);
            continue;
        }
        auto* action = addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("colleague_%1").arg(number++));
        connect(action, &QAction::triggered, this,
                [this, id = worker.id, name] { Q_EMIT chosen(id, name, {}); });
    }
    popup(button.mapToGlobal(QPoint(0, button.height())));
    if (!actions().isEmpty()) {
        setActiveAction(actions().front());
    }
}

void ColleagueMenu::addReasons(const RecordId& colleague, const QString& name, int number) {
    const auto* list = m_session.definitions().codes.find(m_reasons);
    auto* menu = new QMenu(QString(name).replace(u'&', QStringLiteral("&&")), this);
    menu->setObjectName(QStringLiteral("colleague_%1").arg(number));
    menu->setAccessibleName(tr("Why %1 takes over").arg(name));
    addMenu(menu);
    for (const auto* entry : list->offered()) {
        auto* action = menu->addAction(m_session.words().label(m_reasons, entry->code));
        action->setObjectName(toQString(entry->code));
        connect(action, &QAction::triggered, this,
                [this, colleague, name, reason = Code{entry->code}] {
                    Q_EMIT chosen(colleague, name, reason);
                });
    }
}

} // namespace zaklon::ui
