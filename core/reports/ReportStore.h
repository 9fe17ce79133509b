// SPDX-License-Identifier: GPL-3.0-or-later
// Reports for screens, and what belongs to one report or one person.
#pragma once

#include "core/people/PersonStore.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

enum class ReportView {
    All,
    Mine,
    NotSent,    ///< nobody outside has it yet
    NoReaction, ///< sent, and nobody has reacted
    Groups      ///< two people or more
};

struct ReportFilter {
    ReportView view = ReportView::All;
    RecordId worker;  ///< for Mine
    Code source;      ///< empty: every source
    std::string mark; ///< beginning of a report's mark, as typed
};

struct ReportRow {
    RecordId id;
    std::string code;
    ReportStart start = ReportStart::Report;
    Code source;
    Code primaryForm;
    Code sector;
    Date receivedOn;
    std::optional<Date> sentOn;    ///< first (ReportSent.h)
    std::optional<Date> reactedOn; ///< first (ReportReacted.h)
    int persons = 0;
    std::string workerInitials;

    /// From the day it was sent on (or came) to the first reaction; nothing while there is none.
    std::optional<std::int64_t> daysToReaction() const;
};

struct ReportCursor {
    Date receivedOn;
    RecordId report;
};

struct ReportPage {
    std::vector<ReportRow> rows;
    std::optional<ReportCursor> next;
};

struct ReportCounts {
    std::int64_t all = 0;
    std::int64_t mine = 0;
    std::int64_t notSent = 0;
    std::int64_t noReaction = 0;
    std::int64_t groups = 0;
};

/// Somebody on a report, as the list of the report shows it.
struct PersonOnReport {
    ReportedPerson link;
    PersonRow person;
    int otherReports = 0;
    Code indicators; ///< level of the linked or else the latest completed ones; may be empty
};

inline constexpr int kReportPageRows = 200;

/// All functions: NoPermission where the role may not read reports.
class ReportStore {
  public:
    explicit ReportStore(const CaseworkRecords& records) : m_records(records) {}

    /// Newest first.
    Result<ReportPage> page(const ReportFilter& filter,
                            const std::optional<ReportCursor>& after = std::nullopt) const;
    Result<ReportCounts> counts(const RecordId& worker) const;
    Result<std::optional<ReportRow>> row(const RecordId& report) const;
    /// Whose mark is `typed`, or begins with it; by their marks.
    Result<std::vector<RecordId>> byMark(std::string_view typed, std::size_t limit) const;
    Result<std::string> newCode() const;

    /// Reports that a person is on, newest first; when each was sent and what came back counts only
    /// as far as it is about the person.
    Result<std::vector<ReportRow>> ofPerson(const RecordId& person) const;
    /// Everybody on a report, in the order in which they were added; also who was taken off it.
    /// `indicatorForm` is the organisation's (IdentificationLimits); without it only indicators
    /// that are linked to the report are told.
    Result<std::vector<PersonOnReport>> personsOn(const RecordId& report,
                                                  const Code& indicatorForm = {}) const;
    /// Without those who were taken off it: what is written next is about nobody else.
    Result<std::vector<PersonOnReport>> personsStillOn(const RecordId& report,
                                                       const Code& indicatorForm = {}) const;
    /// Facts of the whole event, and with a person also those about her; never those about others.
    Result<std::vector<ReportFact>> factsFor(const RecordId& report,
                                             const std::optional<RecordId>& person) const;
    Result<std::vector<ReportFact>> factsOf(const RecordId& report) const;
    Result<std::vector<ReportReaction>> reactionsTo(const RecordId& report) const;

  private:
    CaseworkRecords m_records;
};

} // namespace zaklon
