// SPDX-License-Identifier: GPL-3.0-or-later
// What each role can see and do, side by side: a look before access is given. Made from the rules
// themselves (core/vault/Role.h), so that it cannot promise something else.
#pragma once

#include "core/vault/Role.h"

#include <QFrame>

class QGridLayout;

namespace zaklon::ui {

class RoleTable final : public QFrame {
    Q_OBJECT

  public:
    explicit RoleTable(QWidget* parent = nullptr);

  private:
    void addHead(QGridLayout& grid);
    void addRole(QGridLayout& grid, int row, Role role);
};

} // namespace zaklon::ui
