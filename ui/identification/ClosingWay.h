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

    /// Of each open duty; of anything else to the first record. Empty for a refusal that is mended
    /// in the form itself.
    std::vector<RecordPanel::Way> of(const Error& error) const;
    /// All that is in the way of this closing of the file; while no reason is chosen, what is in
    /// the way of any.
    std::vector<Error> inTheWay(const Row& closing) const;

  private:
    RecordPanel::Way toRecord(const Error& error, const IdentificationFile& file) const;
    RecordPanel::Way toDecision(const IdentificationFile& file) const;
    RecordPanel::Way toProtection(const IdentificationFile& file) const;
    std::vector<RecordPanel::Way> toDuties(const IdentificationFile& file) const;
    RecordPanel::Way toLine(const QString& verb, TaskKind kind, const RecordId& record) const;
    RecordPanel::Way toReview(const IdentificationFile& file) const;
    RecordPanel::Way toOutcome(const RecordId& pathwayCase) const;
    RecordPanel::Way toNewOutcome(const IdentificationFile& file) const;
    RecordPanel::Way toOpening() const;
    RecordPanel::Way toReport(const std::vector<ReportRow>& reports) const;
    RecordPanel::Way toSending() const;
    RecordPanel::Way toHearing() const;
    RecordPanel::Way toAssessment(const QString& verb) const;
    RecordPanel::Way toSection(const QString& verb, PersonSection section) const;
    RecordPanel::Way toClaim(const Error& error, const IdentificationFile& file) const;
    RecordPanel::Way toTelling(const IdentificationFile& file) const;
    bool holdsUp(const RecordId& pathwayCase) const;

    IdentificationDesk m_desk;
    RecordId m_pathwayCase; ///< nil: of the whole file
};

} // namespace zaklon::ui
