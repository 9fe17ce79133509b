// SPDX-License-Identifier: GPL-3.0-or-later
// The decisions of a procedure that a later one replaced.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

class QVBoxLayout;

namespace zaklon::ui {

class PastOutcomeLines {
    Q_DECLARE_TR_FUNCTIONS(PastOutcomeLines)

  public:
    /// Its lines end the column.
    PastOutcomeLines(const IdentificationDesk& desk, const ProcedureFile& file, QVBoxLayout& column)
        : m_desk(desk), m_file(file), m_column(column) {}

    /// Each with what was written and attached to it then.
    void add();

  private:
    void addPastWords(const PastOutcome& past);

    const IdentificationDesk& m_desk;
    const ProcedureFile& m_file;
    QVBoxLayout& m_column;
};

} // namespace zaklon::ui
