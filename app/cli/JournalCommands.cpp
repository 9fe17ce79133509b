// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli journal verify | show
#include "app/cli/Program.h"
#include "app/cli/VaultFindings.h"
#include "core/catalogue/RecordRows.h"
#include "core/store/HybridClock.h"
#include "core/store/RecordJson.h"

namespace zaklon::cli {

using nlohmann::json;

namespace {

struct ShowOptions : VaultOptions {
    std::string kind;
    RecordId id;
};

ExitCode verify(Program& program, const VaultOptions& options) {
    const auto opened = openVault(program, options);
    if (!opened) {
        return program.console.fail(opened.error());
    }
    const auto checked = checkJournals(**opened);
    return checked ? report(program.console, *checked) : program.console.fail(checked.error());
}

/// Who it was: a user name while the account exists, an id afterwards.
std::string workerName(const Vault& vault, const RecordId& id) {
    const auto worker = vault.casework().find<Worker>(id);
    return worker && *worker ? (*worker)->userName : id.toString();
}

json changesOf(const JournalEntry& entry, const RecordDescription& description) {
    auto changes = json::object();
    for (const auto& change : entry.changes(description)) {
        const auto index = description.indexOf(change.field);
        if (index) {
            const auto& field = description.fields[*index];
            changes[change.field] = {toJson(field, change.before), toJson(field, change.after)};
        }
    }
    return changes;
}

void show(Console& console, const Vault& vault, const JournalEntry& entry,
          const RecordDescription& description) {
    const auto at = HybridClock::timeOf(entry.clock).toString();
    const auto who = workerName(vault, entry.worker);
    const auto changes = changesOf(entry, description);
    console.say(at + "  " + std::string(toString(entry.action)) + "  by " + who +
                (entry.content ? "" : "  (content erased)"));
    for (const auto& [field, change] : changes.items()) {
        console.say("    " + field + ": " + oneLine(change[0]) + " -> " + oneLine(change[1]));
    }
    console.give({{"at", at},
                  {"action", toString(entry.action)},
                  {"worker", who},
                  {"laptop", entry.laptop.toString()},
                  {"sequence", entry.sequence},
                  {"change_set", entry.changeSet.toString()},
                  {"erased", !entry.content.has_value()},
                  {"changes", changes}});
}

ExitCode history(Program& program, const ShowOptions& options) {
    const auto* entry = findKind(program, options.kind);
    if (entry == nullptr) {
        return ExitCode::Usage;
    }
    const auto opened = openVault(program, options);
    if (!opened) {
        return program.console.fail(opened.error());
    }
    auto& vault = **opened;
    const auto& description = *entry->description;
    // The history of a record is as confidential as the record.
    if (const auto rows = RecordRows::of(vault, description); !rows) {
        return program.console.fail(rows.error());
    }
    auto& journal = description.compartment == Compartment::Casework ? vault.caseworkJournal()
                                                                     : *vault.confidentialJournal();
    const auto entries =
        guarded([&]() -> Result<std::vector<JournalEntry>> { return journal.of(options.id); });
    if (!entries) {
        return program.console.fail(entries.error());
    }
    bool found = false;
    for (const auto& each : *entries) {
        if (each.kind == description.kind) {
            show(program.console, vault, each, description);
            found = true;
        }
    }
    return found ? ExitCode::Good
                 : program.console.fail({ErrorCode::NotFound, options.kind, options.id.toString()});
}

} // namespace

void defineJournalCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("journal", "Prove the journal, or show a record's history");
    group->require_subcommand(1);

    auto verifyOptions = std::make_shared<VaultOptions>();
    auto* verifyCommand = group->add_subcommand("verify", "Recompute every chain of the journal");
    addVaultOptions(*verifyCommand, *verifyOptions);
    onCommand(*verifyCommand, program, std::move(verifyOptions), verify);

    auto showOptions = std::make_shared<ShowOptions>();
    auto* showCommand = group->add_subcommand("show", "Show the history of one record");
    addVaultOptions(*showCommand, *showOptions);
    showCommand->add_option("kind", showOptions->kind, "Kind of record")->required();
    addRecordId(*showCommand, "id", showOptions->id, "Its id");
    onCommand(*showCommand, program, std::move(showOptions), history);
}

} // namespace zaklon::cli
