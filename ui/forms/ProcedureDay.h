// SPDX-License-Identifier: GPL-3.0-or-later
// How a procedure is called: by the day on which it was opened.
#pragma once

#include "core/identification/IdentificationStore.h"
#include "ui/session/Words.h"

#include <QCoreApplication>

#include <vector>

namespace zaklon::ui {

class ProcedureDay {
    Q_DECLARE_TR_FUNCTIONS(ProcedureDay)

  public:
    /// Of several that were opened on one day also which of them, in the order in which they were
    /// written down. `all` are those of its person.
    static QString of(const IdentificationProcedure& procedure,
                      const std::vector<IdentificationProcedure>& all, const Words& words);
    static QString of(const IdentificationProcedure& procedure, const IdentificationFile& file,
                      const Words& words);
};

} // namespace zaklon::ui
