// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to one person, newest first, from her records and the journal.
#pragma once

#include "core/timeline/TimelineEntry.h"
#include "core/vault/Records.h"

#include <optional>
#include <vector>

namespace zaklon {

struct TimelineQuery {
    RecordId person{};
    std::vector<TimelineKind> kinds{}; ///< empty: every kind
    std::optional<Date> since{};       ///< first day that is told; nothing: from the beginning
    int offset = 0;
    int limit = 50;
    std::optional<Date> today{}; ///< an end agreed for a later day is not told yet
    std::optional<Date> until{}; ///< last day that is told; nothing: to the newest
};

struct TimelinePage {
    std::vector<TimelineEntry> entries;
    int total = 0; ///< of these kinds and days
};

class TimelineStore {
  public:
    /// Words are given only with the key of the confidential compartment, and only those that the
    /// role may see.
    TimelineStore(const CaseworkRecords& records,
                  const std::optional<ConfidentialRecords>& confidential)
        : m_records(records), m_confidential(confidential) {}

    /// Leaves out the kinds of records that the role may not read. NoPermission if it may not read
    /// persons.
    Result<TimelinePage> page(const TimelineQuery& query) const;

  private:
    void addEvents(const TimelineQuery& query, std::vector<TimelineEntry>& entries) const;
    void addChanges(const RecordId& person, std::vector<TimelineEntry>& entries) const;
    Status addCall(TimelineEntry& entry) const;
    Status addContact(TimelineEntry& entry) const;
    Status addDecision(TimelineEntry& entry) const;
    Status addNarrative(TimelineEntry& entry) const;
    Status addWords(std::vector<TimelineEntry>& entries) const;

    CaseworkRecords m_records;
    std::optional<ConfidentialRecords> m_confidential;
};

} // namespace zaklon
