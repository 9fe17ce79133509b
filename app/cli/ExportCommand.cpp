// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli export: every record that the role may read, as JSON Lines.
#include "app/cli/AccessNote.h"
#include "app/cli/NewFile.h"
#include "app/cli/Program.h"
#include "core/catalogue/RecordRows.h"
#include "core/people/Person.h"
#include "core/store/RecordJson.h"

namespace zaklon::cli {

using nlohmann::json;

namespace {

constexpr int kPage = 500;

struct ExportOptions : VaultOptions {
    std::string format = "jsonl";
    std::string file;
};

/// Each line is one record with its kind first told; control characters and quotes are escaped by
/// JSON, and no value stands where a spreadsheet would take it for a formula.
Result<std::int64_t> writeKind(const RecordRows& rows, NewFile& file) {
    std::int64_t written = 0;
    RecordRows::Page page{{}, {}, false};
    while (!page.end) {
        auto next = rows.page(page.last, kPage);
        if (!next) {
            return passOn(next);
        }
        page = std::move(*next);
        for (const auto& row : page.rows) {
            const auto line = oneLine(
                {{"kind", rows.description().kind}, {"record", toJson(rows.description(), row)}});
            if (auto done = file.write(line + '\n'); !done) {
                return passOn(done);
            }
            ++written;
        }
    }
    return written;
}

Result<json> writeAll(const Vault& vault, NewFile& file) {
    auto counts = json::object();
    for (const auto& entry : vault.environment().catalogue.entries()) {
        const auto rows = RecordRows::of(vault, *entry.description);
        if (!rows) {
            continue; // not within reach of this role
        }
        const auto written = writeKind(*rows, file);
        if (!written) {
            return passOn(written);
        }
        counts[entry.description->kind] = *written;
    }
    return counts;
}

ExitCode exportRecords(Program& program, const ExportOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    if (!may((*vault)->session().role(), Act::ExportRecords)) {
        return program.console.fail({ErrorCode::NoPermission, "export", ""});
    }
    auto file = NewFile::create(options.file);
    if (!file) {
        return program.console.fail(file.error());
    }
    const auto counts = writeAll(**vault, *file);
    if (!counts) {
        return program.console.fail(counts.error());
    }
    // The trace is on disk before the file can be read under its name.
    if (auto noted = noteVaultEvent(**vault, describe<Person>(), "export"); !noted) {
        return program.console.fail(noted.error());
    }
    if (auto done = file->finish(); !done) {
        return program.console.fail(done.error());
    }
    program.console.tell("Exported to " + options.file +
                             ". This file is not encrypted: whoever has it can read it. Keep it "
                             "only as long as you need it.",
                         {{"exported", options.file}, {"records", *counts}});
    return ExitCode::Good;
}

} // namespace

void defineExportCommand(CLI::App& app, Program& program) {
    auto options = std::make_shared<ExportOptions>();
    auto* command =
        app.add_subcommand("export", "Write all records that you may read into one open file");
    addVaultOptions(*command, *options);
    command->add_option("--format", options->format, "Format of the file")
        ->check(CLI::IsMember({"jsonl"}));
    command->add_option("-o,--output", options->file, "File to write; it must not exist")
        ->required();
    onCommand(*command, program, std::move(options), exportRecords);
}

} // namespace zaklon::cli
