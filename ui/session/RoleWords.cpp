// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RoleWords.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)

  public:
    static QString name(Role role);
    static QString reach(Role role);
};

QString RoleText::name(Role role) {
    switch (role) {
    case Role::Coordinator:
        return tr("Coordinator");
    case Role::CaseWorker:
        return tr("Case worker");
    case Role::ShelterWorker:
        return tr("Shelter worker");
    case Role::Analyst:
        return tr("Analyst");
    case Role::Administrator:
        return tr("Administrator");
    }
    return {};
}

QString RoleText::reach(Role role) {
    switch (role) {
    case Role::Coordinator:
        return tr("Sees and writes everything, names too. Gives access and makes backups.");
    case Role::CaseWorker:
        return tr("Sees and writes the records of people, names too. Gives no access.");
    case Role::ShelterWorker:
        return tr("Sees everybody's risk level, care plan, services, contacts and how to speak "
                  "safely. No names, assessments, referrals or procedures.");
    case Role::Analyst:
        return tr("Sees figures and codes. Holds no key to names, so never sees one.");
    case Role::Administrator:
        return tr("Gives access and makes backups. Holds no key to names, so never sees one.");
    }
    return {};
}

} // namespace

QString roleName(Role role) {
    return RoleText::name(role);
}

QString roleReach(Role role) {
    return RoleText::reach(role);
}

} // namespace zaklon::ui
