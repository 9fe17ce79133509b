// SPDX-License-Identifier: GPL-3.0-or-later
// Today: everything that is due, for one worker or for the house.
#pragma once

#include "core/tasks/DueTask.h"
#include "core/tasks/DueView.h"
#include "core/tasks/TaskTerms.h"
#include "core/vault/Records.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zaklon {

struct DueQuery {
    Date today{};
    int horizonDays = 14; ///< days ahead; documents and consents show earlier by their own rule
    RecordId worker{};    ///< who is responsible; nil: everybody
    int limit = 500;      ///< of due()
    RecordId person{};    ///< whom it is about; nil: everybody
    std::optional<DueView> view = {}; ///< of groups(): only what this tile counts
};

/// The tiles of Today.
struct DueCounts {
    int overdue = 0;
    int today = 0;
    int expiringIn30Days = 0;        ///< documents and consents, from today on
    int inShelter = 0;               ///< persons, of the whole house
    std::optional<Date> oldest;      ///< the first day of what is overdue
    std::map<RecordId, int> todayOf; ///< of those due today, by who is responsible
};

/// One group of Today's lists: how many there are, and as many of the first as were asked for.
struct DueGroup {
    int count = 0;
    std::vector<DueTask> first;
};

/// Overdue, today, within a week, later.
inline constexpr std::size_t kDueGroups = 4;
using DueGroups = std::array<DueGroup, kDueGroups>;

/// Leaves out what the role may not read. All functions: NoPermission if it may read no person.
class DueTaskStore {
  public:
    /// Safe contacts are due only where the confidential key is held.
    DueTaskStore(const CaseworkRecords& records,
                 const std::optional<ConfidentialRecords>& confidential,
                 TaskTerms terms = TaskTerms::shipped());

    /// By day, then by risk, highest first. What was put off beyond the horizon is not there.
    Result<std::vector<DueTask>> due(const DueQuery& query) const;
    /// Everything that due() would give without a limit, counted; of each group the first `most`.
    /// In each, who is in immediate danger comes first; what expires stands by day alone.
    Result<DueGroups> groups(const DueQuery& query,
                             const std::array<std::size_t, kDueGroups>& most) const;
    /// The limit and the horizon of the query do not matter.
    Result<DueCounts> counts(const DueQuery& query) const;
    /// The first day after today on which something is due, within a year.
    Result<std::optional<Date>> nextDueAfter(const DueQuery& query) const;

    /// What the engine does, a line per step: lets a test keep Today fast.
    Result<std::vector<std::string>> plan(const DueQuery& query) const;

  private:
    struct Window {
        std::optional<Date> from;
        Date to;
        bool lead = true; ///< sources with a lead show earlier than `to`
        std::int64_t limit = -1;
    };
    Statement prepare(const DueQuery& query, const Window& window, std::string_view before) const;
    Status each(const DueQuery& query, const Window& window,
                const std::function<void(DueTask&&)>& take) const;
    Result<std::vector<DueTask>> read(const DueQuery& query, const Window& window) const;

    CaseworkRecords m_records;
    TaskTerms m_terms;
    std::vector<std::size_t> m_sources; ///< of taskSources(), those that may be read
};

} // namespace zaklon
