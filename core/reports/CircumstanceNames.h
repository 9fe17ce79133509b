// SPDX-License-Identifier: GPL-3.0-or-later
// How circumstances become patterns: two that are called alike are one, however they were written.
#pragma once

#include "core/reports/Circumstance.h"
#include "core/vault/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// The words of a name under which it is met again: across scripts, spellings and the order of
/// words, without words such as "d.o.o." or "street" that tell nothing (domain.md 14.3). Numbers
/// count. The whole name, folded, if nothing else is left; empty only for a name without letters
/// and digits.
std::string circumstanceKey(std::string_view name);

/// A circumstance and what it is called.
struct NamedCircumstance {
    Circumstance circumstance;
    CircumstanceName name;
};

/// Names have the confidential key; without it there is no object of this class.
class CircumstanceNames {
  public:
    CircumstanceNames(const CaseworkRecords& casework, const ConfidentialRecords& confidential)
        : m_casework(casework), m_confidential(confidential) {}

    /// Saves both under the pattern of those that are called alike, or under a new one. Ids that
    /// are nil are made. Invalid if the name tells nothing.
    Status save(Transaction& transaction, NamedCircumstance named) const;
    Status remove(Transaction& transaction, const RecordId& circumstance) const;

    /// What is known of a report (without what is known of one person only), oldest first.
    Result<std::vector<NamedCircumstance>> ofReport(const RecordId& report) const;
    Result<std::vector<NamedCircumstance>> ofPerson(const RecordId& person) const;
    /// A pattern as it was last called; empty if nothing has it any more.
    Result<std::string> nameOf(const RecordId& pattern) const;
    /// Names of this kind that contain what was typed, for completing: at most `limit`, each once.
    Result<std::vector<std::string>> like(const Code& type, std::string_view typed,
                                          int limit = 8) const;

  private:
    Result<RecordId> patternOf(const Code& type, const std::string& key) const;
    Result<std::vector<NamedCircumstance>> named(std::vector<Circumstance> circumstances) const;

    CaseworkRecords m_casework;
    ConfidentialRecords m_confidential;
};

} // namespace zaklon
