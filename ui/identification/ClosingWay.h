// SPDX-License-Identifier: GPL-3.0-or-later
// Where that lies for which a file or a procedure cannot be closed yet.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ClosingWay {
    Q_DECLARE_TR_FUNCTIONS(ClosingWay)

  public:
    /// Of a procedure with the id of its pathway: what is open in another one does not hold it up.
    explicit ClosingWay(const IdentificationDesk& desk, const RecordId& pathwayCase = {})
        : m_desk(desk), m_pathwayCase(pathwayCase) {}

    /// Empty for a refusal that is mended in the form itself.
    RecordPanel::Way of(const Error& error) const;
    /// What else is in the way of this closing of the file, a sentence each.
    QStringList othersBeside(const Row& closing, const Error& error) const;

  private:
    RecordPanel::Way toLine(const QString& verb, TaskKind kind, const RecordId& record) const;
    RecordPanel::Way toReview(const IdentificationFile& file) const;
    RecordPanel::Way toOutcome(const RecordId& pathwayCase) const;
    RecordPanel::Way toNewOutcome(const IdentificationFile& file) const;
    RecordPanel::Way toOpening() const;
    RecordPanel::Way toTelling(const IdentificationFile& file) const;
    bool holdsUp(const RecordId& pathwayCase) const;
    RecordId firstOpenDuty(const IdentificationFile& file) const;

    IdentificationDesk m_desk;
    RecordId m_pathwayCase; ///< nil: of the whole file
};

} // namespace zaklon::ui
