// SPDX-License-Identifier: GPL-3.0-or-later
// A contact, its report and its person tied together, so that nothing that was said is asked again
// (domain.md 3; needs A52, A53, E04).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/people/LocalTime.h"
#include "core/reports/CarryOver.h"
#include "core/vault/Transaction.h"

#include <optional>

namespace zaklon {

/// A contact, what was said in it, and the short form of its type.
struct HeardContact {
    HelplineContact contact;
    HelplineWords words;
    ShortForms forms = {};
};

/// The oldest contact that the report came from and that has no person yet, with its words; nothing
/// if there is none. NoPermission.
Result<std::optional<HeardContact>> waitingContactOf(const CaseworkRecords& casework,
                                                     const ConfidentialRecords& confidential,
                                                     const RecordId& report);

/// Puts a person on a report, added on that day; nothing happens if she is on it. A new report
/// opens an ended file again (reopenFile of FileReopening.h).
Status putOnReport(Transaction& transaction, const CaseworkRecords& casework,
                   const RecordId& report, const RecordId& person, Date today);

/// Saves the way to call back as a safe contact of the contact's person, unless the same telephone
/// or address is kept for her already: what was agreed later is not overwritten. Who says that it
/// is not safe to call back takes back what was allowed: every way to that telephone or address,
/// or, where none was told, by the channel of the contact and by every telephone, becomes `never`
/// as of that day unless it was confirmed on a later one; where no such way is known, the refusal
/// is kept as one (needs D41). Who says that it is safe confirms the way by that channel to that
/// telephone or address, also one that was forbidden, unless it was confirmed or written down on
/// the same day or later. `on`: local day of the contact.
Status keepSafeContact(Transaction& transaction, const ConfidentialRecords& confidential,
                       const HeardContact& heard, Date on);

/// The newest contact of the person in which calling back by a number was said to be safe, of which
/// nobody knows who made it (mayBeHerself) and whose number is no way of hers yet, allowed or
/// forbidden: the number is asked about before it is agreed. Nothing once a later contact says that
/// it is not safe. A number of somebody else is never one of hers.
Result<std::optional<HeardContact>> wayToAskAbout(const CaseworkRecords& casework,
                                                  const ConfidentialRecords& confidential,
                                                  const RecordId& person);

/// Keeps a contact that its person made herself as a contact with her, under the same id
/// (logEntryFrom), and follows it in her searches (saveContact of SearchMoves.h): who phones
/// us is not looked for any more (needs D39, D41). However often it is saved, it is one. A contact
/// that is nobody's, or that somebody else made, is none with her: what was kept of it goes, and a
/// search that it ended runs again (unfollowContact). So it is in the record that it leaves for
/// another.
Status keepInLog(Transaction& transaction, const CaseworkRecords& casework,
                 const std::optional<ConfidentialRecords>& confidential,
                 const HelplineContact& contact, const LocalTime& now, const CodeLists& codes);

/// Gives the contact its person: the contact and its words point to her, so that they are erased
/// with her, her way to call back is kept (keepSafeContact), and so is that she made contact
/// (keepInLog). Invalid `person` if the contact belongs to somebody else already.
Status giveToPerson(Transaction& transaction, const CaseworkRecords& casework,
                    const ConfidentialRecords& confidential, HeardContact heard,
                    const RecordId& person, const LocalTime& now, const CodeLists& codes);

} // namespace zaklon
