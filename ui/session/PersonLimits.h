// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's days as they hold for one person: sooner for a child, and for whoever's age
// nobody has assessed (domain.md 11; needs B09).
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// Under 18 today, or of unknown age, also if that can not be read.
bool mayBeChildToday(const Session& session, const RecordId& person);
PersonLimits limitsOf(const Session& session, const RecordId& person);

} // namespace zaklon::ui
