// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Sentences.h"

#include "app/cli/ExitCode.h"
#include "app/cli/Passphrase.h"

namespace zaklon::cli {

namespace {

std::string_view plainSentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return "The user name and the passphrase do not open this vault. Nothing was changed. "
               "Check both, the keyboard layout and Caps Lock, and try again.";
    case ErrorCode::NotAVault:
        return "There is no vault in this folder. Nothing was changed. Check the path.";
    case ErrorCode::VaultExists:
        return "There is already something in this folder, so no vault was created. Nothing was "
               "changed. Choose a folder that does not exist or is empty.";
    case ErrorCode::FileExists:
        return "There is already a file of this name. Nothing was written: no file is ever "
               "replaced. Choose another name.";
    case ErrorCode::MissingFile:
        return "A file of the vault is missing. Nothing was changed. Put the file back, or restore "
               "a backup into a new folder.";
    case ErrorCode::NewerVersion:
        return "This was written by a newer Zaklon. Nothing was changed. Open it with that version "
               "or a later one.";
    case ErrorCode::InUse:
        return "Another program has this vault open. Nothing was changed. Lock it there first.";
    case ErrorCode::DamagedHeader:
        return "The file vault.json and its previous generation cannot be read. Nothing was "
               "changed. Restore a backup into a new folder.";
    case ErrorCode::DamagedDatabase:
        return "A part of the records cannot be read. Nothing was changed. Keep this folder as it "
               "is and restore a backup into a new folder.";
    case ErrorCode::DamagedBackup:
        return "This file is no backup of Zaklon, or its beginning is damaged. Nothing was "
               "changed. Try another backup.";
    case ErrorCode::Tampered:
        return "The content does not match its seals: it was damaged, or changed outside Zaklon. "
               "Nothing was changed now. Keep it as evidence and restore a backup elsewhere.";
    case ErrorCode::OlderState:
        return "The records are older than the state that this vault remembers: a file was put "
               "back. Nothing was changed. Find the newer files, or restore a backup.";
    case ErrorCode::NotEncrypted:
        return "It could not be proven that the records would be encrypted, so nothing was opened "
               "or written.";
    case ErrorCode::NoPermission:
        return "Your role does not allow this. Nothing was changed. Ask a coordinator.";
    case ErrorCode::NoConfidentialKey:
        return "Your access holds no key to names and confidential texts. Nothing was opened.";
    case ErrorCode::Locked:
        return "The vault has been locked meanwhile. Committed records are kept.";
    case ErrorCode::NotFound:
        return "This was not found. Nothing was changed.";
    case ErrorCode::Conflict:
        return "This changed meanwhile, or the name is already taken. Nothing was changed. Read it "
               "again and repeat.";
    case ErrorCode::Invalid:
        return "A value does not fit. Nothing of it was saved.";
    case ErrorCode::ConsentMissing:
        return "No consent in force covers what would be shared. Nothing was shared. Record the "
               "consent first, or share less.";
    case ErrorCode::DiskFull:
        return "There is no room left on the disk. Nothing of this was saved; what was committed "
               "before is kept. Make room and repeat.";
    case ErrorCode::Io:
        return "A file could not be read or written. What was committed before is kept.";
    case ErrorCode::NoMemory:
        return "There is not enough free memory to open the vault. Nothing was changed. Close "
               "other programs and try again.";
    case ErrorCode::Cancelled:
        return "Stopped. Nothing was left half done.";
    case ErrorCode::Internal:
        return "Zaklon made a mistake of its own. What was committed before is kept. Please report "
               "the words in brackets.";
    }
    return "Zaklon made a mistake of its own.";
}

/// Of a secret that the command needs and cannot go on with.
std::string_view secretSentence(const Error& error) {
    if (error.detail == kTypedDiffer) {
        return "The two passphrases that were typed are not the same. Nothing was changed. Type "
               "them again.";
    }
    if (error.detail == kUnusableLine) {
        return "The file gives no passphrase that can be used. Nothing was changed. It stands in "
               "its first line.";
    }
    return "No passphrase or share came to go on with. Nothing was changed.";
}

} // namespace

std::string sentenceFor(const Error& error) {
    std::string sentence(error.code == ErrorCode::Invalid && lacksSecret(error)
                             ? secretSentence(error)
                             : plainSentence(error.code));
    if (!error.field.empty()) {
        sentence += " (" + printable(error.field) +
                    (error.detail.empty() ? "" : ": " + printable(error.detail)) + ")";
    } else if (!error.detail.empty()) {
        sentence += " (" + printable(error.detail) + ")";
    }
    return sentence;
}

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // The second half of the control characters is C2 80 to C2 9F in UTF-8.
        const bool highControl = byte == 0xC2 && i + 1 < text.size() &&
                                 static_cast<unsigned char>(text[i + 1]) >= 0x80 &&
                                 static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (highControl) {
            shown += ' ';
            ++i;
        } else {
            shown += byte < 0x20 || byte == 0x7F ? ' ' : text[i];
        }
    }
    return shown;
}

} // namespace zaklon::cli
