// SPDX-License-Identifier: GPL-3.0-or-later
// When a report left the house, and about whom (domain.md 3, phase 4; needs D01, D28): from the day
// on the report, which is about everybody on it, and from its ReportDispatch records, each of which
// may be about one person alone. Where one of them is of the same day to the same institution, it
// says about whom: what was sent about one person was once copied to the whole report. For
// the SQL below, what names a linked record of the person is about this one too. Whoever asks
// whether something was sent asks here.
#pragma once

#include "core/reports/ReportDispatch.h"
#include "core/reports/SuspicionReport.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class CaseworkRecords;

/// A report left the house.
struct ReportSending {
    RecordId report;
    RecordId person; ///< about whom; nil: everybody on the report
    RecordId sentTo; ///< nil: nobody noted to whom
    Date sentOn;
};

/// Is about this person, alone or with everybody on the report.
bool isAbout(const ReportSending& sending, const RecordId& person);

/// Every sending of a report, in no order. NoPermission.
Result<std::vector<ReportSending>> sendingsOf(const CaseworkRecords& casework,
                                              const SuspicionReport& report);

/// SQL: the first day on which the report with this id left about this person; NULL if it did not.
std::string sentOnSql(std::string_view report, std::string_view person);
/// SQL: the first day on which something of the report left, about whomever; NULL if nothing did.
std::string firstSentOnSql(std::string_view report);
/// SQL: to whom it first left about this person; NULL if it did not, or nobody noted to whom.
std::string sentToSql(std::string_view report, std::string_view person);
/// SQL of a table: `report` and `sent_to`, a row for each report and each institution that got it.
std::string_view receiversSql();
/// SQL: to whom something of the report first left, about whomever.
std::string firstReceiverSql(std::string_view report);

} // namespace zaklon
