// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two forms of a person is the later one, said once for every list, level and task
// (domain.md 9.3: the newest counts): by the day on which it was taken; on one day by the moment at
// which it was completed, since one may have been begun long before the other, or, where that is
// not known, at which its record was made; and by the id where even that is the same.
#pragma once

#include "core/assessments/Assessment.h"

#include <string>
#include <string_view>

namespace zaklon {

bool isLater(const Assessment& earlier, const Assessment& later);

/// SQL of the same, of two rows of `assessment`. Asks first what the index of a person's forms
/// knows: the wide rows are read for a second form of the day only.
std::string isLaterSql(std::string_view earlier, std::string_view later);
/// SQL for `ORDER BY`, of a row with taken_on, completed_at and id.
std::string newestFirstSql(std::string_view form);
std::string oldestFirstSql(std::string_view form);

} // namespace zaklon
