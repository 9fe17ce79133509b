// SPDX-License-Identifier: GPL-3.0-or-later
// What every command needs: the console, the clock, the record types, and how a vault is opened.
#pragma once

#include "app/cli/Console.h"
#include "app/cli/Passphrase.h"
#include "core/catalogue/OwnDefinitions.h"
#include "core/vault/Vault.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zaklon::cli {

struct Program {
    Console& console;
    const Clock& clock;
    VaultEnvironment environment;
    std::function<ExitCode()> chosen;     ///< set by the parser, run after it
    std::optional<Definitions> defined{}; ///< set before `chosen` runs

    const Definitions& definitions() const { return *defined; }
};

/// The folder and the person who opens it: the same for every command that opens a vault.
struct VaultOptions {
    std::string folder;
    std::string user;
    std::string passphraseFile;
};

void addVaultOptions(CLI::App& command, VaultOptions& options);
Result<std::unique_ptr<Vault>> openVault(Program& program, const VaultOptions& options);

/// Nothing if there is no such kind, after saying so.
const RecordCatalogue::Entry* findKind(Program& program, const std::string& kind);

/// A required argument that is the id of a record. Anything else is a mistake of the command line,
/// told by the parser like every other one: ExitCode::Usage.
void addRecordId(CLI::App& command, const std::string& name, RecordId& id,
                 const std::string& about);

/// Binds a command to its function; the options live as long as the parser.
template <class Options>
void onCommand(CLI::App& command, Program& program, std::shared_ptr<Options> options,
               ExitCode (*run)(Program&, const Options&)) {
    command.callback([&program, options = std::move(options), run] {
        program.chosen = [&program, options, run] { return run(program, *options); };
    });
}

void defineVaultCommands(CLI::App& app, Program& program);
void defineUserCommands(CLI::App& app, Program& program);
void defineRecoveryCommands(CLI::App& app, Program& program);
void defineRecordCommands(CLI::App& app, Program& program);
void defineSearchCommand(CLI::App& app, Program& program);
void defineJournalCommands(CLI::App& app, Program& program);
void defineBackupCommands(CLI::App& app, Program& program);
void defineAttachmentCommands(CLI::App& app, Program& program);
void defineExportCommand(CLI::App& app, Program& program);
void defineFiguresCommand(CLI::App& app, Program& program);
void defineDemoCommand(CLI::App& app, Program& program);

} // namespace zaklon::cli
