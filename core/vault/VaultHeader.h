// SPDX-License-Identifier: GPL-3.0-or-later
// vault.json: public parameters and sealed keys. Format: core/vault/README.md.
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/store/JournalEntry.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// The generation of the header before the newest one.
inline constexpr std::string_view kPreviousHeader = "vault.json.previous";
inline constexpr int kVaultFormat = 1;
inline constexpr std::size_t kSlotCount =
    64; ///< fixed, so that the file does not tell how many people work here

/// Cost of Argon2id. Bounded when read: a hostile header can neither exhaust the memory nor weaken
/// the cost.
struct KeyDerivationCost {
    std::uint64_t operations = 3;
    std::uint64_t memoryBytes = 256ULL << 20; ///< libsodium's MODERATE
    bool operator==(const KeyDerivationCost&) const = default;
};

/// One place for one user's keys. Unused slots are random bytes of the same sizes.
struct KeySlot {
    std::array<std::uint8_t, 16> tag{};
    std::array<std::uint8_t, 32> publicKey{};
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48>
        secretKey{}; ///< X25519 secret key under the slot key (XChaCha20-Poly1305)
    std::array<std::uint8_t, 80> casework{};     ///< compartment key sealed to publicKey
    std::array<std::uint8_t, 80> confidential{}; ///< likewise, or random for roles without it

    /// An unused slot.
    static KeySlot random();
};

struct VaultHeader {
    int format = kVaultFormat;
    RecordId vault;
    std::uint64_t generation = 0; ///< grows with every write of the header
    bool demonstration = false;
    KeyDerivationCost cost;
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 16> caseworkSalt{};     ///< SQLCipher salt of casework.db
    std::array<std::uint8_t, 16> confidentialSalt{}; ///< SQLCipher salt of confidential.db
    std::vector<JournalHead>
        confidentialHeads;          ///< of confidential, as last known to a holder of its key
    std::vector<JournalHead> heads; ///< of casework, at the last lock: freshness
    std::array<KeySlot, kSlotCount> slots{};
    Hash mac{}; ///< keyed BLAKE2b over everything above
    /// Not written: vault.json could not be read, and this is the generation before it.
    bool isPrevious = false;

    /// Random ids and salts, random unused slots.
    static VaultHeader fresh(bool demonstration, const KeyDerivationCost& cost);
    /// Canonical text. The MAC is recomputed under the header key.
    std::string toText(const SecretBytes& headerKey);
    static Result<VaultHeader> fromText(std::string_view text);
    bool verifies(const SecretBytes& headerKey) const;
};

/// Both generations of the header on disk: vault.json and, before it, vault.json.previous.
class HeaderFile {
  public:
    explicit HeaderFile(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// NotAVault, NewerVersion or DamagedHeader; the previous generation is used when the first is
    /// damaged.
    Result<VaultHeader> read() const;
    /// One generation alone. DamagedHeader, NewerVersion.
    Result<VaultHeader> readCurrent() const;
    Result<VaultHeader> readPrevious() const;
    /// Write to a new file, sync, rename, sync the folder. The generation before is kept; a damaged
    /// vault.json is kept as vault.json.damaged, for whoever has to find out.
    Status write(VaultHeader& header, const SecretBytes& headerKey) const;

  private:
    std::filesystem::path m_folder;
};

} // namespace zaklon
