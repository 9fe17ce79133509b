// SPDX-License-Identifier: GPL-3.0-or-later
// The log of helpline contacts for screens: newest first, page by page, without words.
#pragma once

#include "core/reports/HelplineContact.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

enum class HelplineView {
    All,
    Mine,
    CallBack, ///< was promised a contact; or may be called back and became neither report nor
              ///< person
    Open      ///< has become neither report nor person
};

struct HelplineFilter {
    HelplineView view = HelplineView::All;
    RecordId worker; ///< for Mine
    std::optional<HelplineType> type;
    std::string mark; ///< of a caller, as typed; not a whole mark: no such contact
};

struct HelplineRow {
    HelplineContact contact;
    std::string workerInitials;
    std::string personCode; ///< empty while nobody is known
    std::string reportCode;
    int callsBefore = 0; ///< earlier contacts under the same mark
    /// No way back is known: no person, and no number told in any contact under the mark. Never
    /// said without the confidential key.
    bool withoutNumber = false;
};

/// Where the next page begins.
struct HelplineCursor {
    Timestamp at;
    RecordId contact;
};

struct HelplinePage {
    std::vector<HelplineRow> rows;
    std::optional<HelplineCursor> next;
};

struct HelplineCounts {
    std::int64_t all = 0;
    std::int64_t mine = 0;
    std::int64_t callBack = 0;      ///< of those that wait, with a way back
    std::int64_t withoutNumber = 0; ///< those that wait and can only call again themselves
    std::int64_t open = 0;
};

inline constexpr int kHelplinePageRows = 200;

/// All functions: NoPermission where the role may not read the log.
class HelplineStore {
  public:
    /// With the words it also tells of whom no number is known.
    explicit HelplineStore(const CaseworkRecords& records,
                           const std::optional<ConfidentialRecords>& words = std::nullopt);

    Result<HelplinePage> page(const HelplineFilter& filter,
                              const std::optional<HelplineCursor>& after = std::nullopt) const;
    Result<HelplineCounts> counts(const RecordId& worker) const;
    /// A mark that no caller of this vault has.
    Result<std::string> newMark() const;
    /// The latest contact of the caller with this mark, however it was typed; with a cursor the
    /// latest one before it, which is what a contact can repeat.
    Result<std::optional<HelplineContact>>
    latestOf(std::string_view mark,
             const std::optional<HelplineCursor>& before = std::nullopt) const;
    /// Contacts that became this report, or that were about this person; oldest first.
    Result<std::vector<HelplineContact>> ofReport(const RecordId& report) const;
    Result<std::vector<HelplineContact>> ofPerson(const RecordId& person) const;

  private:
    CaseworkRecords m_records;
    bool m_knowsNumbers; ///< the role may read them, and the key is held
};

} // namespace zaklon
