// SPDX-License-Identifier: GPL-3.0-or-later
// What protects a person while a procedure waits: housing, safety, income, health and a lawyer
// (needs D43), those of the list interim_measure that say so (CodeEntry::means). A bed in a house
// of ours is housing (HouseRule.h). In SQL: isProtectedSql and isProtectedWithEndSql of
// core/tasks/WaitingRule.h.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationStore.h"
#include "core/vault/Vault.h"

#include <string>
#include <vector>

namespace zaklon {

/// Codes of the measures that protect; a rhythm of contact or papers alone do not.
std::vector<std::string> protectingMeasures(const CodeLists& codes);
/// One of them is in force on that day, or the person has a bed of ours.
bool isProtected(const ProcedureFile& file, Date on, const std::vector<std::string>& protecting);
/// The protection has a last day ahead, or is a bed of ours. One without a last day is asked about
/// at each limit of waiting.
bool isProtectedWithEnd(const ProcedureFile& file, Date on,
                        const std::vector<std::string>& protecting);
/// The next day on which waiting is raised, as the limits are today: the first limit that nobody
/// has looked at since, or the day on which protection ended after somebody had looked. Nothing if
/// the person does not wait. SQL: raisedOnSql of core/tasks/WaitingRule.h.
std::optional<Date> raisedOn(const ProcedureFile& file, const PersonLimits& limits,
                             const std::vector<std::string>& protecting);
/// That day has come, and nothing protects the person that has a last day.
bool isRaised(const ProcedureFile& file, const PersonLimits& limits, Date today,
              const std::vector<std::string>& protecting);
/// The parts of protection of which nothing is in force, in the order of the list.
std::vector<Code> missingProtection(const ProcedureFile& file, Date on, const CodeLists& codes);

/// Saves a measure. Whoever records one that protects without a last day while the person waits, or
/// gives one another kind or other days, has looked at the waiting: it is asked about at the next
/// limit. A corrected word of it is no look.
Status saveMeasure(Transaction& transaction, const Vault& vault, const InterimMeasure& measure,
                   const CodeLists& codes);

} // namespace zaklon
