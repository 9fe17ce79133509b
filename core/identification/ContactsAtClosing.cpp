// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ContactsAtClosing.h"

#include "core/identification/ProtectiveStatus.h"
#include "core/outreach/SearchPlan.h"
#include "core/vault/Transaction.h"
#include "core/vault/Vault.h"

#include <algorithm>
#include <set>
#include <string>

namespace zaklon {

namespace {

/// By which she agreed to be reminded after the closing.
std::set<std::string> agreedChannels(const std::vector<ReturnCode>& codes) {
    std::set<std::string> channels;
    for (const auto& each : codes) {
        if (!each.active || !each.afterClosure) {
            continue;
        }
        for (const auto& channel : each.channels) {
            channels.insert(channel.text);
        }
    }
    return channels;
}

} // namespace

bool endsContacts(const CaseClosing& closing) {
    return closing.monitoringAgreed != YesNo::Yes &&
           closing.safeContacts.text == kContactsByAgreement;
}

std::vector<SafeContact> endingContacts(const CaseClosing& closing,
                                        std::vector<SafeContact> contacts,
                                        const std::vector<ReturnCode>& codes) {
    if (!endsContacts(closing)) {
        return {};
    }
    const auto agreed = agreedChannels(codes);
    std::erase_if(contacts,
                  [&](const SafeContact& each) { return agreed.contains(each.channel.text); });
    return contacts;
}

Result<std::vector<SafeContact>> endingContacts(const ConfidentialRecords& confidential,
                                                const CaseClosing& closing) {
    if (!endsContacts(closing)) {
        return std::vector<SafeContact>();
    }
    auto contacts = confidential.where<SafeContact>("person", closing.person);
    const auto codes = confidential.where<ReturnCode>("person", closing.person);
    if (!contacts || !codes) {
        return contacts ? Result<std::vector<SafeContact>>(passOn(codes)) : contacts;
    }
    return endingContacts(closing, std::move(*contacts), *codes);
}

Result<Code> proposedContacts(const CaseworkRecords& casework, const RecordId& person) {
    const auto plans = casework.where<SearchPlan>("person", person);
    const auto statuses = casework.where<ProtectiveStatus>("person", person);
    if (!plans || !statuses) {
        return plans ? Result<Code>(passOn(statuses)) : Result<Code>(passOn(plans));
    }
    const bool searched = std::any_of(plans->begin(), plans->end(), [](const auto& each) {
        return each.state != SearchState::Ended;
    });
    const bool isProtected = std::any_of(statuses->begin(), statuses->end(),
                                         [](const auto& each) { return !each.endedOn; });
    return Code{std::string(searched      ? kContactsForSearch
                            : isProtected ? kContactsForProtection
                                          : kContactsByAgreement)};
}

Status contactsSaid(const CaseClosing& closing, const RuleContext& context) {
    if (closing.safeContacts.empty()) {
        return fail(ErrorCode::Invalid, "safe_contacts", "not said");
    }
    const auto proposed = proposedContacts(context.casework(), closing.person);
    if (!proposed) {
        return passOn(proposed);
    }
    const bool agrees = proposed->text == kContactsByAgreement || !endsContacts(closing);
    const auto ended = agrees ? Status() : contactsEnded(closing, context);
    const bool wouldEnd = !ended && ended.error().code == ErrorCode::Invalid;
    return wouldEnd ? fail(ErrorCode::Invalid, "safe_contacts", "needed") : ended;
}

Status removeEndingContacts(Transaction& transaction, const Vault& vault,
                            const CaseClosing& closing) {
    if (!endsContacts(closing)) {
        return {};
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, std::string(Description<SafeContact>::kind));
    }
    const auto ending = endingContacts(*confidential, closing);
    if (!ending) {
        return passOn(ending);
    }
    for (const auto& each : *ending) {
        if (auto removed = transaction.remove<SafeContact>(*confidential, each.id); !removed) {
            return removed;
        }
    }
    return {};
}

Status contactsEnded(const CaseClosing& closing, const RuleContext& context) {
    if (!endsContacts(closing)) {
        return {};
    }
    if (!context.confidential()) {
        return fail(ErrorCode::NoConfidentialKey, std::string(Description<SafeContact>::kind));
    }
    const auto ending = endingContacts(*context.confidential(), closing);
    if (!ending) {
        return passOn(ending);
    }
    return ending->empty() ? Status()
                           : fail(ErrorCode::Invalid, "safe_contacts", "end with the file");
}

} // namespace zaklon
