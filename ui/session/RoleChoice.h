// SPDX-License-Identifier: GPL-3.0-or-later
// Which role, with what it can see below each.
#pragma once

#include "core/vault/Role.h"

#include <QFrame>

#include <vector>

class QButtonGroup;

namespace zaklon::ui {

class RoleChoice final : public QFrame {
    Q_OBJECT

  public:
    explicit RoleChoice(const std::vector<Role>& roles, QWidget* parent = nullptr);

    Role role() const;
    void setRole(Role role);

  Q_SIGNALS:
    void chosen();

  private:
    std::vector<Role> m_roles;
    QButtonGroup* m_group;
};

} // namespace zaklon::ui
