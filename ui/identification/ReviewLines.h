// SPDX-License-Identifier: GPL-3.0-or-later
// Complaint and review of a procedure: what can be asked for, and what was.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

class QVBoxLayout;

namespace zaklon::ui {

class ReviewLines {
    Q_DECLARE_TR_FUNCTIONS(ReviewLines)

  public:
    /// Its lines end the column.
    ReviewLines(const IdentificationDesk& desk, const ProcedureFile& file, QVBoxLayout& column)
        : m_desk(desk), m_file(file), m_column(column) {}

    /// Nothing where there is none, and none can be asked for.
    void add();

  private:
    void addReviewHeading();

    const IdentificationDesk& m_desk;
    const ProcedureFile& m_file;
    QVBoxLayout& m_column;
};

} // namespace zaklon::ui
