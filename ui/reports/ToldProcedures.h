// SPDX-License-Identifier: GPL-3.0-or-later
// What a sending of a report means for the procedures that began with it.
#pragma once

#include "core/identification/AuthorityTold.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// Their phase of reporting is done with it (followSending).
Status tellProcedures(const Session& session, Transaction& transaction,
                      const ReportSending& sending);

} // namespace zaklon::ui
