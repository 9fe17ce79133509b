// SPDX-License-Identifier: GPL-3.0-or-later
// How a report becomes a procedure: each report opens its own (domain.md 3), and what the report
// says of its beginning is not typed again.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/reports/ReportStore.h"

#include <string>
#include <vector>

namespace zaklon {

/// The reports that a person is on and that no procedure of that person stands for, newest first.
/// Also beside older procedures. NoPermission.
Result<std::vector<ReportRow>> reportsWithoutProcedure(const CaseworkRecords& casework,
                                                       const RecordId& person);

/// Codes of the list `reaction_kind` that only say that a report has arrived (`confirms_receipt`).
std::vector<std::string> reactionsOfReceipt(const CodeLists& codes);

/// Those of reportsWithoutProcedure() that left about the person and that nobody has answered: a
/// receipt is no answer. The list of who is falling through asks for the same in SQL
/// (kReportUnanswered of core/tasks/FallingRule.cpp). What came about a linked record of the
/// person answers too. Newest first. NoPermission.
Result<std::vector<ReportRow>> reportsUnanswered(const CaseworkRecords& casework,
                                                 const RecordId& person, const CodeLists& codes);

/// Codes of the list `report_source` by which the authority knows already (`authority_knows`).
std::vector<std::string> sourcesTheAuthorityKnows(const CodeLists& codes);

/// Those of reportsWithoutProcedure() that were not sent on, though whoever decides does not know
/// of them by their source. Newest first. NoPermission.
Result<std::vector<ReportRow>> reportsNotSentOn(const CaseworkRecords& casework,
                                                const RecordId& person, const CodeLists& codes);

/// The procedure as the report began it: how, who reported, since when it waits, since when the
/// authority knows. That it came to us tells nobody else, whoever it came from: the report is ours
/// to send, but for a source by which the authority knows (as shipped, its own initiative; needs
/// D32, A37). What the report does not say stays as it is.
IdentificationProcedure begunBy(const ReportRow& report, const CodeLists& codes,
                                IdentificationProcedure procedure);

/// Our own finding before any decision: what the indicators of this report said of the person, or
/// else the newest ones of the organisation's form (IdentificationLimits). Empty if nobody went
/// through them.
Result<Code> findingOfReport(const CaseworkRecords& casework, const RecordId& report,
                             const RecordId& person, const Code& indicatorForm);

} // namespace zaklon
