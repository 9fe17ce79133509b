// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody tried to find a person, or met her: who called, or asked others by a step of a
// search, who spoke with us or sleeps in a house of ours. One answer for the end of a search, the
// closing of a file and the list of who is falling through (needs D39-D42).
#pragma once

#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"

#include <string>
#include <string_view>

namespace zaklon {

class RuleContext;

/// The person spoke with us, or made contact herself.
bool isFromPerson(const Contact& contact);

/// A step of a search that was done on the day or later: where no safe way leads to the person,
/// asking others is the attempt (AttemptProposal).
Result<bool> askedOthersSince(const RecordId& person, Date since, const RuleContext& context);
/// The same, or a contact that we made on the day or later.
Result<bool> triedSince(const RecordId& person, Date since, const RuleContext& context);

/// She spoke with us, made contact herself, or came to sleep in a house of ours, on the day or
/// later. NoPermission.
Result<bool> metSince(const RecordId& person, Date since, const RuleContext& context);
/// SQL: the same of a person since a day.
std::string metSinceSql(std::string_view person, std::string_view day);

/// SQL: the day of the newest attempt for the person, or of the newest sign of her; NULL: none.
std::string lastTrySql(std::string_view person);

} // namespace zaklon
