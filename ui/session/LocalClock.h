// SPDX-License-Identifier: GPL-3.0-or-later
// The clock and the calendar of this laptop, and the clocks of the time zones in which people live.
#pragma once

#include "core/people/LocalTime.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// The day here on which something was.
Date localDay(Timestamp at);
/// Now, by the clock of the laptop itself.
LocalTime wallTime();
/// Now, by the clock of the session.
LocalTime localTime(const Session& session);

} // namespace zaklon::ui
