// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of danger that was told of in a contact, once the contact has its person: an
// assessment of safety is begun, so that it stands on Today until somebody has made it. A file that
// has ended is opened again by it, and by the report that the contact belongs to.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/reports/HelplineContact.h"
#include "core/vault/Transaction.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

class CarriedDanger {
    Q_DECLARE_TR_FUNCTIONS(CarriedDanger)

  public:
    /// Looks what is kept of the person; to be made before the contact is saved. Asks for nothing
    /// while the contact has no person.
    /// `report`: the person is put on it in the same change.
    CarriedDanger(Session& session, const HelplineContact& contact, const RecordId& person,
                  const RecordId& report = {});

    bool asks() const { return m_draft.has_value(); }
    const RecordId& person() const { return m_person; }
    /// What was done, as a sentence, and what it asks for.
    QString sentence(const QString& done) const;
    /// Begins the assessment, if the danger asks for one, and opens an ended file again.
    Status save(Transaction& transaction) const;
    /// The assessment that was begun is there, and nobody has completed it.
    bool isOpen(const CaseworkRecords& casework) const;
    /// Opens the assessment that was begun, else the person.
    void open(Navigator& navigator) const;

  private:
    bool opensAgain(const HelplineContact& contact, const RecordId& report) const;

    Session& m_session;
    RecordId m_person;
    bool m_reopens = false;
    std::optional<Assessment> m_draft;
};

} // namespace zaklon::ui
