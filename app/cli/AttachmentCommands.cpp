// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli attachment add | save. `record list VAULT attachment` lists them.
#include "app/cli/Program.h"
#include "core/attachments/AttachmentStore.h"
#include "core/catalogue/RecordRows.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace zaklon::cli {

namespace {

struct AddOptions : VaultOptions {
    std::string kind;
    RecordId record;
    std::string file;
};

struct SaveOptions : VaultOptions {
    RecordId id;
    std::string file;
};

/// Files of a whole event belong to nobody; those of anything else to a person.
constexpr std::array<std::string_view, 2> kOfNobody{"suspicion_report", "report_fact"};

/// The person whose record it is; nil for an event. NotFound; Invalid with `person` if the record
/// is nobody's yet.
Result<RecordId> personOf(const Vault& vault, const RecordDescription& description,
                          const RecordId& record) {
    const auto rows = RecordRows::of(vault, description);
    if (!rows) {
        return passOn(rows);
    }
    const auto row = rows->find(record);
    if (!row) {
        return passOn(row);
    }
    if (!*row) {
        return fail(ErrorCode::NotFound, description.kind);
    }
    const auto person = description.personOf(**row).value_or(RecordId());
    const bool mayBeNobodys =
        std::find(kOfNobody.begin(), kOfNobody.end(), description.kind) != kOfNobody.end();
    if (person.isNil() && !mayBeNobodys) {
        return fail(ErrorCode::Invalid, "person");
    }
    return person;
}

Result<Attachment> addTo(Vault& vault, const RecordDescription& description,
                         const AddOptions& options) {
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, "attachment");
    }
    const auto person = personOf(vault, description, options.record);
    if (!person) {
        return passOn(person);
    }
    const auto file = importFile(std::filesystem::path(options.file));
    if (!file) {
        return passOn(file);
    }
    const auto made =
        attachmentOf({*person, Code{description.kind}, options.record, options.file}, *file,
                     vault.session().worker.id, vault.environment().clock.today());
    const auto written = vault.write(
        [&](Transaction& transaction) { return attach(transaction, *confidential, made, *file); });
    return written ? Result<Attachment>(made) : passOn(written);
}

ExitCode add(Program& program, const AddOptions& options) {
    const auto* entry = findKind(program, options.kind);
    if (entry == nullptr) {
        return ExitCode::Usage;
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto added = addTo(**vault, *entry->description, options);
    if (!added) {
        return program.console.fail(added.error());
    }
    program.console.tell("Attached as " + added->id.toString() +
                             ". The file that it came from is where it was.",
                         {{"id", added->id.toString()},
                          {"media_type", codeOf(added->type)},
                          {"bytes", added->bytes},
                          {"digest", added->digest}});
    return ExitCode::Good;
}

ExitCode save(Program& program, const SaveOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    if (!may((*vault)->session().role(), Act::ExportRecords)) {
        return program.console.fail({ErrorCode::NoPermission, "export", ""});
    }
    const auto confidential = (*vault)->confidential();
    if (!confidential) {
        return program.console.fail({ErrorCode::NoConfidentialKey, "attachment", ""});
    }
    const auto attachment = findRequired<Attachment>(*confidential, options.id);
    if (!attachment) {
        return program.console.fail(attachment.error());
    }
    if (auto saved = saveCopy(**vault, *attachment, options.file); !saved) {
        return program.console.fail(saved.error());
    }
    program.console.tell("Saved to " + options.file +
                             ". This copy is not encrypted: whoever has it can read it. Keep it "
                             "only as long as you need it.",
                         {{"saved", options.file}, {"bytes", attachment->bytes}});
    return ExitCode::Good;
}

} // namespace

void defineAttachmentCommands(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("attachment", "Files that belong to records");
    group->require_subcommand(1);

    auto addOptions = std::make_shared<AddOptions>();
    auto* addCommand = group->add_subcommand(
        "add", "Attach a PDF, JPEG, PNG or text file to a record of a person");
    addVaultOptions(*addCommand, *addOptions);
    addCommand->add_option("kind", addOptions->kind, "Kind of the record")->required();
    addRecordId(*addCommand, "record", addOptions->record, "Id of the record");
    addCommand->add_option("file", addOptions->file, "File to attach")->required();
    onCommand(*addCommand, program, std::move(addOptions), add);

    auto saveOptions = std::make_shared<SaveOptions>();
    auto* saveCommand =
        group->add_subcommand("save", "Save a copy of an attached file outside the vault");
    addVaultOptions(*saveCommand, *saveOptions);
    addRecordId(*saveCommand, "id", saveOptions->id, "Id of the attachment");
    saveCommand->add_option("-o,--output", saveOptions->file, "File to write; it must not exist")
        ->required();
    onCommand(*saveCommand, program, std::move(saveOptions), save);
}

} // namespace zaklon::cli
