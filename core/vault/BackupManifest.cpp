// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/BackupManifest.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <array>
#include <bit>
#include <string_view>

namespace zaklon {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 2> kPartNames{"casework.db", "confidential.db"};
constexpr std::uint64_t kLargestPart = 1ULL << 40;

std::string hexOf(const Hash& hash) {
    std::string text(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

bool readHash(const json& object, const char* name, Hash& hash) {
    const auto& text = object.at(name).get_ref<const std::string&>();
    std::size_t length = 0;
    return text.size() == hash.size() * 2 &&
           sodium_hex2bin(hash.data(), hash.size(), text.data(), text.size(), nullptr, &length,
                          nullptr) == 0 &&
           length == hash.size();
}

json headsJson(const std::vector<JournalHead>& heads) {
    json list = json::array();
    for (const auto& head : heads) {
        list.push_back({{"laptop", head.laptop.toString()},
                        {"sequence", head.sequence},
                        {"hash", hexOf(head.hash)}});
    }
    return list;
}

bool readHeads(const json& list, std::vector<JournalHead>& heads) {
    for (const auto& item : list) {
        JournalHead head;
        const auto laptop = RecordId::parse(item.at("laptop").get_ref<const std::string&>());
        head.sequence = item.at("sequence").get<std::int64_t>();
        if (!laptop || !readHash(item, "hash", head.hash)) {
            return false;
        }
        head.laptop = *laptop;
        heads.push_back(head);
    }
    return list.is_array();
}

bool readParts(const json& list, std::vector<BackupPart>& parts) {
    if (!list.is_array() || list.size() != kPartNames.size()) {
        return false;
    }
    for (std::size_t i = 0; i < kPartNames.size(); ++i) {
        BackupPart part;
        part.name = list[i].at("name").get<std::string>();
        part.bytes = list[i].at("bytes").get<std::uint64_t>();
        // A name from a file never becomes a path unless it is one of these two.
        if (part.name != kPartNames[i] || part.bytes > kLargestPart ||
            !readHash(list[i], "blake2b", part.hash)) {
            return false;
        }
        parts.push_back(std::move(part));
    }
    return true;
}

bool readMembers(const json& object, BackupManifest& manifest) {
    const auto vault = RecordId::parse(object.at("vault").get_ref<const std::string&>());
    const auto created = Timestamp::parse(object.at("createdAt").get_ref<const std::string&>());
    if (!vault || !created) {
        return false;
    }
    manifest.vault = *vault;
    manifest.createdAt = *created;
    manifest.generation = object.at("generation").get<std::uint64_t>();
    manifest.caseworkFormat = object.at("formats").at("casework").get<int>();
    const auto& confidential = object.at("formats").at("confidential");
    if (!confidential.is_null()) {
        manifest.confidentialFormat = confidential.get<int>();
    }
    const auto& journal = object.at("journal");
    if (!journal.at("confidential").is_string()) {
        manifest.confidentialHeads.emplace();
        if (!readHeads(journal.at("confidential"), *manifest.confidentialHeads)) {
            return false;
        }
    }
    return readHeads(journal.at("casework"), manifest.caseworkHeads) &&
           readParts(object.at("parts"), manifest.parts);
}

} // namespace

std::uint64_t BackupManifest::partBytes() const {
    std::uint64_t bytes = 0;
    for (const auto& part : parts) {
        bytes += part.bytes;
    }
    return bytes;
}

std::string BackupManifest::toText() const {
    json list = json::array();
    for (const auto& part : parts) {
        list.push_back({{"name", part.name}, {"bytes", part.bytes}, {"blake2b", hexOf(part.hash)}});
    }
    const json object{
        {"format", kBackupFormat},
        {"vault", vault.toString()},
        {"generation", generation},
        {"createdAt", createdAt.toString()},
        {"formats",
         {{"casework", caseworkFormat},
          {"confidential", confidentialFormat ? json(*confidentialFormat) : json()}}},
        {"journal",
         {{"casework", headsJson(caseworkHeads)},
          {"confidential", confidentialHeads ? headsJson(*confidentialHeads) : json("unknown")}}},
        {"parts", std::move(list)}};
    return object.dump();
}

Result<BackupManifest> BackupManifest::fromText(std::string_view text) {
    const auto object = json::parse(text, nullptr, false);
    if (!object.is_object()) {
        return fail(ErrorCode::Tampered, "backup", "manifest");
    }
    BackupManifest manifest;
    try {
        if (object.at("format").get<int>() > kBackupFormat) {
            return fail(ErrorCode::NewerVersion, "backup", object.at("format").dump());
        }
        if (!readMembers(object, manifest)) {
            return fail(ErrorCode::Tampered, "backup", "manifest");
        }
    } catch (const json::exception&) {
        return fail(ErrorCode::Tampered, "backup", "manifest");
    }
    return manifest;
}

std::uint64_t paddedSize(std::uint64_t bytes) {
    if (bytes < 2) {
        return bytes;
    }
    const auto exponent = static_cast<unsigned>(std::bit_width(bytes)) - 1;
    const auto significant = static_cast<unsigned>(std::bit_width(exponent));
    const std::uint64_t mask = (1ULL << (exponent - significant)) - 1;
    return (bytes + mask) & ~mask;
}

} // namespace zaklon
