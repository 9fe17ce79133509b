// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli recovery make | status | open
#include "app/cli/Program.h"
#include "app/cli/Terminal.h"
#include "core/vault/Recovery.h"

#include <array>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace zaklon::cli {

namespace {

struct MakeOptions : VaultOptions {
    RecoveryPlan plan;
    std::string language = "en";
};

struct OpenOptions {
    std::string folder;
    std::string user;
    std::vector<std::string> shareFiles;
    std::string newPassphraseFile;
};

/// One line from the terminal, or from stdin where there is none.
Result<SecretBytes> askLine(std::string_view prompt) {
    if (auto terminal = Terminal::open()) {
        return terminal->askSecret(prompt);
    }
    return readSecretLine(STDIN_FILENO);
}

Result<SecretBytes> lineOfFile(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        return fail(ErrorCode::NotFound, "share-file", path);
    }
    auto line = readSecretLine(descriptor);
    ::close(descriptor);
    return line;
}

/// Once, straight to stdout: the console keeps what it prints in ordinary memory.
void showShare(const Console& console, int number, int count, const SecretBytes& words) {
    if (console.json()) {
        std::cout << R"({"share":)" << number << R"(,"words":")" << words.text() << "\"}\n";
    } else {
        std::cout << "Share " << number << " of " << count << ":\n  " << words.text() << '\n';
    }
    std::cout.flush();
}

ExitCode proveShares(Program& program, RecoveryCeremony& ceremony) {
    program.console.remark("Write each on a sheet of its own, for one director each. Then type "
                           "every share back from its sheet: only then do they count.");
    while (!ceremony.isComplete()) {
        const auto typed = askLine("A share, as it stands on the sheet: ");
        if (!typed || typed->empty()) {
            return program.console.fail(
                {ErrorCode::Cancelled, "share", "not every share was typed back"});
        }
        const auto proven = ceremony.prove(*typed);
        if (!proven) {
            return program.console.fail(proven.error());
        }
        program.console.remark("Share " + std::to_string(*proven) + " is right.");
    }
    return ExitCode::Good;
}

