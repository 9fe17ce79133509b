// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli vault create | info | check
#include "app/cli/Program.h"
#include "app/cli/RoleNames.h"
#include "app/cli/VaultFindings.h"
#include "core/catalogue/RecordRows.h"

namespace zaklon::cli {

using nlohmann::json;

namespace {

struct CreateOptions : VaultOptions {
    std::string role = "coordinator";
    std::string newPassphraseFile;
    std::string displayName;
};

PassphraseSource firstPassphrase(const CreateOptions& options) {
    // The passphrase of the opener and the new one are the same here: both spellings are taken.
    auto source = openingPassphrase(options.passphraseFile);
    if (!isGiven(source)) {
        source = newPassphrase(options.newPassphraseFile);
    }
    return source;
}

ExitCode create(Program& program, const CreateOptions& options) {
    const auto role = roleFrom(options.role);
    if (!role) {
        return program.console.usage("There is no role '" + options.role + "'. Roles are " +
                                     roleList() + ".");
    }
    if (!holdsConfidentialKey(*role) || !may(*role, Act::GrantAccess)) {
        return program.console.usage("The first user holds every key and gives access to others: "
                                     "that is a coordinator.");
    }
    auto passphrase = readPassphrase(firstPassphrase(options));
    if (!passphrase) {
        return program.console.fail(passphrase.error());
    }
    const auto vault = Vault::create(
        options.folder,
        NewVault{options.user, std::move(*passphrase), *role, false, options.displayName},
        program.environment);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    program.console.tell("Created the vault " + options.folder + " for " + options.user +
                             ". Without this passphrase nobody can open it; there is no other way "
                             "in.",
                         {{"created", options.folder},
                          {"vault", (*vault)->header().vault.toString()},
                          {"user", options.user},
                          {"role", codeOf(*role)}});
    return ExitCode::Good;
}

/// How many records of each kind this user may read.
Result<json> recordCounts(const Vault& vault) {
    auto counts = json::object();
    for (const auto& entry : vault.environment().catalogue.entries()) {
        const auto rows = RecordRows::of(vault, *entry.description);
        if (!rows) {
            continue; // out of reach of this role: not counted, not named
        }
        const auto count = rows->count();
        if (!count) {
            return passOn(count);
        }
        counts[entry.description->kind] = *count;
    }
    return counts;
}

void sayInfo(Console& console, const json& info) {
    console.say("Vault          " + info["vault"].get<std::string>());
    console.say("Format         " + std::to_string(info["format"].get<int>()));
    console.say(std::string("Demonstration  ") +
                (info["demonstration"].get<bool>() ? "yes: everybody here is invented" : "no"));
    console.say("Opened by      " + info["user"].get<std::string>() + " (" +
                info["role"].get<std::string>() + ")");
    console.say(std::string("Names          ") + (info["confidential"].get<bool>()
                                                      ? "within reach of your key"
                                                      : "out of reach: case codes only"));
    for (const auto& [kind, count] : info["records"].items()) {
        console.say("  " + kind + std::string(kind.size() < 20 ? 20 - kind.size() : 1, ' ') +
                    std::to_string(count.get<std::int64_t>()));
    }
}

ExitCode info(Program& program, const VaultOptions& options) {
    const auto opened = openVault(program, options);
    if (!opened) {
        return program.console.fail(opened.error());
    }
    auto& vault = **opened;
    const auto counts = recordCounts(vault);
    if (!counts) {
        return program.console.fail(counts.error());
    }
    const json about{{"vault", vault.header().vault.toString()},
                     {"format", vault.header().format},
                     {"demonstration", vault.header().demonstration},
                     {"user", vault.session().worker.userName},
                     {"role", codeOf(vault.session().role())},
                     {"laptop", vault.session().laptop.toString()},
                     {"confidential", vault.confidential().has_value()},
                     {"records", *counts}};
    sayInfo(program.console, about);
    program.console.give(about);
    return ExitCode::Good;
}

ExitCode check(Program& program, const VaultOptions& options) {
    const auto opened = openVault(program, options);
    if (!opened) {
        return program.console.fail(opened.error());
    }
    const auto checked = checkVault(**opened);
    return checked ? report(program.console, *checked) : program.console.fail(checked.error());
}

} // namespace

void defineVaultCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("vault", "Create, describe and check a vault");
    group->require_subcommand(1);

    auto createOptions = std::make_shared<CreateOptions>();
    auto* createCommand = group->add_subcommand("create", "Create a vault in a new folder");
    addVaultOptions(*createCommand, *createOptions);
    createCommand->get_option("--user")->required()->description("Name of its first user");
    createCommand->add_option("--display-name", createOptions->displayName,
                              "Name shown to colleagues");
    createCommand->add_option("--role", createOptions->role,
                              "Role of the first user: " + roleList());
    createCommand->add_option("--new-passphrase-file", createOptions->newPassphraseFile,
                              "File whose first line is the new passphrase");
    onCommand(*createCommand, program, std::move(createOptions), create);

    auto infoOptions = std::make_shared<VaultOptions>();
    auto* infoCommand = group->add_subcommand("info", "Say what the vault is and what it holds");
    addVaultOptions(*infoCommand, *infoOptions);
    onCommand(*infoCommand, program, std::move(infoOptions), info);

    auto checkOptions = std::make_shared<VaultOptions>();
    auto* checkCommand =
        group->add_subcommand("check", "Check the files, both compartments and the journal");
    addVaultOptions(*checkCommand, *checkOptions);
    onCommand(*checkCommand, program, std::move(checkOptions), check);
}

} // namespace zaklon::cli
