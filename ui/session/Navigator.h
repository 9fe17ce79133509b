// SPDX-License-Identifier: GPL-3.0-or-later
// How a page asks the window to go somewhere, without knowing the window.
#pragma once

#include "core/base/RecordId.h"

#include <QString>

namespace zaklon {
enum class TaskKind;
}

namespace zaklon::ui {

enum class PageKind {
    Today,
    People,
    Reports,
    FallingThrough,
    Referrals,
    Shelter,
    Statistics,
    Directory,
    Staff,
    Backup,
    Settings
};

/// Sections of a person page, in the order of the section list (ui.md 5, Person).
enum class PersonSection {
    Overview,
    Risk,
    CarePlan,
    Services,
    Referrals,
    Identification,
    ContactsAndSafety,
    Outreach,
    Details,
    Documents,
    Consent,
    Rights,
    Court,
    History
};

class Navigator {
  public:
    virtual ~Navigator() = default;
    virtual void openPage(PageKind page) = 0;
    virtual void openPerson(const RecordId& person,
                            PersonSection section = PersonSection::Overview) = 0;
    /// Starts a questionnaire for a person in the Risk section.
    virtual void startAssessment(const RecordId& person, const QString& questionnaire) = 0;
    /// The outcome form of the procedure that has these phases, in the section Identification; the
    /// form that opens a procedure if none has them yet.
    virtual void openOutcome(const RecordId& person, const RecordId& /*pathwayCase*/) {
        openPerson(person, PersonSection::Identification);
    }
    /// Where a task of this kind is done: in a section, at its record; of nobody's: at its report.
    virtual void openTask(const RecordId& person, PersonSection section, TaskKind /*kind*/,
                          const RecordId& /*record*/) {
        openPerson(person, section);
    }
    /// The form of a consent to refer to this provider; saving it leads back to the referrals.
    virtual void recordConsent(const RecordId& person, const RecordId& /*provider*/) {
        openPerson(person, PersonSection::Consent);
    }
    /// A report on the page of reports.
    virtual void openReport(const RecordId& /*report*/) { openPage(PageKind::Reports); }
    /// A helpline contact on the page of reports.
    virtual void openContact(const RecordId& /*contact*/) { openPage(PageKind::Reports); }
    /// An outreach visit on the page of reports.
    virtual void openVisit(const RecordId& /*visit*/) { openPage(PageKind::Reports); }
    /// What people share, on the page of reports.
    virtual void openPattern(const RecordId& /*pattern*/) { openPage(PageKind::Reports); }
    /// The files past their length of keeping, on the page of copies.
    virtual void openEndOfKeeping() { openPage(PageKind::Backup); }
    virtual void back() = 0;
    /// Opens a person beside the one who is shown, in a tab of its own.
    virtual void openPersonBeside(const RecordId& person) { openPerson(person); }
};

} // namespace zaklon::ui
