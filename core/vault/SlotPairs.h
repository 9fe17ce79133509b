// SPDX-License-Identifier: GPL-3.0-or-later
// Slots stand in pairs that share a public key, so that the founder's second way in looks like
// everybody's decoy. README.md, section 3.
#pragma once

#include "core/vault/VaultHeader.h"

#include <optional>
#include <span>
#include <string>

namespace zaklon {

using PublicKey = std::array<std::uint8_t, 32>;

/// Lower-case hex, as in Worker.
std::string publicKeyText(const PublicKey& key);

struct SlotPair {
    std::size_t own = 0;    ///< the user's slot: the first of the two in the list
    std::size_t second = 0; ///< opens with an empty user name, or is random
};

/// The pair of a worker's public key.
std::optional<SlotPair> findPair(const VaultHeader& header, const std::string& publicKey);

/// A pair that belongs to none of these. Nothing if all 32 are taken.
std::optional<SlotPair> findFreePair(const VaultHeader& header,
                                     std::span<const std::string> publicKeysInUse);

/// Puts a user's slot into a pair; without a nameless slot the second becomes random.
void occupy(VaultHeader& header, const SlotPair& pair, const KeySlot& own,
            const std::optional<KeySlot>& nameless = std::nullopt);

/// Overwrites the second slot of a pair.
void closeNameless(VaultHeader& header, const SlotPair& pair);

/// Overwrites both slots.
void vacate(VaultHeader& header, const SlotPair& pair);

} // namespace zaklon
