// SPDX-License-Identifier: GPL-3.0-or-later
// A bed in a house of ours protects whoever sleeps in it, without being written down as a measure a
// second time (domain.md 1; needs A48, D43).
#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// SQL: the person has a bed of ours in the night of that day. A day of leaving as planned frees
/// nothing by itself.
std::string sleepsInHouseSql(std::string_view person, std::string_view day);
/// SQL: the person sleeps in a house of ours, and is not planned to leave it by that day: what asks
/// ahead has nothing else to go by than the plan.
std::string staysPastSql(std::string_view person, std::string_view day);

/// SQL: the person sleeps in a house of ours, and came to it on that day or later.
std::string cameToHouseSql(std::string_view person, std::string_view day);
/// SQL: the person slept in a house of ours on the night of that day or a later one, and nobody
/// began to search for her since she came to it: a bed alone does not say that she is there.
std::string sleptInHouseSinceSql(std::string_view person, std::string_view day);

/// Since when the person sleeps in a house of ours without leaving it, also after a move to another
/// bed; nothing if she does not. NoPermission.
Result<std::optional<Date>> inHouseSince(const CaseworkRecords& casework, const RecordId& person);
/// The person sleeps in a bed of ours, or one is kept for her. NoPermission.
Result<bool> hasBedOfOurs(const CaseworkRecords& casework, const RecordId& person);
/// The last day on which the person left a bed of ours; nothing if she never did. NoPermission.
Result<std::optional<Date>> leftHouseOn(const CaseworkRecords& casework, const RecordId& person);

} // namespace zaklon
