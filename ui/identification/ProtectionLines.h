// SPDX-License-Identifier: GPL-3.0-or-later
// What protects the person while a procedure waits, and what is still missing.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

class QVBoxLayout;

namespace zaklon::ui {

class ProtectionLines {
    Q_DECLARE_TR_FUNCTIONS(ProtectionLines)

  public:
    /// Its lines end the column.
    ProtectionLines(const IdentificationDesk& desk, const ProcedureFile& file, QVBoxLayout& column)
        : m_desk(desk), m_file(file), m_column(column) {}

    /// Nothing where the procedure does not wait and nothing was arranged.
    void add();

  private:
    void addMissing();
    void addHouseLine(Date since);
    void addWaitingLine();

    const IdentificationDesk& m_desk;
    const ProcedureFile& m_file;
    QVBoxLayout& m_column;
};

} // namespace zaklon::ui
