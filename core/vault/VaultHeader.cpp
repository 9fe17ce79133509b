// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultHeader.h"

#include "core/base/SodiumRandom.h"
#include "core/vault/DurableFile.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>

namespace zaklon {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxHeaderBytes = 64 * 1024;

std::string toBase64(std::span<const std::uint8_t> bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminator
    return text;
}

template <std::size_t N>
bool fromBase64(const json& object, const char* name, std::array<std::uint8_t, N>& bytes) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string()) {
        return false;
    }
    const auto& text = found->get_ref<const std::string&>();
    std::size_t length = 0;
    return sodium_base642bin(bytes.data(), N, text.data(), text.size(), nullptr, &length, nullptr,
                             sodium_base64_VARIANT_ORIGINAL) == 0 &&
           length == N;
}

template <std::size_t N>
void fillRandom(std::array<std::uint8_t, N>& bytes) {
    randombytes_buf(bytes.data(), N);
}

json slotJson(const KeySlot& slot) {
    return {{"tag", toBase64(slot.tag)},           {"publicKey", toBase64(slot.publicKey)},
            {"nonce", toBase64(slot.nonce)},       {"secretKey", toBase64(slot.secretKey)},
            {"casework", toBase64(slot.casework)}, {"confidential", toBase64(slot.confidential)}};
}

bool readSlot(const json& object, KeySlot& slot) {
    return object.is_object() && fromBase64(object, "tag", slot.tag) &&
           fromBase64(object, "publicKey", slot.publicKey) &&
           fromBase64(object, "nonce", slot.nonce) &&
           fromBase64(object, "secretKey", slot.secretKey) &&
           fromBase64(object, "casework", slot.casework) &&
           fromBase64(object, "confidential", slot.confidential);
}

json headsJson(const std::vector<JournalHead>& heads) {
    json list = json::array();
    for (const auto& head : heads) {
        list.push_back({{"laptop", head.laptop.toString()},
                        {"sequence", head.sequence},
                        {"hash", toBase64(head.hash)}});
    }
    return list;
}

json bodyOf(const VaultHeader& header) {
    json slots = json::array();
    for (const auto& slot : header.slots) {
        slots.push_back(slotJson(slot));
    }
    return {{"format", header.format},
            {"vault", header.vault.toString()},
            {"generation", header.generation},
            {"demonstration", header.demonstration},
            {"argon2id",
             {{"operations", header.cost.operations}, {"memoryBytes", header.cost.memoryBytes}}},
            {"salt", toBase64(header.salt)},
            {"caseworkSalt", toBase64(header.caseworkSalt)},
            {"confidentialSalt", toBase64(header.confidentialSalt)},
            {"heads", headsJson(header.heads)},
            {"confidentialHeads", headsJson(header.confidentialHeads)},
            {"slots", std::move(slots)}};
}

Hash hashText(std::string_view text, std::span<const std::uint8_t> key) {
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const std::uint8_t*>(text.data()),
                       text.size(), key.empty() ? nullptr : key.data(), key.size());
    return hash;
}

bool readHeads(const json& list, std::vector<JournalHead>& heads) {
    for (const auto& item : list) {
        JournalHead head;
        const auto id = RecordId::parse(item.value("laptop", ""));
        head.sequence = item.value("sequence", std::int64_t{0});
        if (!id || !fromBase64(item, "hash", head.hash)) {
            return false;
        }
        head.laptop = *id;
        heads.push_back(head);
    }
    return true;
}

bool readBody(const json& object, VaultHeader& header) {
    const auto vault = RecordId::parse(object.value("vault", ""));
    const auto& cost = object.at("argon2id");
    const auto& slots = object.at("slots");
    if (!vault || !slots.is_array() || slots.size() != kSlotCount) {
        return false;
    }
    header.format = object.at("format").get<int>();
    header.vault = *vault;
    header.generation = object.at("generation").get<std::uint64_t>();
    header.demonstration = object.at("demonstration").get<bool>();
    header.cost.operations = cost.at("operations").get<std::uint64_t>();
    header.cost.memoryBytes = cost.at("memoryBytes").get<std::uint64_t>();
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        if (!readSlot(slots[i], header.slots[i])) {
            return false;
        }
    }
    return fromBase64(object, "salt", header.salt) &&
           fromBase64(object, "caseworkSalt", header.caseworkSalt) &&
           fromBase64(object, "confidentialSalt", header.confidentialSalt) &&
           readHeads(object.at("heads"), header.heads) &&
           readHeads(object.at("confidentialHeads"), header.confidentialHeads);
}

} // namespace

