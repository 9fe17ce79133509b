// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli search: case codes and pseudonyms for everybody, names and texts with the key to them.
#include "app/cli/AccessNote.h"
#include "app/cli/Program.h"
#include "core/people/Identity.h"
#include "core/people/PersonStore.h"

#include <algorithm>

namespace zaklon::cli {

using nlohmann::json;

namespace {

struct SearchOptions : VaultOptions {
    std::string text;
    int limit = 20;
    bool names = false;
};

struct Found {
    RecordId person;
    std::string how; ///< "code", "name" or "text"
};

class Search {
  public:
    Search(Vault& vault, const SearchOptions& options) : m_vault(vault), m_options(options) {}

    Result<std::vector<Found>> run();

  private:
    void add(const RecordId& person, std::string_view how);

    Vault& m_vault;
    const SearchOptions& m_options;
    std::vector<Found> m_found;
};

/// The closest way of meeting comes first and counts.
void Search::add(const RecordId& person, std::string_view how) {
    const bool known = std::any_of(m_found.begin(), m_found.end(),
                                   [&](const auto& each) { return each.person == person; });
    if (!known && !person.isNil() && m_found.size() < static_cast<std::size_t>(m_options.limit)) {
        m_found.push_back({person, std::string(how)});
    }
}

Result<std::vector<Found>> Search::run() {
    PersonFilter filter;
    filter.text = m_options.text;
    const auto codes =
        PersonStore(m_vault.casework()).page(filter, {PersonSort::CaseCode, false});
    if (!codes) {
        return passOn(codes);
    }
    for (const auto& row : codes->rows) {
        add(row.id, "code");
    }
    return m_found;
}

/// Names leave the vault only when asked for, and the journal says so.
Result<json> namesOf(Vault& vault, const RecordId& person) {
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, "names");
    }
    const auto names = confidential->where<PersonName>("person", person);
    if (!names) {
        return passOn(names);
    }
    if (auto noted = noteRevealed(vault, describe<PersonName>(), person); !noted) {
        return passOn(noted);
    }
    auto list = json::array();
    for (const auto& name : *names) {
        const auto parts = name.given + (name.family.empty() ? "" : " ") + name.family;
        list.push_back(parts.empty() ? name.asWritten : parts);
    }
    return list;
}

Status show(Program& program, Vault& vault, const Found& found, bool withNames) {
    const auto person = vault.casework().find<Person>(found.person);
    if (!person) {
        return passOn(person);
    }
    if (!*person) {
        return {}; // found by a text that belongs to nobody here
    }
    json given{{"person", found.person.toString()},
               {"code", (*person)->code},
               {"category", codeOf((*person)->category)},
               {"status", codeOf((*person)->status)},
               {"met_by", found.how}};
    std::string line = (*person)->code + "  " + std::string(codeOf((*person)->category)) + "  " +
                       std::string(codeOf((*person)->status)) + "  (" + found.how + ")";
    if (withNames) {
        auto names = namesOf(vault, found.person);
        if (!names) {
            return passOn(names);
        }
        for (const auto& name : *names) {
            line += "  " + name.get<std::string>();
        }
        given["names"] = std::move(*names);
    }
    program.console.tell(line, given);
    return {};
}

ExitCode search(Program& program, const SearchOptions& options) {
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const auto found = Search(**vault, options).run();
    if (!found) {
        return program.console.fail(found.error());
    }
    for (const auto& each : *found) {
        if (auto shown = show(program, **vault, each, options.names); !shown) {
            return program.console.fail(shown.error());
        }
    }
    if (found->empty()) {
        program.console.say("Nobody was found.");
    }
    return ExitCode::Good;
}

} // namespace

void defineSearchCommand(CLI::App& app, Program& program) {
    auto options = std::make_shared<SearchOptions>();
    auto* command = app.add_subcommand("search", "Find persons by code, name or text");
    addVaultOptions(*command, *options);
    command->add_option("text", options->text, "What to look for")->required();
    command->add_option("--limit", options->limit, "At most so many persons")
        ->check(CLI::Range(1, 1000));
    command->add_flag("--names", options->names,
                      "Show names as well; noted in the journal for each person");
    onCommand(*command, program, std::move(options), search);
}

} // namespace zaklon::cli
