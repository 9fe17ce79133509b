// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace zaklon {

std::string_view toString(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return "wrong-passphrase";
    case ErrorCode::NotAVault:
        return "not-a-vault";
    case ErrorCode::VaultExists:
        return "vault-exists";
    case ErrorCode::FileExists:
        return "file-exists";
    case ErrorCode::MissingFile:
        return "missing-file";
    case ErrorCode::NewerVersion:
        return "newer-version";
    case ErrorCode::InUse:
        return "in-use";
    case ErrorCode::DamagedHeader:
        return "damaged-header";
    case ErrorCode::DamagedDatabase:
        return "damaged-database";
    case ErrorCode::DamagedBackup:
        return "damaged-backup";
    case ErrorCode::Tampered:
        return "tampered";
    case ErrorCode::OlderState:
        return "older-state";
    case ErrorCode::NotEncrypted:
        return "not-encrypted";
    case ErrorCode::NoPermission:
        return "no-permission";
    case ErrorCode::NoConfidentialKey:
        return "no-confidential-key";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::ConsentMissing:
        return "consent-missing";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::NoMemory:
        return "no-memory";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace zaklon
