// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeyRing.h"

#include <sodium.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace zaklon {

namespace {

constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "zaklonKD";
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kLeastCharacters = 15;

/// Normalised UTF-8 in C memory that is wiped before it is released.
struct Normalized {
    explicit Normalized(std::string_view text, int options) {
        utf8proc_uint8_t* out = nullptr;
        length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                              static_cast<utf8proc_ssize_t>(text.size()), &out,
                              static_cast<utf8proc_option_t>(options));
        data = out;
    }
    ~Normalized() {
        if (data != nullptr) {
            sodium_memzero(data, static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 0)));
            std::free(data);
        }
    }
    Normalized(const Normalized&) = delete;
    Normalized& operator=(const Normalized&) = delete;
    std::string_view text() const {
        return length < 0 ? std::string_view()
                          : std::string_view(reinterpret_cast<const char*>(data),
                                             static_cast<std::size_t>(length));
    }

    utf8proc_uint8_t* data = nullptr;
    utf8proc_ssize_t length = 0;
};

std::array<std::uint8_t, crypto_pwhash_SALTBYTES> saltFor(const VaultHeader& header,
                                                          std::string_view userName) {
    const Normalized name(userName,
                          UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    crypto_generichash(salt.data(), salt.size(),
                       reinterpret_cast<const std::uint8_t*>(name.text().data()),
                       name.text().size(), header.salt.data(), header.salt.size());
    return salt;
}

std::vector<std::uint8_t> slotContext(const VaultHeader& header,
                                      const std::array<std::uint8_t, 16>& tag,
                                      const std::array<std::uint8_t, 32>& publicKey) {
    std::vector<std::uint8_t> context(header.vault.bytes().begin(), header.vault.bytes().end());
    context.insert(context.end(), header.salt.begin(), header.salt.end());
    context.insert(context.end(), tag.begin(), tag.end());
    context.insert(context.end(), publicKey.begin(), publicKey.end());
    return context;
}

std::optional<SecretBytes> openSealed(const std::array<std::uint8_t, 80>& sealed,
                                      const SlotKeyPair& pair) {
    SecretBytes key(kKeyBytes);
    const int code = crypto_box_seal_open(key.data(), sealed.data(), sealed.size(),
                                          pair.publicKey.data(), pair.secretKey.data());
    return code == 0 ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace

Status checkCost(const KeyDerivationCost& cost, const KeyDerivationCost& lowest) {
    constexpr std::uint64_t kHighestMemory = 2ULL << 30;
    constexpr std::uint64_t kHighestOperations = 64;
    const bool weak = cost.operations < lowest.operations || cost.memoryBytes < lowest.memoryBytes;
    const bool huge = cost.operations > kHighestOperations || cost.memoryBytes > kHighestMemory;
    return weak || huge ? Status(fail(ErrorCode::Tampered, "vault.json", "key derivation cost"))
                        : Status{};
}

std::string foldedUserName(std::string_view userName) {
    return std::string(Normalized(userName, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                UTF8PROC_CASEFOLD)
                           .text());
}

CompartmentKeys CompartmentKeys::clone() const {
    CompartmentKeys copy;
    copy.casework = casework.clone();
    if (confidential) {
        copy.confidential = confidential->clone();
    }
    return copy;
}

SlotKeyPair SlotKeyPair::generate() {
    SlotKeyPair pair;
    pair.secretKey = SecretBytes(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(pair.publicKey.data(), pair.secretKey.data());
    return pair;
}

Result<SlotCredentials> deriveCredentials(const VaultHeader& header, std::string_view userName,
                                          const SecretBytes& passphrase) {
    const auto salt = saltFor(header, userName);
    const auto text = normalizedPassphrase(passphrase);
    SecretBytes master(crypto_kdf_KEYBYTES);
    if (crypto_pwhash(master.data(), master.size(),
                      text.empty() ? "" : reinterpret_cast<const char*>(text.data()), text.size(),
                      salt.data(), header.cost.operations, header.cost.memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(ErrorCode::NoMemory, "argon2id");
    }
    SlotCredentials credentials;
    credentials.wrapKey = SecretBytes(kKeyBytes);
    crypto_kdf_derive_from_key(credentials.tag.data(), credentials.tag.size(), 1, kContext,
                               master.data());
    crypto_kdf_derive_from_key(credentials.wrapKey.data(), credentials.wrapKey.size(), 2, kContext,
                               master.data());
    return credentials;
}

std::optional<std::size_t> findSlot(const VaultHeader& header,
                                    const std::array<std::uint8_t, 16>& tag) {
    for (std::size_t i = 0; i < header.slots.size(); ++i) {
        if (sodium_memcmp(header.slots[i].tag.data(), tag.data(), tag.size()) == 0) {
            return i;
        }
    }
    return std::nullopt;
}

KeySlot sealSlot(const VaultHeader& header, const SlotCredentials& credentials,
                 const SlotKeyPair& pair, const CompartmentKeys& keys) {
    auto slot = KeySlot::random();
    slot.tag = credentials.tag;
    slot.publicKey = pair.publicKey;
    const auto context = slotContext(header, slot.tag, slot.publicKey);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.secretKey.data(), nullptr, pair.secretKey.data(), pair.secretKey.size(),
        context.data(), context.size(), nullptr, slot.nonce.data(), credentials.wrapKey.data());
    crypto_box_seal(slot.casework.data(), keys.casework.data(), keys.casework.size(),
                    pair.publicKey.data());
    if (keys.confidential) {
        crypto_box_seal(slot.confidential.data(), keys.confidential->data(),
                        keys.confidential->size(), pair.publicKey.data());
    }
    return slot;
}

Result<SlotKeyPair> openKeyPair(const VaultHeader& header, const KeySlot& slot,
                                const SlotCredentials& credentials) {
    SlotKeyPair pair;
    pair.publicKey = slot.publicKey;
    pair.secretKey = SecretBytes(crypto_box_SECRETKEYBYTES);
    const auto context = slotContext(header, slot.tag, slot.publicKey);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            pair.secretKey.data(), nullptr, nullptr, slot.secretKey.data(), slot.secretKey.size(),
            context.data(), context.size(), slot.nonce.data(), credentials.wrapKey.data()) != 0) {
        return fail(ErrorCode::WrongPassphrase);
    }
    return pair;
}

Result<CompartmentKeys> openSlot(const VaultHeader& header, const KeySlot& slot,
                                 const SlotCredentials& credentials) {
    const auto pair = openKeyPair(header, slot, credentials);
    if (!pair) {
        return passOn(pair);
    }
    auto casework = openSealed(slot.casework, *pair);
    if (!casework) {
        return fail(ErrorCode::DamagedHeader, "slot", "casework key does not open");
    }
    CompartmentKeys keys;
    keys.casework = std::move(*casework);
    keys.confidential = openSealed(slot.confidential, *pair);
    return keys;
}

SecretBytes deriveKey(const SecretBytes& compartmentKey, KeyPurpose purpose) {
    SecretBytes key(kKeyBytes);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(purpose),
                               kContext, compartmentKey.data());
    return key;
}

SecretBytes normalizedPassphrase(const SecretBytes& passphrase) {
    const Normalized text(passphrase.text(), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    // What is not UTF-8 cannot be normalised; it then counts byte by byte.
    return text.length < 0 ? passphrase.clone() : SecretBytes::fromText(text.text());
}

Status checkPassphrase(const SecretBytes& passphrase) {
    static constexpr std::array<std::string_view, 6> kKnown{
        "passwordpassword", "123456789012345", "qwertyuiopasdfgh",
        "aaaaaaaaaaaaaaa",  "lozinkalozinka1", "zaklonzaklonzaklon"};
    const auto text = normalizedPassphrase(passphrase);
    const auto characters = std::count_if(text.text().begin(), text.text().end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    if (characters < static_cast<std::ptrdiff_t>(kLeastCharacters)) {
        return fail(ErrorCode::Invalid, "passphrase", "too short");
    }
    const bool oneLetter =
        text.text().find_first_not_of(text.text().front()) == std::string_view::npos;
    if (oneLetter || std::find(kKnown.begin(), kKnown.end(), text.text()) != kKnown.end()) {
        return fail(ErrorCode::Invalid, "passphrase", "well known");
    }
    return {};
}

} // namespace zaklon
