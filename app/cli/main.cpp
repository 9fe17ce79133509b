// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli: the same core without a window. Composition root of the command line.
#include "app/cli/Program.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/DefinitionRule.h"
#include "core/tasks/PersonSummaryStore.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using zaklon::cli::ExitCode;

/// No memory of this process is written to disk or read by another one, and files that it makes are
/// its owner's alone.
void closeTheBlinds() {
    ::umask(077);
#ifdef NDEBUG
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

/// What the organisation keeps for itself counts here as it does in the window.
zaklon::Status lendDefinitions(zaklon::cli::Program& program, const std::string& own) {
    auto loaded = zaklon::loadDefinitions(own);
    if (!loaded) {
        return zaklon::passOn(loaded);
    }
    for (const auto& refused : loaded->refused) {
        program.console.remark("Not used, the shipped one stands in its place: " + refused.field +
                               (refused.detail.empty() ? "" : ", " + refused.detail));
    }
    const auto& made = program.defined.emplace(std::move(loaded->definitions));
    program.environment.afterPersonsChanged =
        zaklon::personSummaryRefresh(program.clock, made.taskTerms());
    program.environment.definitionRule =
        zaklon::definitionRule(made.questionnaires, made.pathways, made.codes, made.limits);
    return {};
}

/// `own` is set by the parser.
ExitCode run(CLI::App& app, zaklon::cli::Program& program, const std::string& own, int argc,
             char** argv) {
    // Known before parsing, so that mistakes in the command line are told as JSON as well.
    program.console.setJson(std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::string_view(argument) == "--json";
    }));
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return static_cast<ExitCode>(app.exit(help));
    } catch (const CLI::CallForAllHelp& help) {
        return static_cast<ExitCode>(app.exit(help));
    } catch (const CLI::CallForVersion& version) {
        return static_cast<ExitCode>(app.exit(version));
    } catch (const CLI::ParseError& error) {
        std::string said = error.what();
        said += said.ends_with('.') ? " Try --help." : ". Try --help.";
        return program.console.usage(said);
    }
    if (const auto lent = lendDefinitions(program, own); !lent) {
        return program.console.fail(lent.error());
    }
    return program.chosen ? program.chosen() : program.console.usage("Which command? Try --help.");
}

} // namespace

int main(int argc, char** argv) {
    closeTheBlinds();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away shows as a failed write
    std::signal(SIGXFSZ, SIG_IGN); // so does a file that may not grow: what was begun is cleared
    std::ios::sync_with_stdio(false);
    zaklon::cli::Console console(std::cout, std::cerr);
    const zaklon::SystemClock clock;
    zaklon::VaultEnvironment environment{clock, zaklon::recordCatalogue(), {}, {}};
    zaklon::cli::Program program{console, clock, std::move(environment), {}};

    CLI::App app("Confidential records of people who survived trafficking and gender-based "
                 "violence, from the command line.",
                 "zaklon-cli");
    app.set_version_flag("--version", ZAKLON_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    bool json = false;
    app.add_flag("--json", json, "Answers and errors as JSON");
    std::string own = zaklon::ownDefinitionsFolder().string();
    app.add_option("--definitions", own,
                   "Folder with the organisation's own code lists, questionnaires, pathways and "
                   "limits (without it, the one that the program with the window uses)")
        ->check(CLI::ExistingDirectory); // else the shipped ones would count, and nobody would know

    zaklon::cli::defineVaultCommands(app, program);
    zaklon::cli::defineUserCommands(app, program);
    zaklon::cli::defineRecoveryCommands(app, program);
    zaklon::cli::defineRecordCommands(app, program);
    zaklon::cli::defineSearchCommand(app, program);
    zaklon::cli::defineJournalCommands(app, program);
    zaklon::cli::defineBackupCommands(app, program);
    zaklon::cli::defineAttachmentCommands(app, program);
    zaklon::cli::defineExportCommand(app, program);
    zaklon::cli::defineFiguresCommand(app, program);
    zaklon::cli::defineDemoCommand(app, program);

    const auto code = run(app, program, own, argc, argv);
    const bool written = console.flush();
    return static_cast<int>(code == ExitCode::Good && !written ? ExitCode::CheckFailed : code);
}
