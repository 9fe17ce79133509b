// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/CompartmentFile.h"

#include "core/vault/KeyRing.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::uintmax_t kPageBytes = 4096;
constexpr std::string_view kSuperJournal = ".db-mj"; ///< then random letters (sqlite.org/tempfiles)

} // namespace

std::string compartmentFileName(Compartment compartment) {
    return std::string(toString(compartment)) + ".db";
}

std::filesystem::path compartmentFile(const std::filesystem::path& folder,
                                      Compartment compartment) {
    return folder / compartmentFileName(compartment);
}

DatabaseKey databaseKey(const SecretBytes& compartmentKey,
                        const std::array<std::uint8_t, 16>& salt) {
    DatabaseKey key{deriveKey(compartmentKey, KeyPurpose::Database), SecretBytes(salt.size())};
    std::copy(salt.begin(), salt.end(), key.salt.data());
    return key;
}

Status checkCompartmentFile(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    std::error_code failed;
    const auto status = std::filesystem::symlink_status(file, failed);
    if (!std::filesystem::exists(status)) {
        return fail(ErrorCode::MissingFile, name);
    }
    if (!std::filesystem::is_regular_file(status)) {
        return fail(ErrorCode::DamagedDatabase, name, "not a regular file");
    }
    if (isPlainSqlite(file)) {
        return fail(ErrorCode::NotEncrypted, name);
    }
    const auto size = std::filesystem::file_size(file, failed);
    if (failed || size < kPageBytes || size % kPageBytes != 0) {
        return fail(ErrorCode::DamagedDatabase, name, "size");
    }
    return {};
}

void removeSuperJournals(const std::filesystem::path& folder) {
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        if (entry.path().filename().string().find(kSuperJournal) != std::string::npos) {
            std::filesystem::remove(entry.path(), failed);
        }
    }
}

} // namespace zaklon
