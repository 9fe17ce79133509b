// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CircumstanceNames.h"

#include "core/base/NameKeys.h"
#include "core/base/Text.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

/// Words of firms and streets that are written or left out as it pleases.
constexpr std::array<std::string_view, 20> kSilentWords{
    "d",  "o",     "doo", "ad",     "ltd",  "llc",  "gmbh", "inc", "firma",     "company",
    "co", "ulica", "ul",  "street", "road", "broj", "br",   "no",  "preduzece", "agencija"};

bool isSilent(std::string_view word) {
    return std::find(kSilentWords.begin(), kSilentWords.end(), word) != kSilentWords.end();
}

/// House, flat and postal numbers: their order means something.
bool isNumber(std::string_view word) {
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

std::string circumstanceKey(std::string_view name) {
    std::vector<std::string> key;
    std::vector<std::string> words;
    for (const auto& word : nameWords(name)) {
        const auto& text = word.variant.empty() ? word.plain : word.variant;
        if (!word.optional && !isSilent(word.plain)) {
            (isNumber(text) ? key : words).push_back(text);
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    key.insert(key.end(), words.begin(), words.end());
    return key.empty() ? foldForSearch(name) : joined(key);
}

Status Description<Circumstance>::check(const Circumstance& record) {
    if (record.report.isNil() && record.person.isNil()) {
        return fail(ErrorCode::Invalid, "report", "neither of a report nor of a person");
    }
    if (record.pattern.isNil()) {
        return fail(ErrorCode::Invalid, "pattern");
    }
    return {};
}

Status Description<CircumstanceName>::check(const CircumstanceName& record) {
    // Without a key, as from another program, a name is kept and meets no other.
    return record.key.empty() || record.key == circumstanceKey(record.name)
               ? Status{}
               : Status(fail(ErrorCode::Invalid, "match_key"));
}

Result<RecordId> CircumstanceNames::patternOf(const Code& type, const std::string& key) const {
    return guarded([&]() -> Result<RecordId> {
        auto statement = m_casework.connection().prepare(
            "SELECT c.pattern FROM confidential.circumstance_name n"
            " JOIN main.circumstance c ON c.id = n.id"
            " WHERE n.match_key = ?1 AND c.type = ?2 ORDER BY c.id LIMIT 1");
        statement.bind(1, std::string_view(key)).bind(2, std::string_view(type.text));
        return statement.step() ? statement.id(0).value_or(RecordId()) : RecordId::generate();
    });
}

Status CircumstanceNames::save(Transaction& transaction, NamedCircumstance named) const {
    auto& [circumstance, name] = named;
    name.key = circumstanceKey(name.name);
    if (name.key.empty()) {
        return fail(ErrorCode::Invalid, "name");
    }
    const auto pattern = patternOf(circumstance.type, name.key);
    if (!pattern) {
        return passOn(pattern);
    }
    circumstance.pattern = *pattern;
    if (circumstance.id.isNil()) {
        circumstance.id = RecordId::generate();
    }
    name.id = circumstance.id;
    name.person = circumstance.person;
    if (auto saved = transaction.save(circumstance); !saved) {
        return saved;
    }
    return transaction.save(m_confidential, name);
}

Status CircumstanceNames::remove(Transaction& transaction, const RecordId& circumstance) const {
    if (auto removed = transaction.remove<CircumstanceName>(m_confidential, circumstance);
        !removed) {
        return removed;
    }
    return transaction.remove<Circumstance>(circumstance);
}

Result<std::vector<NamedCircumstance>>
CircumstanceNames::named(std::vector<Circumstance> circumstances) const {
    std::vector<NamedCircumstance> all;
    for (auto& one : circumstances) {
        auto name = m_confidential.find<CircumstanceName>(one.id);
        if (!name) {
            return passOn(name);
        }
        all.push_back({std::move(one), name->value_or(CircumstanceName{})});
    }
    return all;
}

Result<std::vector<NamedCircumstance>> CircumstanceNames::ofReport(const RecordId& report) const {
    auto found = m_casework.where<Circumstance>("report", report);
    if (!found) {
        return passOn(found);
    }
    found->erase(std::remove_if(found->begin(), found->end(),
                                [](const auto& one) { return !one.person.isNil(); }),
                 found->end());
    return named(std::move(*found));
}

Result<std::vector<NamedCircumstance>> CircumstanceNames::ofPerson(const RecordId& person) const {
    auto found = m_casework.where<Circumstance>("person", person);
    return found ? named(std::move(*found)) : Result<std::vector<NamedCircumstance>>(passOn(found));
}

Result<std::string> CircumstanceNames::nameOf(const RecordId& pattern) const {
    return guarded([&]() -> Result<std::string> {
        if (const auto permitted = m_confidential.permit("circumstance_name"); !permitted) {
            return passOn(permitted);
        }
        auto statement =
            m_casework.connection().prepare("SELECT n.name FROM main.circumstance c"
                                            " JOIN confidential.circumstance_name n ON n.id = c.id"
                                            " WHERE c.pattern = ?1 ORDER BY c.id DESC LIMIT 1");
        statement.bind(1, pattern);
        return statement.step() ? statement.text(0) : std::string();
    });
}

Result<std::vector<std::string>> CircumstanceNames::like(const Code& type, std::string_view typed,
                                                         int limit) const {
    return guarded([&]() -> Result<std::vector<std::string>> {
        if (const auto permitted = m_confidential.permit("circumstance_name"); !permitted) {
            return passOn(permitted);
        }
        const auto key = circumstanceKey(typed);
        std::vector<std::string> names;
        if (key.empty()) {
            return names;
        }
        // Of each pattern only the name given last: its other spellings mean the same.
        auto statement = m_casework.connection().prepare(
            "SELECT n.name, max(n.id) FROM confidential.circumstance_name n"
            " JOIN main.circumstance c ON c.id = n.id"
            " WHERE c.type = ?1 AND instr(n.match_key, ?2) > 0"
            " GROUP BY c.pattern ORDER BY n.name LIMIT ?3");
        statement.bind(1, std::string_view(type.text)).bind(2, std::string_view(key));
        statement.bind(3, std::int64_t{limit});
        while (statement.step()) {
            names.push_back(statement.text(0));
        }
        return names;
    });
}

} // namespace zaklon