VaultHeader VaultHeader::fresh(bool demonstration, const KeyDerivationCost& cost) {
    VaultHeader header;
    header.vault = RecordId::generate();
    header.demonstration = demonstration;
    header.cost = cost;
    fillRandom(header.salt);
    fillRandom(header.caseworkSalt);
    fillRandom(header.confidentialSalt);
    for (std::size_t i = 0; i < kSlotCount; i += 2) {
        header.slots[i] = KeySlot::random();
        header.slots[i + 1] = KeySlot::random();
        header.slots[i + 1].publicKey = header.slots[i].publicKey;
    }
    std::shuffle(header.slots.begin(), header.slots.end(), SodiumRandom());
    return header;
}

KeySlot KeySlot::random() {
    KeySlot slot;
    fillRandom(slot.tag);
    // A random point is a public key like any other: unused slots must not be told from used ones.
    std::array<std::uint8_t, 32> secret{};
    crypto_box_keypair(slot.publicKey.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    fillRandom(slot.nonce);
    fillRandom(slot.secretKey);
    fillRandom(slot.casework);
    fillRandom(slot.confidential);
    return slot;
}

std::string VaultHeader::toText(const SecretBytes& headerKey) {
    auto object = bodyOf(*this);
    mac = hashText(object.dump(), headerKey.span());
    object["mac"] = toBase64(mac);
    object["checksum"] = toBase64(hashText(object.dump(), {}));
    return object.dump(1) + "\n";
}

Result<VaultHeader> VaultHeader::fromText(std::string_view text) {
    auto object = json::parse(text, nullptr, false);
    if (text.size() > kMaxHeaderBytes || !object.is_object()) {
        return fail(ErrorCode::DamagedHeader, "vault.json", "not readable");
    }
    const auto format = object.find("format");
    if (format != object.end() && format->is_number_integer() && *format > kVaultFormat) {
        return fail(ErrorCode::NewerVersion, "vault.json", format->dump());
    }
    VaultHeader header;
    Hash checksum{};
    if (!fromBase64(object, "checksum", checksum)) {
        return fail(ErrorCode::DamagedHeader, "vault.json", "checksum");
    }
    object.erase("checksum");
    if (hashText(object.dump(), {}) != checksum) {
        return fail(ErrorCode::DamagedHeader, "vault.json", "checksum");
    }
    try {
        if (!readBody(object, header) || !fromBase64(object, "mac", header.mac)) {
            return fail(ErrorCode::DamagedHeader, "vault.json", "members");
        }
    } catch (const json::exception&) {
        return fail(ErrorCode::DamagedHeader, "vault.json", "members");
    }
    return header;
}

bool VaultHeader::verifies(const SecretBytes& headerKey) const {
    const auto expected = hashText(bodyOf(*this).dump(), headerKey.span());
    return sodium_memcmp(expected.data(), mac.data(), mac.size()) == 0;
}

Result<VaultHeader> HeaderFile::read() const {
    const auto text = readBounded(m_folder / "vault.json", kMaxHeaderBytes);
    if (!text) {
        const auto earlier = readPrevious();
        if (earlier || text.error().code != ErrorCode::NotFound) {
            return earlier;
        }
        return fail(ErrorCode::NotAVault, "vault.json");
    }
    auto header = VaultHeader::fromText(*text);
    if (header || header.error().code == ErrorCode::NewerVersion) {
        return header;
    }
    auto earlier = readPrevious();
    return earlier ? earlier : header;
}

Result<VaultHeader> HeaderFile::readCurrent() const {
    const auto text = readBounded(m_folder / "vault.json", kMaxHeaderBytes);
    if (!text) {
        return fail(ErrorCode::DamagedHeader, "vault.json", text.error().detail);
    }
    return VaultHeader::fromText(*text);
}

Result<VaultHeader> HeaderFile::readPrevious() const {
    const auto text = readBounded(m_folder / kPreviousHeader, kMaxHeaderBytes);
    if (!text) {
        return fail(ErrorCode::DamagedHeader, std::string(kPreviousHeader));
    }
    auto header = VaultHeader::fromText(*text);
    if (header) {
        header->isPrevious = true;
    }
    return header;
}

Status HeaderFile::write(VaultHeader& header, const SecretBytes& headerKey) const {
    ++header.generation;
    const auto text = header.toText(headerKey);
    const auto current = m_folder / "vault.json";
    if (std::filesystem::exists(current)) {
        const auto before = readBounded(current, kMaxHeaderBytes);
        // Never replace a good generation by a damaged one.
        const bool good = before && VaultHeader::fromText(*before);
        if (good) {
            if (auto kept = writeDurably(m_folder / kPreviousHeader, *before); !kept) {
                return kept;
            }
        } else {
            std::error_code failed; // evidence, not a condition: the new header is written anyway
            std::filesystem::rename(current, m_folder / "vault.json.damaged", failed);
        }
    }
    return writeDurably(current, text);
}

} // namespace zaklon
