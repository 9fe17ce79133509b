// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli user add | list | remove | passphrase
#include "app/cli/Program.h"
#include "app/cli/RoleNames.h"
#include "core/vault/StaffAccess.h"

#include <algorithm>

namespace zaklon::cli {

using nlohmann::json;

namespace {

struct UserOptions : VaultOptions {
    std::string name;
    std::string displayName;
    std::string role = "case_worker";
    std::string newPassphraseFile;
};

Result<Worker> workerNamed(const StaffAccess& staff, const std::string& name) {
    const auto workers = staff.list();
    if (!workers) {
        return passOn(workers);
    }
    const auto found = std::find_if(workers->begin(), workers->end(), [&](const auto& worker) {
        return worker.active && worker.userName == name;
    });
    if (found == workers->end()) {
        return fail(ErrorCode::NotFound, "user", name);
    }
    return *found;
}

ExitCode addUser(Program& program, const UserOptions& options) {
    const auto role = roleFrom(options.role);
    if (!role) {
        return program.console.usage("There is no role '" + options.role + "'. Roles are " +
                                     roleList() + ".");
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    auto fresh = readPassphrase(newPassphrase(options.newPassphraseFile));
    if (!fresh) {
        return program.console.fail(fresh.error());
    }
    const auto added = StaffAccess(**vault).add(
        NewColleague{options.name, options.displayName, *role, std::move(*fresh)});
    if (!added) {
        return program.console.fail(added.error());
    }
    program.console.tell(
        "Added " + options.name + " as " + std::string(codeOf(*role)) +
            ". Their first passphrase should be changed by themselves.",
        {{"added", options.name}, {"role", codeOf(*role)}, {"id", added->toString()}});
    return ExitCode::Good;
}

ExitCode listUsers(Program& program, const VaultOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto workers = StaffAccess(**vault).list();
    if (!workers) {
        return program.console.fail(workers.error());
    }
    for (const auto& worker : *workers) {
        const std::string role(codeOf(worker.role));
        program.console.tell(worker.userName + "  " + role + "  " + worker.displayName +
                                 (worker.active ? "" : "  (no access any more)"),
                             {{"user", worker.userName},
                              {"role", role},
                              {"display_name", worker.displayName},
                              {"active", worker.active},
                              {"id", worker.id.toString()}});
    }
    return ExitCode::Good;
}

ExitCode removeUser(Program& program, const UserOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    StaffAccess staff(**vault);
    const auto worker = workerNamed(staff, options.name);
    if (!worker) {
        return program.console.fail(worker.error());
    }
    if (auto removed = staff.remove(worker->id); !removed) {
        return program.console.fail(removed.error());
    }
    program.console.tell("Took the access of " + options.name +
                             " away. A copy of this folder that they made before still opens with "
                             "their passphrase.",
                         {{"removed", options.name}});
    return ExitCode::Good;
}

Result<SecretBytes> presentPassphrase(const UserOptions& options) {
    return readPassphrase(openingPassphrase(options.passphraseFile));
}

/// One's own passphrase, or with a name that of a colleague who forgot it.
ExitCode changePassphrase(Program& program, const UserOptions& options) {
    auto old = presentPassphrase(options);
    if (!old) {
        return program.console.fail(old.error());
    }
    const auto vault =
        Vault::open(options.folder, Credentials{options.user, old->clone()}, program.environment);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    auto fresh = readPassphrase(newPassphrase(options.newPassphraseFile));
    if (!fresh) {
        return program.console.fail(fresh.error());
    }
    StaffAccess staff(**vault);
    const auto& own = (*vault)->session().worker.userName;
    const auto name = options.name.empty() ? own : options.name;
    Status changed;
    if (name == own) {
        changed = staff.changePassphrase(*old, *fresh);
    } else {
        const auto worker = workerNamed(staff, name);
        changed = worker ? staff.resetPassphrase(worker->id, *fresh) : Status(passOn(worker));
    }
    if (!changed) {
        return program.console.fail(changed.error());
    }
    program.console.tell("Changed the passphrase of " + name +
                             ". Backups made before still open with the old one.",
                         {{"changed", name}});
    return ExitCode::Good;
}

CLI::App* defineUser(CLI::App& group, Program& program, const char* name, const char* about,
                     ExitCode (*run)(Program&, const UserOptions&), bool nameNeeded, bool withNew) {
    auto options = std::make_shared<UserOptions>();
    auto* command = group.add_subcommand(name, about);
    addVaultOptions(*command, *options);
    command->add_option("name", options->name, "User name of the colleague")->required(nameNeeded);
    if (withNew) {
        command->add_option("--new-passphrase-file", options->newPassphraseFile,
                            "File whose first line is the new passphrase");
    }
    if (run == addUser) {
        command->add_option("--role", options->role, "Role: " + roleList());
        command->add_option("--display-name", options->displayName, "Name shown to colleagues");
    }
    onCommand(*command, program, std::move(options), run);
    return command;
}

} // namespace

void defineUserCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("user", "Colleagues and their access");
    group->require_subcommand(1);
    defineUser(*group, program, "add", "Give a colleague access", addUser, true, true);
    defineUser(*group, program, "remove", "Take a colleague's access away", removeUser, true,
               false);
    defineUser(*group, program, "passphrase",
               "Change your passphrase, or with a name that of a colleague who forgot it",
               changePassphrase, false, true);

    auto options = std::make_shared<VaultOptions>();
    auto* list = group->add_subcommand("list", "List colleagues, also former ones");
    addVaultOptions(*list, *options);
    onCommand(*list, program, std::move(options), listUsers);
}

} // namespace zaklon::cli
