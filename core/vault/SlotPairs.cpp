// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/SlotPairs.h"

#include <sodium.h>

#include <algorithm>

namespace zaklon {

std::string publicKeyText(const PublicKey& key) {
    std::string text(key.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), key.data(), key.size());
    text.pop_back();
    return text;
}

namespace {

std::optional<SlotPair> pairFrom(const VaultHeader& header, std::size_t first) {
    for (std::size_t i = first + 1; i < kSlotCount; ++i) {
        if (header.slots[i].publicKey == header.slots[first].publicKey) {
            return SlotPair{first, i};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<SlotPair> findPair(const VaultHeader& header, const std::string& publicKey) {
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        if (publicKeyText(header.slots[i].publicKey) == publicKey) {
            return pairFrom(header, i);
        }
    }
    return std::nullopt;
}

std::optional<SlotPair> findFreePair(const VaultHeader& header,
                                     std::span<const std::string> publicKeysInUse) {
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        const auto key = publicKeyText(header.slots[i].publicKey);
        if (std::find(publicKeysInUse.begin(), publicKeysInUse.end(), key) ==
            publicKeysInUse.end()) {
            if (const auto pair = pairFrom(header, i)) {
                return pair;
            }
        }
    }
    return std::nullopt;
}

void occupy(VaultHeader& header, const SlotPair& pair, const KeySlot& own,
            const std::optional<KeySlot>& nameless) {
    header.slots[pair.own] = own;
    header.slots[pair.second] = nameless ? *nameless : KeySlot::random();
    header.slots[pair.second].publicKey = own.publicKey;
}

void closeNameless(VaultHeader& header, const SlotPair& pair) {
    const auto publicKey = header.slots[pair.own].publicKey;
    header.slots[pair.second] = KeySlot::random();
    header.slots[pair.second].publicKey = publicKey;
}

void vacate(VaultHeader& header, const SlotPair& pair) {
    header.slots[pair.own] = KeySlot::random();
    closeNameless(header, pair);
}

} // namespace zaklon
