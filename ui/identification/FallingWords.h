// SPDX-License-Identifier: GPL-3.0-or-later
// How the lists of who is falling through are named, and the one next step of each row.
#pragma once

#include "core/identification/ScreeningCoverageStore.h"
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
    static PersonSection section(const FallingRow& row);
    /// The step that is taken there, as a task of its kind would be; nothing where the section
    /// begins with it.
    static std::optional<TaskKind> step(const FallingRow& row);
    /// What the page that it leads to says; for the section of the identification by its own rule.
    static QString next(const FallingRow& row, const Session& session);
    /// By the rules of the safe ways, as on the page that it leads to: nobody is told to call where
    /// it is not known to be safe (needs D40, D41).
    static QString searchStep(const RecordId& person, const Session& session);
    /// One sentence for each limit of waiting: how many wait longer.
    static QString waitingInFull(const std::vector<int>& waiting,
                                 const IdentificationLimits& limits);
    static QString screened(const ScreeningCoverage& coverage, const IdentificationLimits& limits);
    /// The same in whole sentences, with from when it is counted.
    static QString screenedInFull(const ScreeningCoverage& coverage,
                                  const IdentificationLimits& limits);
    static QString countedBy(const ScreeningCoverage& coverage);
    static QString came(const UnscreenedRow& row, const Words& words);
    static QString screeningStep(const UnscreenedRow& row);
    static QString since(const FallingRow& row, const Words& words);
    /// What the list alone does not say: how often, of a child, for which reasons; may be empty.
    static QString because(const FallingRow& row);
    /// Nothing where the name of the list says it already.
    static QString why(FallingWhy reason);
    static QString lastAct(const OpenProcedureRow& row, const Words& words);
};

} // namespace zaklon::ui
