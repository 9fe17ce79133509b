// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RecordSave.h"

#include "app/cli/JsonLines.h"
#include "core/catalogue/RecordCodes.h"
#include "core/catalogue/RecordRows.h"
#include "core/people/Person.h"
#include "core/people/PersonStore.h"
#include "core/store/RecordJson.h"

#include <iostream>

namespace zaklon::cli {

using nlohmann::json;

namespace {

class Saving {
  public:
    Saving(Program& program, Vault& vault, const RecordCatalogue::Entry& entry)
        : m_program(program)
        , m_vault(vault)
        , m_entry(entry)
        , m_codes(program.definitions().codes)
        , m_lines(std::cin) {}

    ExitCode each();
    ExitCode all();

  private:
    Result<Row> heldRow(const json& given) const;
    Result<Row> rowOf(const json& given) const;
    Status save(Transaction& transaction, const json& given);
    bool acknowledge(const WriteReceipt& receipt);

    Program& m_program;
    Vault& m_vault;
    const RecordCatalogue::Entry& m_entry;
    const CodeLists& m_codes;
    JsonLines m_lines;
    RecordId m_last;
    std::vector<RecordId> m_saved;
};

/// The record that the line names; for a new one, how it starts.
Result<Row> Saving::heldRow(const json& given) const {
    const auto text = given.is_object() && given.contains("id") && given["id"].is_string()
                          ? given["id"].get<std::string>()
                          : std::string();
    const auto id = RecordId::parse(text);
    if (!id) {
        return m_entry.defaults;
    }
    const auto rows = RecordRows::of(m_vault, *m_entry.description);
    if (!rows) {
        return passOn(rows);
    }
    const auto held = rows->find(*id);
    if (!held) {
        return passOn(held);
    }
    return *held ? **held : m_entry.defaults;
}

/// Fields that the line leaves out keep what the record holds, or start as they do for a new one. A
/// new person without a case code gets one, as in the window.
Result<Row> Saving::rowOf(const json& given) const {
    auto base = heldRow(given);
    if (!base) {
        return base;
    }
    const auto& description = *m_entry.description;
    if (description.kind == Description<Person>::kind && given.is_object() &&
        !given.contains("code") && *base == m_entry.defaults) {
        auto code = PersonStore(m_vault.casework()).newCaseCode();
        if (!code) {
            return passOn(code);
        }
        base->values[description.indexOf("code").value()] = std::move(*code);
    }
    return fromJson(description, given, *base);
}

Status Saving::save(Transaction& transaction, const json& given) {
    const auto row = rowOf(given);
    if (!row) {
        return passOn(row);
    }
    if (auto known = checkCodes(*m_entry.description, *row, m_codes); !known) {
        return known;
    }
    m_last = row->id;
    return transaction.saveRow(*m_entry.description, *row);
}

/// Only after the commit is on disk; flushed, so that who reads it may rely on it.
bool Saving::acknowledge(const WriteReceipt& receipt) {
    const char* word = receipt.entries > 0 ? "saved" : "unchanged";
    const auto& kind = m_entry.description->kind;
    m_program.console.tell(std::string(word) + " " + kind + " " + m_last.toString(),
                           {{word, kind}, {"id", m_last.toString()}, {"line", m_lines.line()}});
    return m_program.console.flush();
}

ExitCode Saving::each() {
    while (true) {
        const auto given = m_lines.next();
        if (!given) {
            return m_program.console.fail(given.error(), m_lines.line());
        }
        if (!*given) {
            return ExitCode::Good;
        }
        const auto written =
            m_vault.write([&](Transaction& transaction) { return save(transaction, **given); });
        if (!written) {
            m_program.console.remark("The lines acknowledged above are saved.");
            return m_program.console.fail(written.error(), m_lines.line());
        }
        if (!acknowledge(*written)) {
            return m_program.console.fail({ErrorCode::Io, "stdout", "nobody reads the answers"});
        }
    }
}

ExitCode Saving::all() {
    const auto written = m_vault.write([&](Transaction& transaction) -> Status {
        while (true) {
            const auto given = m_lines.next();
            if (!given) {
                return passOn(given);
            }
            if (!*given) {
                return {};
            }
            if (auto saved = save(transaction, **given); !saved) {
                return saved;
            }
            m_saved.push_back(m_last);
        }
    });
    if (!written) {
        m_program.console.remark("All lines belong together: none of them was saved.");
        return m_program.console.fail(written.error(), m_lines.line());
    }
    auto ids = json::array();
    for (const auto& id : m_saved) {
        ids.push_back(id.toString());
    }
    m_program.console.tell(
        "Saved " + std::to_string(m_saved.size()) + " of " + m_entry.description->kind +
            " in one commit.",
        {{"saved", m_entry.description->kind}, {"count", m_saved.size()}, {"ids", std::move(ids)}});
    return ExitCode::Good;
}

} // namespace

ExitCode saveRecords(Program& program, const SaveOptions& options) {
    const auto* entry = findKind(program, options.kind);
    if (entry == nullptr) {
        return ExitCode::Usage;
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    Saving saving(program, **vault, *entry);
    return options.each ? saving.each() : saving.all();
}

} // namespace zaklon::cli
