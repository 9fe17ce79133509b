// SPDX-License-Identifier: GPL-3.0-or-later
// Where a passphrase comes from: a file, a variable of the environment, or the person at the
// terminal. Never an argument, which every process of the machine could read.
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <string>

namespace zaklon::cli {

struct PassphraseSource {
    std::string file;       ///< first line of it; empty: not given
    const char* variable;   ///< name in the environment; overwritten there once read
    const char* fileOption; ///< how the option is called, for the message
    const char* prompt;     ///< what is asked at the terminal
    bool repeated = false;  ///< a new passphrase is typed twice
};

/// The passphrase of the person who opens the vault: --passphrase-file or ZAKLON_PASSPHRASE.
PassphraseSource openingPassphrase(const std::string& file);
/// One that is being set: --new-passphrase-file or ZAKLON_NEW_PASSPHRASE.
PassphraseSource newPassphrase(const std::string& file);

/// Error::detail where something came that is no passphrase to go on with.
inline constexpr const char* kUnusableLine = "the first line is empty or too long";
inline constexpr const char* kTypedDiffer = "the two typed ones differ";

/// Asks the sources in that order. NotFound "passphrase-file" without the file, Invalid with it and
/// kUnusableLine; Invalid "passphrase-prompt" if there is nobody to ask, nothing was typed, or with
/// kTypedDiffer.
Result<SecretBytes> readPassphrase(const PassphraseSource& source);

/// True if readPassphrase would not need the terminal.
bool isGiven(const PassphraseSource& source);

} // namespace zaklon::cli
