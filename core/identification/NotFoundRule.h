// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an authority did not find, and nobody met since: one rule for the closing of a file and the
// list of who is falling through (domain.md 1; needs D40, D42).
#pragma once

#include "core/base/Date.h"
#include "core/base/RecordId.h"
#include "core/base/Result.h"
#include "core/codes/CodeLists.h"

#include <string>
#include <string_view>

namespace zaklon {

class RuleContext;

/// What the organisation's lists say of 'not found', for the parameter that the SQL below reads its
/// codes from: JSON.
std::string notFoundCodes(const CodeLists& codes);

/// SQL: since a day the person spoke with us, made contact herself or came to a house of ours
/// (metSinceSql of Attempts.h), slept in one, or a search ended with her found. `codes`: a
/// parameter with notFoundCodes().
std::string foundSinceSql(std::string_view person, std::string_view day, std::string_view codes);
/// SQL: the procedure of that name was decided as 'not found', nobody found the person since, and
/// no other procedure was decided on a later day without it: who decided that one knew of her. It
/// does not say that we can reach her, so it is not in foundSinceSql. A procedure that closed
/// changes nothing of it.
std::string notFoundSinceSql(std::string_view procedure, std::string_view codes);

/// As foundSinceSql. NoPermission.
Result<bool> wasFoundSince(const RecordId& person, Date since, const RuleContext& context,
                           const CodeLists& codes);
/// One of the person's procedures is as notFoundSinceSql says. NoPermission.
Result<bool> isNotFoundSince(const RecordId& person, const RuleContext& context,
                             const CodeLists& codes);

} // namespace zaklon
