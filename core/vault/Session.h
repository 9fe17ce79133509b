// SPDX-License-Identifier: GPL-3.0-or-later
// Who has opened the vault, in which role, on which laptop.
#pragma once

#include "core/vault/Worker.h"

namespace zaklon {

struct Session {
    Worker worker;
    RecordId laptop;
    bool demonstration = false;

    Role role() const { return worker.role; }
};

} // namespace zaklon
