// SPDX-License-Identifier: GPL-3.0-or-later
// Events after which a person is assessed again, whatever the day of the next assessment
// (domain.md 9.3; needs A17), as the records tell of them. Which of them count is said by
// `reassessOn` of each questionnaire; after immediate danger every contact does.
#pragma once

#include "core/tasks/TaskTerms.h"
#include "core/vault/Records.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// The event of an assessment that found immediate danger: the person was spoken with since, or
/// made contact ("every contact, <= 24 h": the levels of domain.md 9.3). No questionnaire names it.
inline constexpr std::string_view kContactInDanger = "contact";

/// SQL: the first event after the assessment `t` for which its questionnaire asks, as
/// `YYYY-MM-DD code`; NULL if there is none. On the day of the assessment the later record counts,
/// which is one from after its completion where that moment is known. A contact counts from an hour
/// after that moment on, or from the next day on where it is not known: the talk of the form itself
/// asks for no other.
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
