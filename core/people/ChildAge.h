// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a person is treated as a child: under 18, or of an age that nobody has assessed yet
// (domain.md 11; needs B09). The rule itself is mayBeChild of Person.h; here it is asked of the
// vault, and said in SQL.
#pragma once

#include "core/base/Date.h"
#include "core/vault/Records.h"

#include <string>
#include <string_view>

namespace zaklon {

inline constexpr int kFullAge = 18;

struct Person;

/// Under 18 as far as the year of birth says, and there is one. Who is only taken for a child as
/// long as nobody knows (mayBeChild) has the deadlines and the protection of one, but no result
/// that the rules have for children alone (domain.md 7).
bool isKnownChild(const Person& person, Date on);

/// Of a person in the vault, on a day. Somebody who is not there is of unknown age.
Result<bool> mayBeChild(const CaseworkRecords& casework, const RecordId& person, Date on);

/// The same rule as a condition: `person` is the alias of a row of `person`, `day` an ISO date.
std::string mayBeChildSql(std::string_view person, std::string_view day);
/// The same as a number: 0 of age, kAgeUnknown where nobody knows the year, else 1.
std::string childAgeSql(std::string_view person, std::string_view day);
inline constexpr int kAgeUnknown = 2;
/// The last ISO date on which it holds of that row; NULL where nobody knows the year.
std::string lastChildDaySql(std::string_view person);

} // namespace zaklon
