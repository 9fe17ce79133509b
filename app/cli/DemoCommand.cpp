// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli demo: a vault full of invented people.
#include "app/cli/Program.h"
#include "core/demo/Demonstration.h"

namespace zaklon::cli {

using nlohmann::json;

namespace {

struct DemoCommandOptions {
    std::string folder;
    std::string passphraseFile;
    int persons = 240;
    std::uint64_t seed = 1;
    std::string language = "en";
};

/// Of those that the option takes.
Language languageOf(const std::string& code) {
    return code == "sr"         ? Language::SerbianCyrillic
           : code == "sr@latin" ? Language::SerbianLatin
                                : Language::English;
}

/// Without one given, the demonstration passphrase: nobody is asked for a secret that protects
/// nothing.
Result<SecretBytes> chosenPassphrase(const DemoCommandOptions& options) {
    const auto source = openingPassphrase(options.passphraseFile);
    return isGiven(source) ? readPassphrase(source)
                           : Result<SecretBytes>(SecretBytes::fromText(demo::kDemoPassphrase));
}

void tellUsers(Console& console, const DemoCommandOptions& options, bool printed) {
    auto users = json::array();
    std::string names;
    for (const auto& user : demo::kDemoUsers) {
        users.push_back({{"user", user.userName}, {"role", codeOf(user.role)}});
        names += (names.empty() ? "" : ", ") + std::string(user.userName);
    }
    console.say("Created the demonstration " + options.folder + " with " +
                std::to_string(options.persons) + " invented persons. Nobody in it is real.");
    console.say("Users: " + names + ".");
    json told{{"created", options.folder},
              {"persons", options.persons},
              {"seed", options.seed},
              {"language", options.language},
              {"users", std::move(users)}};
    if (printed) {
        console.say("Passphrase of all of them: " + std::string(demo::kDemoPassphrase));
        told["passphrase"] = demo::kDemoPassphrase;
    } else {
        console.say("The passphrase of all of them is the one that you gave.");
    }
    console.give(told);
}

ExitCode makeDemonstration(Program& program, const DemoCommandOptions& options) {
    const bool printed = !isGiven(openingPassphrase(options.passphraseFile));
    auto passphrase = chosenPassphrase(options);
    if (!passphrase) {
        return program.console.fail(passphrase.error());
    }
    demo::DemoOptions wanted{options.persons, options.seed, {}, languageOf(options.language)};
    wanted.progress = [&](int done) {
        if (done % 10'000 == 0) {
            program.console.remark(std::to_string(done) + " of " + std::to_string(options.persons));
        }
        return true;
    };
    const auto vault =
        demo::createDemonstration(options.folder, *passphrase, wanted, program.environment);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    tellUsers(program.console, options, printed);
    return ExitCode::Good;
}

} // namespace

void defineDemoCommand(CLI::App& app, Program& program) {
    auto options = std::make_shared<DemoCommandOptions>();
    auto* command = app.add_subcommand("demo", "Make a vault full of invented people");
    command->add_option("dir", options->folder, "Folder of the new vault")->required();
    command->add_option("--persons", options->persons, "How many")->check(CLI::Range(0, 1'000'000));
    command->add_option(
        "--seed", options->seed,
        "The same seed makes the same people and events; ids and keys are new each time");
    command
        ->add_option("--language", options->language,
                     "en, sr@latin or sr: of every text and name; the people are the same")
        ->check(CLI::IsMember({"en", "sr@latin", "sr"}));
    command->add_option("--passphrase-file", options->passphraseFile,
                        "File whose first line is the passphrase of all users");
    onCommand(*command, program, std::move(options), makeDemonstration);
}

} // namespace zaklon::cli
