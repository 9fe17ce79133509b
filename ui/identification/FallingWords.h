// SPDX-License-Identifier: GPL-3.0-or-later
// How the lists of who is falling through are named, and the one next step of each row.
#pragma once

#include "core/tasks/FallingThroughStore.h"
#include "core/tasks/OpenProcedureStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"
#include "ui/theme/Icon.h"

#include <QCoreApplication>

namespace zaklon::ui {

struct FallingWords {
    Q_DECLARE_TR_FUNCTIONS(FallingThroughPage)

  public:
    static QString tile(FallingKind kind);
    static QString detail(FallingKind kind, const IdentificationLimits& limits);
    static IconName icon(FallingKind kind);
    /// Where the next step is taken.
    static PersonSection section(FallingKind kind);
    /// What the page that it leads to says; for the section of the identification by its own rule.
    static QString next(const FallingRow& row, const Session& session);
    static QString lastAct(const OpenProcedureRow& row, const Words& words);
};

} // namespace zaklon::ui
