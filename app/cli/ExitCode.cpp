// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

namespace zaklon::cli {

bool lacksSecret(const Error& error) {
    return error.field == "passphrase-prompt" || error.field == "passphrase-file" ||
           error.field == "share-file";
}

ExitCode exitCodeOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return ExitCode::WrongPassphrase;
    case ErrorCode::MissingFile:
    case ErrorCode::DamagedHeader:
    case ErrorCode::DamagedDatabase:
    case ErrorCode::DamagedBackup:
    case ErrorCode::Tampered:
    case ErrorCode::OlderState:
    case ErrorCode::NotEncrypted:
        return ExitCode::Damaged;
    case ErrorCode::VaultExists:
    case ErrorCode::FileExists:
    case ErrorCode::NewerVersion:
    case ErrorCode::InUse:
    case ErrorCode::NoPermission:
    case ErrorCode::NoConfidentialKey:
    case ErrorCode::Locked:
    case ErrorCode::Conflict:
    case ErrorCode::ConsentMissing:
        return ExitCode::Refused;
    case ErrorCode::NotAVault:
        return ExitCode::Usage;
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return lacksSecret(error) ? ExitCode::Usage : ExitCode::CheckFailed;
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::NoMemory:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return ExitCode::CheckFailed;
    }
    return ExitCode::CheckFailed;
}

} // namespace zaklon::cli
