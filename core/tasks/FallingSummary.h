// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of who is falling through ask of everybody and from many tables, kept for each
// person beside person_summary: it changes when a record of the person does. (Only the house of a
// bed may change while nobody sleeps there; who slept there once is summed up with the next save.)
#pragma once

#include "core/store/Connection.h"
#include "core/tasks/TaskTerms.h"

#include <string>

namespace zaklon {

/// SQL: since when the person ?1 was seen once and never offered a service (needs D42), as an ISO
/// date; no row for everybody else. Whether the file is still open is left to who asks.
std::string unofferedSinceSql();

/// Writes into reassessment_due from which day on each newest assessment of a person is to be made
/// again: that which it named, or the earlier one of an event after it (domain.md 9.3; need A17).
class ReassessmentDays {
  public:
    explicit ReassessmentDays(const TaskTerms& terms);
    /// Throws SqlError.
    void refresh(Connection& connection, const RecordId& person) const;

  private:
    std::string m_sql;
};

/// Writes into unrecognised who was decided against and whom something still speaks for
/// (core/identification/Unrecognised.h).
class UnrecognisedPeople {
  public:
    explicit UnrecognisedPeople(const TaskTerms& terms);
    /// Throws SqlError.
    void refresh(Connection& connection, const RecordId& person) const;

  private:
    std::string m_sql;
};

} // namespace zaklon
