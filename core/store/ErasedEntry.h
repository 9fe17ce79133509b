// SPDX-License-Identifier: GPL-3.0-or-later
// How a query of a journal asks for what was erased.
#pragma once

#include "core/store/JournalEntry.h"

#include <string>

namespace zaklon {

/// SQL: the entry says that something was erased. Written out and not bound: only so does SQLite
/// use the index journal_erased.
inline std::string isErasedEntrySql() {
    return "action = " + std::to_string(static_cast<int>(JournalAction::Erased));
}

} // namespace zaklon
