// SPDX-License-Identifier: GPL-3.0-or-later
// A report that is begun from a contact of the helpline, with everything that was said in it.
#pragma once

#include "core/reports/ContactLinks.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// Saves the report with its words, and what the short form of the contact holds as a fact of it.
Status saveReportFrom(const Session& session, Transaction& transaction,
                      const SuspicionReport& report, const HeardContact& heard);

} // namespace zaklon::ui
