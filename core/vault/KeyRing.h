// SPDX-License-Identifier: GPL-3.0-or-later
// From a passphrase to the keys of the compartments, and from them to everything derived.
#pragma once

#include "core/vault/VaultHeader.h"

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// The keys that one opened slot gives. Without a confidential key there is no way to names.
struct CompartmentKeys {
    SecretBytes casework;                    ///< 32 random bytes
    std::optional<SecretBytes> confidential; ///< 32 random bytes

    CompartmentKeys clone() const;
};

/// Tampered if a header asks for less than `lowest`, or for so much that it would exhaust the
/// machine.
Status checkCost(const KeyDerivationCost& cost, const KeyDerivationCost& lowest);

/// As it enters the key derivation: two names that fold to the same are the same name.
std::string foldedUserName(std::string_view userName);

/// What a user name and a passphrase derive for one vault.
struct SlotCredentials {
    std::array<std::uint8_t, 16> tag{};
    SecretBytes wrapKey;
};

/// Argon2id over the passphrase (NFKC), salted with vault salt and folded user name. NoMemory if it
/// cannot run.
Result<SlotCredentials> deriveCredentials(const VaultHeader& header, std::string_view userName,
                                          const SecretBytes& passphrase);

/// Index of the slot with this tag.
std::optional<std::size_t> findSlot(const VaultHeader& header,
                                    const std::array<std::uint8_t, 16>& tag);

/// The X25519 pair of one user; the public half names the user's worker record.
struct SlotKeyPair {
    std::array<std::uint8_t, 32> publicKey{};
    SecretBytes secretKey;

    static SlotKeyPair generate();
};

/// A slot for new credentials that holds exactly the keys given.
KeySlot sealSlot(const VaultHeader& header, const SlotCredentials& credentials,
                 const SlotKeyPair& pair, const CompartmentKeys& keys);

/// WrongPassphrase if the slot does not open.
Result<SlotKeyPair> openKeyPair(const VaultHeader& header, const KeySlot& slot,
                                const SlotCredentials& credentials);

/// WrongPassphrase if the slot does not open.
Result<CompartmentKeys> openSlot(const VaultHeader& header, const KeySlot& slot,
                                 const SlotCredentials& credentials);

/// Subkeys for one purpose each (libsodium crypto_kdf).
enum class KeyPurpose : std::uint64_t { Database = 1, Header = 2, Backup = 3, Attachment = 4 };
SecretBytes deriveKey(const SecretBytes& compartmentKey, KeyPurpose purpose);

/// NFKC without surrounding changes, so that one passphrase typed on two systems is the same bytes.
SecretBytes normalizedPassphrase(const SecretBytes& passphrase);

/// At least 15 characters (NIST SP 800-63B-4, single factor), not one of the best known ones.
/// Invalid "passphrase".
Status checkPassphrase(const SecretBytes& passphrase);

} // namespace zaklon
