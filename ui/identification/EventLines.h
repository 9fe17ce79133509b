// SPDX-License-Identifier: GPL-3.0-or-later
// The days from which phases of a procedure count and for which no phase stands, such as the
// decision to report (domain.md 3, phase 4): offered on its card while such a phase is still to be
// done.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

class QVBoxLayout;

namespace zaklon::ui {

struct EventLines {
    Q_DECLARE_TR_FUNCTIONS(ProcedureCard)

  public:
    /// One line for each; nothing where no open phase counts from one.
    static void add(QVBoxLayout& column, const IdentificationDesk& desk, const ProcedureFile& file);
};

} // namespace zaklon::ui
