// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose keeping ends: proposed to a coordinator, never erased by themselves.
#pragma once

#include "core/retention/RetentionRule.h"
#include "core/retention/RetentionTerms.h"
#include "core/vault/Vault.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

struct RetentionRow {
    RecordId person;
    std::string caseCode;
    KeptFile file;
    Retention retention;
};

/// A table of one row: how many files wait for a decision (files), the day since when (day), and a
/// nil id. The same rule as retentionOf; what is held waits for nobody. `today` is a mark of the
/// statement.
std::string retentionDueSql(const RetentionTerms& terms, std::string_view today);

class RetentionStore {
  public:
    RetentionStore(CaseworkRecords casework, RetentionTerms terms)
        : m_casework(casework), m_terms(std::move(terms)) {}

    /// Files past their length on a day, oldest first, or that of one person: those to be looked
    /// at, and those that are held. A file that was opened again is none.
    Result<std::vector<RetentionRow>> list(Date today,
                                           const std::optional<RecordId>& person = {}) const;
    /// Contacts without a person that are older than their length and still have words, oldest
    /// first: those that eraseCallWords() takes.
    Result<std::vector<RecordId>> oldCalls(const ConfidentialRecords& confidential,
                                           Date today) const;

  private:
    using Decisions = std::map<RecordId, std::vector<RetentionDecision>>;
    std::vector<RetentionRow> candidates(Date today, const std::optional<RecordId>& person) const;
    Decisions decisions(const std::optional<RecordId>& person) const;

    CaseworkRecords m_casework;
    RetentionTerms m_terms;
};

/// Erases a file that stands on the list of the day and may be erased: Invalid with `retention` if
/// it is held, still needed, kept longer, of unknown age or open again. Otherwise as
/// Vault::erasePerson.
Status eraseAfterReview(Vault& vault, const RetentionTerms& terms, const RecordId& person);

} // namespace zaklon
