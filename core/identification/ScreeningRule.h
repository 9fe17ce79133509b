// SPDX-License-Identifier: GPL-3.0-or-later
// Who is screened for vulnerability, since when, and how early it was (domain.md 10.3; Reception
// Conditions Directive 2024/1346, art. 24-25 with EUAA SNVA; needs A06, A53).
//
// Hours are counted where both moments are known: somebody noted the time of arrival, and the form
// was completed in the program on its day (Assessment::completedAt). Otherwise they are counted as
// days can tell, because much is written down later than it happened: 24 hours are the same or the
// next day, which may be up to 47 hours; 72 are up to the third day after. Every screen says which.
#pragma once

#include "core/identification/IdentificationLimits.h"

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

enum class ScreeningClass {
    Early,    ///< within `screeningEarlyHours`, or by their day; also before the person came
    Complete, ///< later, the same of `screeningCompleteHours`
    Later,
    Never
};

/// After how many days that many hours have passed for certain: 24 are the next day, 25 the second.
int startedDays(int hours);

/// By days.
ScreeningClass screeningClass(Date came, const std::optional<Date>& screened,
                              const IdentificationLimits& limits);
/// By moments.
ScreeningClass screeningClass(Timestamp came, Timestamp screened,
                              const IdentificationLimits& limits);

/// SQL: rows of person and day of each admission, of everybody or of one person: a bed that was
/// granted, safe accommodation as protection, or the first night in a house of ours.
std::string admissionsSql(std::string_view person = {});

/// SQL: the completed forms `a` by which whoever came on a day counts as screened, from FROM on.
/// One from before counts as long as its own day for the next one had not passed.
std::string screenedSql(std::string_view person, std::string_view came, std::string_view form);

/// SQL: rows of id, person, `admitted` and `came` of everybody: the day of the first admission
/// (NULL: none), and that day or else the first contact.
std::string comersSql();

} // namespace zaklon
