// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

namespace zaklon::cli {

void addVaultOptions(CLI::App& command, VaultOptions& options) {
    command.add_option("dir", options.folder, "Folder of the vault")->required();
    command.add_option("--user", options.user,
                       "Who opens it (may be left out for a vault with one user, and for a "
                       "demonstration)");
    command.add_option("--passphrase-file", options.passphraseFile,
                       "File whose first line is the passphrase");
}

Result<std::unique_ptr<Vault>> openVault(Program& program, const VaultOptions& options) {
    auto passphrase = readPassphrase(openingPassphrase(options.passphraseFile));
    if (!passphrase) {
        return passOn(passphrase);
    }
    auto vault = Vault::open(options.folder, Credentials{options.user, std::move(*passphrase)},
                             program.environment);
    if (vault && (*vault)->header().isPrevious) {
        program.console.remark("vault.json cannot be read; the generation before it was used. The "
                               "damaged one is kept as vault.json.damaged when the next one is "
                               "written. `zaklon-cli vault check` tells more.");
    }
    return vault;
}

const RecordCatalogue::Entry* findKind(Program& program, const std::string& kind) {
    const auto* entry = program.environment.catalogue.find(kind);
    if (entry == nullptr) {
        program.console.usage("There is no record kind '" + kind +
                              "'. `zaklon-cli record kinds` lists them.");
    }
    return entry;
}

void addRecordId(CLI::App& command, const std::string& name, RecordId& id,
                 const std::string& about) {
    command
        .add_option_function<std::string>(
            name,
            [&id, name](const std::string& text) {
                const auto parsed = RecordId::parse(text);
                if (!parsed) {
                    throw CLI::ValidationError(name, "'" + text + "' is not the id of a record.");
                }
                id = *parsed;
            },
            about)
        ->required();
}

} // namespace zaklon::cli
