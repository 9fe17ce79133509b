// SPDX-License-Identifier: GPL-3.0-or-later
// The side of a shift: the note of the one before, and what is to be done in this one.
#pragma once

#include "core/shelter/ShelterStore.h"
#include "core/shelter/ShiftNote.h"
#include "core/tasks/DueTaskStore.h"

namespace zaklon {

/// A task that somebody wrote down for the day.
struct ShiftTaskLine {
    ShiftTask task;
    std::optional<StayGuest> guest; ///< the person whom it is about
};

/// Something that Today says is due for somebody who stays.
struct ShiftDueLine {
    DueTask task;
    StayGuest guest;
};

struct Shift {
    std::vector<ShiftTaskLine> tasks; ///< open ones first, in order of writing
    std::vector<ShiftDueLine> due;    ///< due on the day or before, as Today has it
};

struct ShiftNoteLine {
    ShiftNote note;
    std::string initials; ///< of who wrote it
};

/// Both: NoConfidentialKey where the key is not held, NoPermission.
class ShiftStore {
  public:
    ShiftStore(const CaseworkRecords& casework,
               const std::optional<ConfidentialRecords>& confidential,
               TaskTerms terms = TaskTerms::shipped())
        : m_casework(casework), m_confidential(confidential), m_terms(std::move(terms)) {}

    /// The newest notes, newest first.
    Result<std::vector<ShiftNoteLine>> notes(int most) const;
    /// The shift tasks of a day, those of earlier days that nobody did, and what is due in Today
    /// for these people: those who stay on that night (ShelterBoard::staying).
    Result<Shift> shift(Date day, const std::vector<StayGuest>& staying) const;

  private:
    Result<std::vector<ShiftTaskLine>> tasks(Date day) const;
    Result<std::vector<ShiftDueLine>> due(Date day, const std::vector<StayGuest>& staying) const;

    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
    TaskTerms m_terms;
};

/// Ticks a task, or takes the tick back.
ShiftTask withTick(ShiftTask task, bool done, Timestamp at, const RecordId& worker);

} // namespace zaklon
