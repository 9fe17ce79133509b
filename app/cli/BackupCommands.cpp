// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli backup create | verify | restore
#include "app/cli/Program.h"
#include "core/vault/Backup.h"
#include "core/vault/Restore.h"

namespace zaklon::cli {

using nlohmann::json;

namespace {

struct FileOptions {
    std::string file;
    std::string folder;   ///< for restore
    std::string erasedIn; ///< for restore: the vault that knows what was erased since
    std::string user;
    std::string passphraseFile;
};

struct CreateOptions : VaultOptions {
    std::string file;
};

json asJson(const BackupSummary& summary) {
    auto parts = json::array();
    for (const auto& part : summary.manifest.parts) {
        parts.push_back({{"name", part.name}, {"bytes", part.bytes}});
    }
    return {{"vault", summary.manifest.vault.toString()},
            {"created_at", summary.manifest.createdAt.toString()},
            {"bytes", summary.fileBytes},
            {"parts", std::move(parts)}};
}

ExitCode createCommand(Program& program, const CreateOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto made = createBackup(**vault, options.file);
    if (!made) {
        return program.console.fail(made.error());
    }
    auto told = asJson(*made);
    told["backup"] = options.file;
    told["saw_confidential"] = made->sawConfidential();
    if (!made->sawConfidential()) {
        program.console.remark("The confidential part was copied sealed: your access holds no key "
                               "to look into its pages. A coordinator's copy looks into both.");
    }
    program.console.tell("Backed up to " + options.file + " (" + std::to_string(made->fileBytes) +
                             " bytes), read back and verified to the end. Every user's own "
                             "passphrase opens it.",
                         told);
    return ExitCode::Good;
}

Result<Credentials> credentialsFrom(const FileOptions& options) {
    auto passphrase = readPassphrase(openingPassphrase(options.passphraseFile));
    if (!passphrase) {
        return passOn(passphrase);
    }
    return Credentials{options.user, std::move(*passphrase)};
}

ExitCode verifyCommand(Program& program, const FileOptions& options) {
    const auto credentials = credentialsFrom(options);
    if (!credentials) {
        return program.console.fail(credentials.error());
    }
    const auto verified = verifyBackup(options.file, *credentials, program.environment);
    if (!verified) {
        return program.console.fail(verified.error());
    }
    auto told = asJson(*verified);
    told["verified"] = options.file;
    program.console.tell("The backup of " + verified->manifest.createdAt.toString() +
                             " is whole: every byte was read and compared.",
                         told);
    return ExitCode::Good;
}

/// What the named vault, which the same passphrase opens, knows to be erased; else nothing.
Result<Erasures> erasuresFor(const Program& program, const FileOptions& options,
                             const Credentials& credentials) {
    if (options.erasedIn.empty()) {
        return Erasures();
    }
    auto vault = Vault::open(options.erasedIn, credentials, program.environment);
    return vault ? erasuresOf(**vault) : passOn(vault);
}

ExitCode restoreCommand(Program& program, const FileOptions& options) {
    const auto credentials = credentialsFrom(options);
    if (!credentials) {
        return program.console.fail(credentials.error());
    }
    const auto erased = erasuresFor(program, options, *credentials);
    if (!erased) {
        return program.console.fail(erased.error());
    }
    const auto restored =
        restoreBackup(options.file, options.folder, *credentials, program.environment, {}, *erased);
    if (!restored) {
        return program.console.fail(restored.error());
    }
    auto told = asJson(*restored);
    told["restored"] = options.folder;
    told["erased_again"] = restored->again.erased;
    told["erased_left"] = restored->again.left;
    told["erased_incomplete"] = restored->again.incomplete;
    if (restored->again.left > 0) {
        program.console.remark("What was erased since is in it again: this access may not erase. "
                               "Restore with the passphrase of a coordinator instead.");
    } else if (restored->again.incomplete) {
        program.console.remark("Notes that were erased since, while their file or call stayed, may "
                               "be in it again: this access cannot tell which they were. Restore "
                               "with the passphrase of a coordinator instead.");
    }
    program.console.tell("Restored the state of " + restored->manifest.createdAt.toString() +
                             " into " + options.folder + ". What was written after it is not here.",
                         told);
    return ExitCode::Good;
}

void addFileOptions(CLI::App& command, FileOptions& options) {
    command.add_option("file", options.file, "The backup")->required();
    command.add_option("--user", options.user, "Whose passphrase it is");
    command.add_option("--passphrase-file", options.passphraseFile,
                       "File whose first line is the passphrase");
}

} // namespace

void defineBackupCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("backup", "Make, verify and restore backups");
    group->require_subcommand(1);

    auto createOptions = std::make_shared<CreateOptions>();
    auto* create = group->add_subcommand("create", "Write one sealed file with everything");
    addVaultOptions(*create, *createOptions);
    create->add_option("file", createOptions->file, "File to write; it must not exist")->required();
    onCommand(*create, program, std::move(createOptions), createCommand);

    auto verifyOptions = std::make_shared<FileOptions>();
    auto* verify =
        group->add_subcommand("verify", "Read a backup to its end and compare all of it");
    addFileOptions(*verify, *verifyOptions);
    onCommand(*verify, program, std::move(verifyOptions), verifyCommand);

    auto restoreOptions = std::make_shared<FileOptions>();
    auto* restore = group->add_subcommand("restore", "Restore a backup into a new folder");
    addFileOptions(*restore, *restoreOptions);
    restore->add_option("dir", restoreOptions->folder, "Folder that does not exist or is empty")
        ->required();
    restore->add_option("--erased-in", restoreOptions->erasedIn,
                        "Folder of the vault that the backup is of; what was erased in it since is "
                        "erased again");
    onCommand(*restore, program, std::move(restoreOptions), restoreCommand);
}

} // namespace zaklon::cli
