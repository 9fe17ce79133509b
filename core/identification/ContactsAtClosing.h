// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the ways to reach a person when the file is closed: "erased at closure unless
// monitoring was agreed" (domain.md 12.5). They are the records that endanger her most, and nobody
// may use them any more.
#pragma once

#include "core/identification/CaseClosing.h"
#include "core/outreach/ReturnCode.h"
#include "core/people/SafeContact.h"
#include "core/vault/RuleContext.h"

#include <vector>

namespace zaklon {

class Transaction;
class Vault;

/// Of list contacts_at_closing; every other code of it is a reason to keep them.
inline constexpr std::string_view kContactsByAgreement = "by_agreement";
inline constexpr std::string_view kContactsForSearch = "search";
inline constexpr std::string_view kContactsForProtection = "at_risk";

/// Whether ways to reach the person end with a file that is closed so.
bool endsContacts(const CaseClosing& closing);

/// The safe contacts that end with the file if it is closed so, as the records stand: none if
/// contacts afterwards were agreed, or if there is a reason to keep them. A return code that leads
/// to the person after the closing is an agreement about its own channels: contacts of these stay.
Result<std::vector<SafeContact>> endingContacts(const ConfidentialRecords& confidential,
                                                const CaseClosing& closing);
/// The same of the contacts and codes of a person that are at hand.
std::vector<SafeContact> endingContacts(const CaseClosing& closing,
                                        std::vector<SafeContact> contacts,
                                        const std::vector<ReturnCode>& codes);

/// What the form begins with: to keep them where a search or a protective status goes on after the
/// closing, because both need a way to the person; else by agreement.
Result<Code> proposedContacts(const CaseworkRecords& casework, const RecordId& person);

/// What a new closing says of the contacts. Invalid with `safe_contacts`: `not said` if it says
/// nothing, because silence is no agreement to erase them; `needed` if they would end by agreement
/// while proposedContacts() keeps them. NoConfidentialKey where they cannot be read.
Status contactsSaid(const CaseClosing& closing, const RuleContext& context);

/// Removes what ends. NoConfidentialKey with `safe_contact` where they cannot be read.
Status removeEndingContacts(Transaction& transaction, const Vault& vault,
                            const CaseClosing& closing);

/// Invalid with `safe_contacts` while one is there that ends with the file.
Status contactsEnded(const CaseClosing& closing, const RuleContext& context);

} // namespace zaklon
