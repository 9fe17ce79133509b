// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli search: case codes and pseudonyms for everybody, names and texts with the key to them.
#include "app/cli/AccessNote.h"
#include "app/cli/Program.h"
#include "core/catalogue/RecordRows.h"
#include "core/people/DuplicateSearch.h"
#include "core/people/Identity.h"
#include "core/store/SearchIndex.h"

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
    Status byCodeAndName();
    Status byText(const ConfidentialRecords& confidential);
    bool isVisible(const SearchIndex::TextHit& hit) const;
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

/// Codes and pseudonyms, and names where the key to them is held: the search before create.
Status Search::byCodeAndName() {
    DuplicateQuery query;
    query.text = m_options.text;
    query.limit = m_options.limit;
    const auto alike = DuplicateSearch(m_vault.casework(), m_vault.confidential()).find(query);
    if (!alike) {
        return passOn(alike);
    }
    for (const auto& candidate : *alike) {
        const bool byCode = std::any_of(candidate.reasons.begin(), candidate.reasons.end(),
                                        [](DuplicateReason reason) {
                                            return reason == DuplicateReason::SameCode ||
                                                   reason == DuplicateReason::SamePseudonym;
                                        });
        add(candidate.person.id, byCode ? "code" : "name");
    }
    return {};
}

/// What the role may not read must not be found by its words either.
bool Search::isVisible(const SearchIndex::TextHit& hit) const {
    const auto* entry = m_vault.environment().catalogue.find(hit.kind);
    const auto rows = entry == nullptr ? Result<RecordRows>(fail(ErrorCode::NotFound, hit.kind))
                                       : RecordRows::of(m_vault, *entry->description);
    const auto row = rows ? rows->find(hit.record) : Result<std::optional<Row>>(passOn(rows));
    return row && row->has_value();
}

Status Search::byText(const ConfidentialRecords& confidential) {
    return guarded([&]() -> Status {
        for (const auto& hit :
             SearchIndex::findText(confidential.connection(), m_options.text, m_options.limit)) {
            if (isVisible(hit)) {
                add(hit.person, "text");
            }
        }
        return {};
    });
}

Result<std::vector<Found>> Search::run() {
    if (auto done = byCodeAndName(); !done) {
        return passOn(done);
    }
    if (const auto confidential = m_vault.confidential()) {
        if (auto done = byText(*confidential); !done) {
            return passOn(done);
        }
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
    if (!(*vault)->confidential()) {
        program.console.remark("Names and texts cannot be searched with this access, only case "
                               "codes and pseudonyms.");
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
