// SPDX-License-Identifier: GPL-3.0-or-later
// What was said once is not asked or typed again: from a contact to a report or a person.
#pragma once

#include "core/people/Person.h"
#include "core/people/SafeContact.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/SuspicionReport.h"

namespace zaklon {

/// A report that begins with what the contact knew; id and code are still to be given.
SuspicionReport reportFrom(const HelplineContact& contact);
/// Who calls for herself leaves no number here: it belongs to her own record.
ReportWords reportWordsFrom(const HelplineContact& contact, const HelplineWords& words,
                            const RecordId& report);

/// The person whom the contact was about; id and case code are still to be given. Where somebody
/// else called, the language is the caller's and is left out.
Person personFrom(const HelplineContact& contact);
/// Somebody on a report who has no record yet: what the report says of everybody on it.
Person personFrom(const SuspicionReport& report);
/// The way to call back, if one was told and the person herself told it. It may be used only if
/// she said that it is safe.
std::optional<SafeContact> safeContactFrom(const HelplineContact& contact,
                                           const HelplineWords& words, const RecordId& person);

} // namespace zaklon