ExitCode make(Program& program, const MakeOptions& options) {
    if (options.language != "en" && options.language != "sr") {
        return program.console.usage("--language is en or sr.");
    }
    if (options.plan.threshold > options.plan.shares) {
        return program.console.usage("--threshold is at most --shares.");
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    auto ceremony = RecoveryCeremony::begin(**vault, options.plan);
    if (!ceremony) {
        return program.console.fail(ceremony.error());
    }
    const auto language = options.language == "en" ? Language::English : Language::SerbianLatin;
    for (int number = 1; number <= options.plan.shares; ++number) {
        showShare(program.console, number, options.plan.shares, ceremony->words(number, language));
    }
    if (const auto proven = proveShares(program, *ceremony); proven != ExitCode::Good) {
        return proven;
    }
    if (const auto active = ceremony->activate(); !active) {
        return program.console.fail(active.error());
    }
    program.console.tell("From now on any " + std::to_string(options.plan.threshold) +
                             " of these shares give a coordinator a new passphrase. Shares made "
                             "earlier open nothing any more; backups made earlier still know them.",
                         {{"active", true},
                          {"threshold", options.plan.threshold},
                          {"shares", options.plan.shares},
                          {"mark", ceremony->mark()}});
    return ExitCode::Good;
}

ExitCode status(Program& program, const VaultOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto set = activeRecoverySet(**vault);
    if (!set) {
        return program.console.fail(set.error());
    }
    if (!*set) {
        program.console.tell("There are no recovery shares: if every coordinator forgets the "
                             "passphrase, the records are lost.",
                             {{"active", false}});
        return ExitCode::CheckFailed;
    }
    const auto& shares = **set;
    const auto used = shares.usedOn ? ", used on " + shares.usedOn->toString() +
                                          ": make new ones, they have met once"
                                    : std::string();
    program.console.tell("Any " + std::to_string(shares.threshold) + " of " +
                             std::to_string(shares.shares) + " shares, made on " +
                             shares.madeOn.toString() + used + ".",
                         {{"active", true},
                          {"threshold", shares.threshold},
                          {"shares", shares.shares},
                          {"made_on", shares.madeOn.toString()},
                          {"mark", shares.mark},
                          {"used", shares.usedOn.has_value()}});
    return ExitCode::Good;
}

Result<std::vector<RecoveryShare>> gather(Program& program, const OpenOptions& options) {
    std::vector<RecoveryShare> shares;
    const auto add = [&](const Result<SecretBytes>& line) -> Status {
        if (!line) {
            return passOn(line);
        }
        auto share = RecoveryShare::fromWords(*line);
        if (!share) {
            return passOn(share);
        }
        shares.push_back(std::move(*share));
        return {};
    };
    for (const auto& file : options.shareFiles) {
        if (auto added = add(lineOfFile(file)); !added) {
            return passOn(added);
        }
    }
    while (options.shareFiles.empty() && !checkShares(shares)) {
        if (auto added = add(askLine("A share, as it stands on the sheet: ")); !added) {
            return passOn(added);
        }
        program.console.remark("Share " + std::to_string(shares.back().number) + " of set " +
                               std::to_string(shares.back().set) + "; " +
                               std::to_string(shares.back().threshold) + " are needed.");
    }
    return shares;
}

ExitCode open(Program& program, const OpenOptions& options) {
    const auto shares = gather(program, options);
    if (!shares) {
        return program.console.fail(shares.error());
    }
    const auto fresh = readPassphrase(newPassphrase(options.newPassphraseFile));
    if (!fresh) {
        return program.console.fail(fresh.error());
    }
    if (const auto done =
            recoverAccess(options.folder, *shares, options.user, *fresh, program.environment);
        !done) {
        return program.console.fail(done.error());
    }
    program.console.tell("The coordinator " + options.user +
                             " has a new passphrase. Make new shares now: these have met.",
                         {{"recovered", options.user}});
    return ExitCode::Good;
}

} // namespace

void defineRecoveryCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("recovery", "Shares that several directors hold, for a "
                                                 "forgotten passphrase");
    group->require_subcommand(1);
    auto makeOptions = std::make_shared<MakeOptions>();
    auto* makeCommand =
        group->add_subcommand("make", "Make shares; each is typed back before they count");
    addVaultOptions(*makeCommand, *makeOptions);
    makeCommand
        ->add_option("--threshold", makeOptions->plan.threshold,
                     "How many shares open the vault together (default 2)")
        ->check(CLI::Range(2, kMostShares));
    makeCommand->add_option("--shares", makeOptions->plan.shares, "How many there are (default 3)")
        ->check(CLI::Range(2, kMostShares));
    makeCommand->add_option("--language", makeOptions->language, "Words in en or sr");
    onCommand(*makeCommand, program, std::move(makeOptions), make);

    auto statusOptions = std::make_shared<VaultOptions>();
    auto* statusCommand = group->add_subcommand("status", "Whether there are shares in force");
    addVaultOptions(*statusCommand, *statusOptions);
    onCommand(*statusCommand, program, std::move(statusOptions), status);

    auto openOptions = std::make_shared<OpenOptions>();
    auto* openCommand =
        group->add_subcommand("open", "Give a coordinator a new passphrase with enough shares");
    openCommand->add_option("dir", openOptions->folder, "Folder of the vault")->required();
    openCommand->add_option("--user", openOptions->user, "User name of the coordinator")
        ->required();
    openCommand->add_option("--share-file", openOptions->shareFiles,
                            "File whose first line is a share; once for each");
    openCommand->add_option("--new-passphrase-file", openOptions->newPassphraseFile,
                            "File whose first line is the new passphrase");
    onCommand(*openCommand, program, std::move(openOptions), open);
}

} // namespace zaklon::cli
