// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RoleChoice.h"

#include "ui/components/TextLabel.h"
#include "ui/session/RoleWords.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kUnderText = 26; ///< the words below a radio button begin where its label does

} // namespace

RoleChoice::RoleChoice(const std::vector<Role>& roles, QWidget* parent)
    : QFrame(parent), m_roles(roles), m_group(new QButtonGroup(this)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Role"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        auto* button = new QRadioButton(roleName(roles[i]), this);
        button->setObjectName(QStringLiteral("role-") + toQString(codeOf(roles[i])));
        button->setAccessibleDescription(roleReach(roles[i]));
        m_group->addButton(button, static_cast<int>(i));
        auto* reach = new TextLabel(roleReach(roles[i]), TextRole::Small, &Theme::text2, this);
        reach->setWordWrap(true);
        reach->setContentsMargins(kUnderText, 0, 0, space::kSmall);
        column->addWidget(button);
        column->addWidget(reach);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                Q_EMIT chosen();
            }
        });
    }
    keepRingRoom(*this);
    setRole(roles.front());
}

Role RoleChoice::role() const {
    return m_roles[static_cast<std::size_t>(m_group->checkedId())];
}

void RoleChoice::setRole(Role role) {
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i] == role) {
            m_group->button(static_cast<int>(i))->setChecked(true);
        }
    }
    setFocusProxy(m_group->checkedButton());
}

} // namespace zaklon::ui
