// SPDX-License-Identifier: GPL-3.0-or-later
// Danger that was told of in a contact goes on with its person: safety is assessed the same day
// (domain.md 3, phase 3; needs E01).
#pragma once

#include "core/reports/HelplineContact.h"
#include "core/vault/Records.h"

namespace zaklon {

/// True if the contact tells of danger now and nobody has looked since: the person has neither a
/// draft of this questionnaire nor a completed one taken on `on`, the local day of the contact, or
/// later. NoPermission.
Result<bool> asksForAssessment(const CaseworkRecords& casework, const HelplineContact& contact,
                               const RecordId& person, const Code& questionnaire, Date on);

/// True if the contact tells of danger now, was not known as that of this person before, and the
/// file of the person has ended: it is opened again (wouldReopen of FileReopening.h).
/// NoPermission.
Result<bool> reopensFile(const CaseworkRecords& casework, const HelplineContact& contact,
                         const RecordId& person);

} // namespace zaklon
