// SPDX-License-Identifier: GPL-3.0-or-later
// The closed list of failures that a person can act on. Sentences are made in ui/, from the code.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace zaklon {

enum class ErrorCode {
    WrongPassphrase, ///< no slot opens with this user name and passphrase
    NotAVault,       ///< the folder holds no vault.json
    VaultExists,     ///< the folder already holds something
    FileExists,      ///< a file of this name is there already; none is ever replaced
    MissingFile,     ///< a compartment file of the vault is not there
    NewerVersion,    ///< written by a newer Zaklon; nothing was touched
    InUse,           ///< another process holds the vault
    DamagedHeader,   ///< vault.json cannot be read or does not verify, nor its previous generation
    DamagedDatabase, ///< a compartment does not decrypt or fails its checks
    DamagedBackup,   ///< the file is no backup, or its beginning cannot be read
    Tampered,        ///< the journal or an authenticated file does not verify
    OlderState,      ///< the files are older than the state the header remembers
    NotEncrypted,    ///< the engine cannot prove that it encrypts
    NoPermission,    ///< the role may not do this
    NoConfidentialKey, ///< the slot holds no key of the confidential compartment
    Locked,            ///< the vault has been locked meanwhile
    NotFound,          ///< no such record, file or user
    Conflict,          ///< the record changed since it was read, or the name is taken
    Invalid,           ///< a value breaks a rule; `field` names it
    ConsentMissing,    ///< no consent in force covers what should be shared; `field` names what
    DiskFull,          ///< no room left; nothing was changed
    Io,                ///< reading or writing a file failed
    NoMemory,          ///< key derivation could not get its memory
    Cancelled,         ///< a person stopped a long task; nothing was left behind
    Internal           ///< a bug; the detail helps its finder
};

inline constexpr std::array kAllErrorCodes{ErrorCode::WrongPassphrase,
                                           ErrorCode::NotAVault,
                                           ErrorCode::VaultExists,
                                           ErrorCode::FileExists,
                                           ErrorCode::MissingFile,
                                           ErrorCode::NewerVersion,
                                           ErrorCode::InUse,
                                           ErrorCode::DamagedHeader,
                                           ErrorCode::DamagedDatabase,
                                           ErrorCode::DamagedBackup,
                                           ErrorCode::Tampered,
                                           ErrorCode::OlderState,
                                           ErrorCode::NotEncrypted,
                                           ErrorCode::NoPermission,
                                           ErrorCode::NoConfidentialKey,
                                           ErrorCode::Locked,
                                           ErrorCode::NotFound,
                                           ErrorCode::Conflict,
                                           ErrorCode::Invalid,
                                           ErrorCode::ConsentMissing,
                                           ErrorCode::DiskFull,
                                           ErrorCode::Io,
                                           ErrorCode::NoMemory,
                                           ErrorCode::Cancelled,
                                           ErrorCode::Internal};

/// Stable name of a code, for the command line and for logs.
std::string_view toString(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string field;  ///< the field or part concerned, empty if none
    std::string detail; ///< technical, never record content, never shown as a sentence
};

} // namespace zaklon
