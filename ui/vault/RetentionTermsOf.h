// SPDX-License-Identifier: GPL-3.0-or-later
// How long this organisation keeps what.
#pragma once

#include "core/retention/RetentionStore.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

inline RetentionTerms retentionTerms(const Session& session) {
    return RetentionTerms::of(session.definitions().limits);
}

} // namespace zaklon::ui
