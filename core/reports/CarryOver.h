// SPDX-License-Identifier: GPL-3.0-or-later
// What was said once is not asked or typed again: from a contact to a report or a person.
#pragma once

#include "core/people/Contact.h"
#include "core/people/Person.h"
#include "core/people/SafeContact.h"
#include "core/reports/HelplineForms.h"
#include "core/reports/OutreachVisit.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"

#include <functional>

namespace zaklon {

/// A report that begins with what the contact and its short form knew; id and code are still to be
/// given. `on` is the local day of the contact: a call after midnight belongs to the new day.
SuspicionReport reportFrom(const HelplineContact& contact, const ShortForms& forms, Date on);
/// What the short form holds as one fact of the report (needs E04): the offer, or the child with
/// the day on which it was last seen. About the contact's person, if it has one. Its words are
/// still to be given. Nothing for a form that says nothing.
std::optional<ReportFact> factFrom(const HelplineContact& contact, const ShortForms& forms,
                                   const RecordId& report, Date on);
/// Who calls for herself leaves no number here: it belongs to her own record.
ReportWords reportWordsFrom(const HelplineContact& contact, const HelplineWords& words,
                            const RecordId& report);

/// A report of our own initiative (needs D32) that begins with what was seen on a visit; id and
/// code are still to be given.
SuspicionReport reportFrom(const OutreachVisit& visit);
/// What was seen as facts of the report, one of each kind (`kindOf`: from list
/// `outreach_indication` to `fact_kind`), so that nothing is marked twice. Their words are still to
/// be given.
std::vector<ReportFact> factsFrom(const OutreachVisit& visit, const RecordId& report,
                                  const std::function<Code(const Code&)>& kindOf);

/// The person whom the contact was about; id and case code are still to be given. Where somebody
/// else called, the language is the caller's and is left out. A missing child is as old as it was
/// said to be. `on` is the local day of the contact.
Person personFrom(const HelplineContact& contact, const ShortForms& forms, Date on);
/// Somebody on a report who has no record yet: what the report says of everybody on it.
Person personFrom(const SuspicionReport& report);
/// Somebody on a report whom the contact that it came from was about: language and age are not
/// asked again.
Person personFrom(const SuspicionReport& report, const HelplineContact& contact,
                  const ShortForms& forms, Date on);
/// True if the person concerned made the contact, nobody else for her.
bool isHerself(const HelplineContact& contact);
/// What the contact says of calling back is the person's own word. Where nobody asked who called, a
/// 'not safe' is believed too: to call in spite of it may be dangerous, not to call is not.
bool tellsOfCallingBack(const HelplineContact& contact);
/// Nobody asked, or nobody knows, who made the contact: the number may be the person's own.
bool mayBeHerself(const HelplineContact& contact);
/// A contact that the person herself made, as an entry of the log of her record under the same id:
/// who calls speaks with us. `kept` is that entry if it is there; what was noted in it of how the
/// talk went stays.
Contact logEntryFrom(const HelplineContact& contact, Contact kept);
/// By what the person is reached who made a contact by `channel`: a call to the helpline does not
/// say on which kind of telephone.
Code channelBack(const Code& channel);
/// The way to call back, if one was told and the person herself told it. It may be used only if
/// she said that it is safe. Who says that it is not safe says so about every number: that stays as
/// a way that is forbidden, also where no number was told. Either answer counts as confirmed on the
/// local day `on` of the contact.
std::optional<SafeContact> safeContactFrom(const HelplineContact& contact,
                                           const HelplineWords& words, const RecordId& person,
                                           Date on);
/// The way to call back as it begins where nobody knows whose number it is: what was agreed about
/// it is left open, so that somebody asks.
SafeContact proposedWayFrom(const HelplineContact& contact, const HelplineWords& words,
                            const RecordId& person, Date on);

} // namespace zaklon
