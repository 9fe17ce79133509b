// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/HeaderChange.h"

#include "core/vault/RecoverySet.h"
#include "core/vault/SlotPairs.h"

namespace zaklon {

Result<std::vector<std::string>> publicKeysInUse(const Vault& vault) {
    const auto records = vault.casework();
    const auto workers = records.where<Worker>("active", std::int64_t{1});
    const auto sets = records.where<RecoverySet>("active", std::int64_t{1});
    if (!workers || !sets) {
        return workers ? passOn(sets) : passOn(workers);
    }
    std::vector<std::string> keys;
    for (const auto& worker : *workers) {
        keys.push_back(worker.publicKey);
    }
    for (const auto& set : *sets) {
        keys.push_back(set.publicKey);
    }
    return keys;
}

Status replaceHeader(Vault& vault, VaultHeader changed) {
    auto& header = vault.header();
    const auto before = header;
    changed.generation = header.generation;
    header = std::move(changed);
    if (auto written = vault.writeHeader(); !written) {
        header = before;
        return written;
    }
    return vault.writeHeader();
}

Status replaceHeaderOr(Vault& vault, VaultHeader changed, const AccessChange& proof,
                       const WriteReceipt& undoOnFailure) {
    auto replaced = replaceHeader(vault, std::move(changed));
    if (!replaced) {
        // A record without a slot opens nothing; if even this fails, taking the access away mends
        // the list.
        [[maybe_unused]] const auto undone = vault.undo(proof, undoOnFailure);
    }
    return replaced;
}

Status sealAnew(Vault& vault, Worker worker, const CompartmentKeys& keys, const SecretBytes& fresh,
                const AccessChange& proof,
                const std::function<Status(Transaction&, const Worker&)>& record) {
    const auto inUse = publicKeysInUse(vault);
    if (!inUse) {
        return passOn(inUse);
    }
    auto header = vault.header();
    auto place = findPair(header, worker.publicKey);
    if (!place) { // an earlier change was cut off between record and header
        place = findFreePair(header, *inUse);
    }
    if (!place) {
        return fail(ErrorCode::Conflict, "slots");
    }
    const auto credentials = deriveCredentials(header, worker.userName, fresh);
    if (!credentials) {
        return passOn(credentials);
    }
    const auto pair = SlotKeyPair::generate();
    occupy(header, *place, sealSlot(header, *credentials, pair, keys));
    worker.publicKey = publicKeyText(pair.publicKey);
    const auto receipt =
        vault.write([&](Transaction& transaction) { return record(transaction, worker); });
    return receipt ? replaceHeaderOr(vault, std::move(header), proof, *receipt)
                   : Status(passOn(receipt));
}

} // namespace zaklon
