// SPDX-License-Identifier: GPL-3.0-or-later
// A report that begins without a call or a visit: it is there at once and filled in afterwards.
#pragma once

#include "core/base/RecordId.h"

#include <optional>

namespace zaklon::ui {

class Session;

/// With one person on it already, if `about` is given. Nothing if it could not be saved, which the
/// session has said then.
std::optional<RecordId> beginReport(Session& session, const RecordId& about = {});

} // namespace zaklon::ui
