// SPDX-License-Identifier: GPL-3.0-or-later
// What each role is called, what it can see, and what it can do; said before access is granted.
#pragma once

#include "core/vault/Role.h"

#include <QString>

namespace zaklon::ui {

QString roleName(Role role);
/// One or two sentences: what it sees, what it never sees.
QString roleReach(Role role);

} // namespace zaklon::ui
