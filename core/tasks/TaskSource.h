// SPDX-License-Identifier: GPL-3.0-or-later
// The table of everything that can be due.
#pragma once

#include "core/tasks/DueTask.h"
#include "core/tasks/TaskTerms.h"

#include <span>
#include <string_view>

namespace zaklon {

/// Days of a source: a number that its rule fixes, or one of the organisation's lengths.
class SourceDays {
  public:
    constexpr SourceDays(int days) : m_days(days) {}                 // NOLINT: rows stay readable
    constexpr SourceDays(int Lengths::*length) : m_length(length) {} // NOLINT
    constexpr int in(const Lengths& lengths) const {
        return m_length == nullptr ? m_days : lengths.*m_length;
    }

  private:
    int m_days = 0;
    int Lengths::*m_length = nullptr;
};

/// One kind of record that makes something due. SQL names the record `t`, and its person `p`.
struct TaskSource {
    TaskKind kind;
    std::string_view table;
    std::string_view recordKind; ///< a role that may not read it has no such tasks
    std::string_view open;       ///< condition under which it is still to be done
    std::string_view day;        ///< ISO date from which the due date is counted
    SourceDays afterDays;        ///< due that many days after `day`
    SourceDays leadDays;         ///< shown that many days before it is due, whatever is asked for
    std::string_view
        worker; ///< whom the record names: who does it (namesItsWorker), or who wrote it
    std::string_view subject; ///< code, see TaskWhy
    std::string_view detail;  ///< code, see TaskWhy
    std::string_view since;   ///< ISO date, see TaskWhy
    bool openCasesOnly;       ///< nothing is due any more when the file is not open
    /// Older records of the kind keep their day: the few persons with something due are found
    /// first.
    bool byPerson = false;
    /// SQL of the due date where it is not counted from `day`, which then only says from when it is
    /// shown.
    std::string_view due = {};
    /// SQL of what the record is called where it is of no person, nor of her file.
    std::string_view code = {};

    /// Only whoever may write the kind has it as a task.
    bool writersOnly = false;

    bool ofPerson() const { return code.empty(); }
    bool confidential() const { return table.substr(0, 13) == "confidential."; }
};

std::span<const TaskSource> taskSources();

/// Whether it is due or shown sooner for a child.
bool isSoonerForChild(const TaskSource& source, const TaskTerms& terms);

} // namespace zaklon
