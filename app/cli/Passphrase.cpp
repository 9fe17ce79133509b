// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Passphrase.h"

#include "app/cli/Terminal.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace zaklon::cli {

namespace {

Result<SecretBytes> fromFile(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        return fail(ErrorCode::NotFound, "passphrase-file", path);
    }
    auto line = readSecretLine(descriptor);
    ::close(descriptor);
    if (!line || line->empty()) {
        return fail(ErrorCode::Invalid, "passphrase-file", kUnusableLine);
    }
    return line;
}

/// Takes the value and overwrites it where other code could print the environment.
std::optional<SecretBytes> fromEnvironment(const char* variable) {
    char* value = std::getenv(variable); // read before any thread exists
    if (value == nullptr || *value == '\0') {
        return std::nullopt;
    }
    auto secret = SecretBytes::fromText(value);
    sodium_memzero(value, std::strlen(value));
    return secret;
}

Result<SecretBytes> fromTerminal(const PassphraseSource& source) {
    auto terminal = Terminal::open();
    if (!terminal) {
        return fail(ErrorCode::Invalid, "passphrase-prompt",
                    std::string("there is no terminal to ask on; use ") + source.fileOption +
                        " or the variable " + source.variable);
    }
    auto typed = terminal->askSecret(source.prompt);
    if (!typed || typed->empty()) {
        return fail(ErrorCode::Invalid, "passphrase-prompt", "nothing was typed");
    }
    if (source.repeated) {
        const auto again = terminal->askSecret("The same once more: ");
        if (!again || !(*again == *typed)) {
            return fail(ErrorCode::Invalid, "passphrase-prompt", kTypedDiffer);
        }
    }
    return typed;
}

} // namespace

PassphraseSource openingPassphrase(const std::string& file) {
    return {file, "ZAKLON_PASSPHRASE", "--passphrase-file", "Passphrase: ", false};
}

PassphraseSource newPassphrase(const std::string& file) {
    return {file, "ZAKLON_NEW_PASSPHRASE", "--new-passphrase-file", "New passphrase: ", true};
}

bool isGiven(const PassphraseSource& source) {
    const char* value = std::getenv(source.variable);
    return !source.file.empty() || (value != nullptr && *value != '\0');
}

Result<SecretBytes> readPassphrase(const PassphraseSource& source) {
    if (!source.file.empty()) {
        return fromFile(source.file);
    }
    if (auto value = fromEnvironment(source.variable)) {
        return std::move(*value);
    }
    return fromTerminal(source);
}

} // namespace zaklon::cli
