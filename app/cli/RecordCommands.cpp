// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli record kinds | schema | list | get | save
#include "app/cli/AccessNote.h"
#include "app/cli/Program.h"
#include "app/cli/RecordSave.h"
#include "core/catalogue/RecordCodes.h"
#include "core/catalogue/RecordRows.h"
#include "core/store/RecordJson.h"

namespace zaklon::cli {

using nlohmann::json;

namespace {

constexpr int kPage = 500;

struct NoOptions {};

struct KindOptions {
    std::string kind;
};

struct ListOptions : VaultOptions {
    std::string kind;
    std::int64_t limit = 0; ///< 0: all
};

struct GetOptions : VaultOptions {
    std::string kind;
    RecordId id;
};

ExitCode kinds(Program& program, const NoOptions& /*none*/) {
    auto list = json::array();
    for (const auto& entry : program.environment.catalogue.entries()) {
        const auto& description = *entry.description;
        const std::string compartment(toString(description.compartment));
        program.console.say(
            description.kind +
            std::string(description.kind.size() < 20 ? 20 - description.kind.size() : 1, ' ') +
            compartment);
        list.push_back({{"kind", description.kind}, {"compartment", compartment}});
    }
    program.console.give(list);
    return ExitCode::Good;
}

ExitCode schema(Program& program, const KindOptions& options) {
    const auto* entry = findKind(program, options.kind);
    if (entry == nullptr) {
        return ExitCode::Usage;
    }
    const auto made = jsonSchema(*entry->description, program.definitions().codes);
    program.console.give(made);
    if (!program.console.json()) {
        for (std::string text = made.dump(2); !text.empty();) {
            const auto end = text.find('\n');
            program.console.say(text.substr(0, end));
            text = end == std::string::npos ? "" : text.substr(end + 1);
        }
    }
    return ExitCode::Good;
}

/// A record as lines for people: its id, then every field that says something.
void sayRecord(Console& console, const json& record) {
    console.say(record["id"].get<std::string>());
    for (const auto& [name, value] : record.items()) {
        if (name != "id" && !(value.is_string() && value.get<std::string>().empty())) {
            console.say("  " + name + ": " +
                        (value.is_string() ? value.get<std::string>() : oneLine(value)));
        }
    }
}

void show(Console& console, const RecordDescription& description, const Row& row) {
    const auto record = toJson(description, row);
    sayRecord(console, record);
    console.give(record);
}

/// `limit` 0: all of them.
Status listAll(Console& console, const RecordRows& rows, std::int64_t limit) {
    std::int64_t shown = 0;
    RecordRows::Page page{{}, {}, false};
    while (!page.end) {
        auto next = rows.page(page.last, kPage);
        if (!next) {
            return passOn(next);
        }
        page = std::move(*next);
        for (const auto& row : page.rows) {
            if (limit > 0 && shown == limit) {
                return {};
            }
            show(console, rows.description(), row);
            ++shown;
        }
    }
    return {};
}

ExitCode list(Program& program, const ListOptions& options) {
    const auto* entry = findKind(program, options.kind);
    if (entry == nullptr) {
        return ExitCode::Usage;
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto rows = RecordRows::of(**vault, *entry->description);
    if (!rows) {
        return program.console.fail(rows.error());
    }
    if (auto noted = noteListing(**vault, *entry->description); !noted) {
        return program.console.fail(noted.error());
    }
    const auto listed = listAll(program.console, *rows, options.limit);
    return listed ? ExitCode::Good : program.console.fail(listed.error());
}

ExitCode get(Program& program, const GetOptions& options) {
    const auto* entry = findKind(program, options.kind);
    if (entry == nullptr) {
        return ExitCode::Usage;
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto rows = RecordRows::of(**vault, *entry->description);
    if (!rows) {
        return program.console.fail(rows.error());
    }
    const auto row = rows->find(options.id);
    if (!row) {
        return program.console.fail(row.error());
    }
    if (!*row) {
        return program.console.fail({ErrorCode::NotFound, options.kind, options.id.toString()});
    }
    if (auto noted = noteOpened(**vault, *entry->description, **row); !noted) {
        return program.console.fail(noted.error());
    }
    show(program.console, *entry->description, **row);
    return ExitCode::Good;
}

} // namespace

void defineRecordCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("record", "Read and save records of any kind");
    group->require_subcommand(1);

    onCommand(*group->add_subcommand("kinds", "List the kinds of records"), program,
              std::make_shared<NoOptions>(), kinds);

    auto schemaOptions = std::make_shared<KindOptions>();
    auto* schemaCommand = group->add_subcommand("schema", "Print the JSON Schema of a kind");
    schemaCommand->add_option("kind", schemaOptions->kind, "Kind of record")->required();
    onCommand(*schemaCommand, program, std::move(schemaOptions), schema);

    auto listOptions = std::make_shared<ListOptions>();
    auto* listCommand = group->add_subcommand("list", "List the records of a kind");
    addVaultOptions(*listCommand, *listOptions);
    listCommand->add_option("kind", listOptions->kind, "Kind of record")->required();
    listCommand->add_option("--limit", listOptions->limit, "At most so many (0: all)")
        ->check(CLI::NonNegativeNumber);
    onCommand(*listCommand, program, std::move(listOptions), list);

    auto getOptions = std::make_shared<GetOptions>();
    auto* getCommand = group->add_subcommand("get", "Show one record");
    addVaultOptions(*getCommand, *getOptions);
    getCommand->add_option("kind", getOptions->kind, "Kind of record")->required();
    addRecordId(*getCommand, "id", getOptions->id, "Its id");
    onCommand(*getCommand, program, std::move(getOptions), get);

    auto saveOptions = std::make_shared<SaveOptions>();
    auto* saveCommand = group->add_subcommand(
        "save", "Save records from standard input, one JSON object on each line");
    addVaultOptions(*saveCommand, *saveOptions);
    saveCommand->add_option("kind", saveOptions->kind, "Kind of record")->required();
    saveCommand->add_flag("--each", saveOptions->each,
                          "Commit each line by itself and acknowledge it once it is on disk");
    onCommand(*saveCommand, program, std::move(saveOptions), saveRecords);
}

} // namespace zaklon::cli
