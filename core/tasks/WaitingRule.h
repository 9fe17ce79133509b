// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting without protection, said once for every list and task (domain.md 1; needs D43).
#pragma once

#include "core/identification/Lengths.h"

#include <string>
#include <string_view>

namespace zaklon {

/// SQL: the procedure of that name is not decided and not closed. As isUndecided of OutcomeRules.h.
std::string undecidedSql(std::string_view procedure = "t");
/// SQL: the person waits for an answer in it, also to a request for review. As isWaiting.
std::string waitsSql(std::string_view procedure = "t");
/// SQL: the day since which she waits. As waitingSince.
std::string waitsSinceSql(std::string_view procedure = "t");
/// SQL: a measure that protects is in force on that day, or the person sleeps in a house of ours.
/// `protecting` is what may stand in `IN (...)`: the codes of those measures. As isProtected of
/// core/identification/InterimRule.h: what begins later protects nobody yet.
std::string isProtectedSql(std::string_view day, std::string_view protecting,
                           std::string_view procedure = "t");
/// SQL of the same with a last day, or in a house of ours. As isProtectedWithEnd.
std::string isProtectedWithEndSql(std::string_view day, std::string_view protecting,
                                  std::string_view procedure = "t");
/// What stands in the SQL for what the organisation's data say.
struct WaitingMarks {
    std::string_view protecting; ///< as of isProtectedSql
    std::string_view days;       ///< JSON: the limits of waiting
    std::string_view childDays;  ///< those of a child
};
/// SQL: the next day on which the waiting procedure `t` is raised; `child` is the condition that
/// its person may be one. As raisedOn of core/identification/InterimRule.h.
std::string raisedOnSql(std::string_view child, const WaitingMarks& marks);
/// SQL: the kind of the oldest of these measures that is in force without a last day; NULL if there
/// is none.
std::string openEndedKindSql(std::string_view day, std::string_view protecting,
                             std::string_view procedure = "t");
/// SQL: of the person ?1, the last day on which what holds today (?2) of her waiting procedures
/// still holds, on which a report or a missing screening of her stands in Today, and on which she
/// may be a child; NULL if the days alone change nothing.
std::string holdsUntilSql(const Lengths& lengths);

} // namespace zaklon
