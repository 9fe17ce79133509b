// SPDX-License-Identifier: GPL-3.0-or-later
// Events after which a person is assessed again, whatever the day of the next assessment
// (domain.md 9.3; needs A17), as the records tell of them. Which of them count is said by
// `reassessOn` of each questionnaire.
#pragma once

#include "core/tasks/TaskTerms.h"
#include "core/vault/Records.h"

#include <string>
#include <vector>

namespace zaklon {

/// SQL: the first event after the assessment `t` for which its questionnaire asks, as
/// `YYYY-MM-DD code`; NULL if there is none. On the day of the assessment the later record counts.
/// A decision after which a duty to reassess was opened is asked for by that duty alone.
std::string eventAfterSql(const TaskTerms& terms);
/// SQL: the day and the code of that.
std::string eventDaySql(std::string_view event);
std::string eventCodeSql(std::string_view event);

/// Why a person has to be assessed again before the day that the assessment named.
struct ReassessmentReason {
    Code questionnaire;
    Code event;
    Date on;
};

/// Of the newest assessments of a person, one each. NoPermission.
Result<std::vector<ReassessmentReason>> reassessmentReasons(const CaseworkRecords& casework,
                                                            const TaskTerms& terms,
                                                            const RecordId& person);

} // namespace zaklon
