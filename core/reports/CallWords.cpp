// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CallWords.h"

#include "core/reports/HelplineContact.h"
#include "core/vault/Erasures.h"

namespace zaklon {

namespace {

/// Words of a person are erased with her alone.
Status belongToNobody(const CaseworkRecords& casework, const ConfidentialRecords& confidential,
                      const RecordId& contact) {
    const auto found = casework.find<HelplineContact>(contact);
    const auto words = confidential.find<HelplineWords>(contact);
    if (!found || !words) {
        return found ? Status(passOn(words)) : Status(passOn(found));
    }
    const bool isSomebodys =
        (*found && !(*found)->person.isNil()) || (*words && !(*words)->person.isNil());
    return isSomebodys ? fail(ErrorCode::Invalid, "person", "erased with her") : Status();
}

} // namespace

Status eraseCallWords(Vault& vault, const std::vector<RecordId>& contacts, const Code& reason) {
    if (reason.empty()) {
        return fail(ErrorCode::Invalid, "reason");
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, std::string(Description<HelplineWords>::kind));
    }
    const auto erased = vault.write([&](Transaction& transaction) {
        Status status;
        for (const auto& contact : contacts) {
            status = status ? belongToNobody(vault.casework(), *confidential, contact) : status;
            status = status
                         ? eraseRecord(transaction, describe<HelplineWords>(), contact, reason.text)
                         : status;
        }
        return status;
    });
    return erased ? Status() : Status(passOn(erased));
}

} // namespace zaklon
