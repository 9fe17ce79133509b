// SPDX-License-Identifier: GPL-3.0-or-later
// The record behind a line of the care plan.
#pragma once

#include "ui/session/Session.h"

#include <optional>

namespace zaklon::ui {

/// Nothing if it is gone or cannot be read; the latter is said.
template <class Record>
std::optional<Record> recordOf(Session& session, const RecordId& id) {
    return session.read(session.casework().find<Record>(id)).value_or(std::nullopt);
}

} // namespace zaklon::ui
