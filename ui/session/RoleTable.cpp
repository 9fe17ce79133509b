// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RoleTable.h"

#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/session/RoleWords.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>

#include <array>
#include <functional>

namespace zaklon::ui {

namespace {

struct Ability {
    QString words;
    std::function<bool(Role)> holds;
};

std::array<Ability, 5> abilities() {
    return {Ability{RoleTable::tr("Names"),
                    [](Role role) {
                        return holdsConfidentialKey(role) && mayRead(role, "person_name");
                    }},
            Ability{RoleTable::tr("Assessments"),
                    [](Role role) { return mayRead(role, "assessment"); }},
            Ability{RoleTable::tr("Writes records"),
                    [](Role role) { return mayWrite(role, "contact"); }},
            Ability{RoleTable::tr("Gives access"),
                    [](Role role) { return may(role, Act::GrantAccess); }},
            Ability{RoleTable::tr("Makes copies"),
                    [](Role role) { return may(role, Act::CreateBackup); }}};
}

constexpr std::array kRoles{Role::Coordinator, Role::CaseWorker, Role::ShelterWorker, Role::Analyst,
                            Role::Administrator};

} // namespace

RoleTable::RoleTable(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("roleTable"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("What each role can see and do"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kSmall);
    addHead(*grid);
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        addRole(*grid, static_cast<int>(i) + 1, kRoles[i]);
    }
    grid->setColumnStretch(0, 3);
    for (int column = 1; column <= static_cast<int>(abilities().size()); ++column) {
        grid->setColumnStretch(column, 2);
    }
}

void RoleTable::addHead(QGridLayout& grid) {
    int column = 1;
    for (const auto& ability : abilities()) {
        auto* head = new TextLabel(ability.words, TextRole::Caption, &Theme::text2, this);
        head->setWordWrap(true);
        head->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        grid.addWidget(head, 0, column++); // not aligned: it is as high as its words need
    }
}

void RoleTable::addRole(QGridLayout& grid, int row, Role role) {
    auto* name = new TextLabel(roleName(role), TextRole::Strong, &Theme::text, this);
    name->setObjectName(QStringLiteral("reach-") + toQString(codeOf(role)));
    grid.addWidget(name, row, 0);
    QStringList spoken;
    int column = 1;
    for (const auto& ability : abilities()) {
        const bool holds = ability.holds(role);
        if (holds) {
            auto* mark = new IconLabel(IconName::Check, 18, this);
            mark->setTone(Tone::Good);
            grid.addWidget(mark, row, column, Qt::AlignCenter);
            spoken << ability.words;
        } else {
            //: in a table: this role cannot do it
            auto* no = new TextLabel(tr("no"), TextRole::Small, &Theme::text3, this);
            grid.addWidget(no, row, column, Qt::AlignCenter);
        }
        ++column;
    }
    name->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

} // namespace zaklon::ui
