// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccessNote.h"

namespace zaklon::cli {

namespace {

Status note(Vault& vault, JournalAction action, const RecordDescription& description,
            const RecordId& record, std::optional<RecordId> person, std::string_view what) {
    const auto written = vault.write([&](Transaction& transaction) {
        return transaction.note(action, description, record, person, what);
    });
    return written ? Status{} : passOn(written);
}

} // namespace

Status noteOpened(Vault& vault, const RecordDescription& description, const Row& row) {
    return note(vault, JournalAction::Opened, description, row.id, description.personOf(row),
                "command_line");
}

Status noteListing(Vault& vault, const RecordDescription& description) {
    if (description.compartment == Compartment::Casework) {
        return {};
    }
    return note(vault, JournalAction::Revealed, description, vault.header().vault, std::nullopt,
                "command_line_list");
}

Status noteRevealed(Vault& vault, const RecordDescription& description, const RecordId& person) {
    return note(vault, JournalAction::Revealed, description, person, person, "command_line_search");
}

Status noteVaultEvent(Vault& vault, const RecordDescription& description, std::string_view what) {
    return note(vault, JournalAction::VaultEvent, description, vault.header().vault, std::nullopt,
                what);
}

} // namespace zaklon::cli
