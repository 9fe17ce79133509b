// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/TypedPersonStore.h"

#include "core/base/Text.h"
#include "core/people/CaseCode.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace zaklon {

namespace {

constexpr std::string_view kByCode =
    "SELECT id FROM main.person WHERE code >= ?1 AND code < ?2 ORDER BY code LIMIT ?3";
constexpr std::string_view kByPseudonym =
    "SELECT person FROM main.person_summary WHERE pseudonym_key <> ''"
    " AND pseudonym_key >= ?1 AND pseudonym_key < ?2 ORDER BY pseudonym_key LIMIT ?3";
constexpr std::string_view kInsideCode =
    "SELECT id FROM main.person WHERE instr(code, ?1) > 0 ORDER BY code LIMIT ?2";
constexpr std::string_view kInsidePseudonym =
    "SELECT person FROM main.person_summary WHERE pseudonym_key <> ''"
    " AND instr(pseudonym_key, ?1) > 0 ORDER BY pseudonym_key LIMIT ?2";

/// After every text that begins alike: no UTF-8 text is above it.
constexpr std::string_view kAfterAll = "\xF4\x8F\xBF\xBF";

struct Query {
    std::string_view sql;
    std::vector<std::string> values; ///< ?1 and so on; the limit comes after them
};

constexpr std::size_t kFewestInside = 3; ///< bytes; fewer stand within nearly every pseudonym

std::vector<std::string> rangeOf(const std::string& beginning) {
    return {beginning, beginning + std::string(kAfterAll)};
}

Statement prepare(const ReadConnection& connection, std::string_view sql,
                  const std::vector<std::string>& values, std::size_t limit) {
    auto statement = connection.prepare(std::string(sql));
    int place = 1;
    for (const auto& value : values) {
        statement.bind(place++, std::string_view(value));
    }
    statement.bind(place, static_cast<std::int64_t>(limit));
    return statement;
}

std::vector<Query> beginningsOf(std::string_view typed, TypedMeets meets) {
    std::vector<Query> queries;
    if (const auto code = caseCodePrefix(typed)) {
        queries.push_back({kByCode, rangeOf(*code)});
    }
    if (meets == TypedMeets::CodeOnly) {
        return queries;
    }
    if (const auto key = foldForSearch(typed); !key.empty()) {
        queries.push_back({kByPseudonym, rangeOf(key)});
    }
    return queries;
}

std::vector<Query> insidesOf(std::string_view typed, TypedMeets meets) {
    std::vector<Query> queries;
    if (auto part = caseCodeLaterPart(typed)) {
        queries.push_back({kInsideCode, {std::move(*part)}});
    }
    if (meets == TypedMeets::CodeOnly) {
        return queries;
    }
    if (auto key = foldForSearch(typed); key.size() >= kFewestInside) {
        queries.push_back({kInsidePseudonym, {std::move(key)}});
    }
    return queries;
}

Result<std::vector<RecordId>> read(const CaseworkRecords& records,
                                   const std::vector<Query>& queries, std::size_t limit) {
    return guarded([&]() -> Result<std::vector<RecordId>> {
        if (const auto permitted = records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        std::vector<RecordId> persons;
        for (const auto& query : queries) {
            auto statement = prepare(records.connection(), query.sql, query.values, limit);
            while (persons.size() < limit && statement.step()) {
                const auto person = statement.id(0).value_or(RecordId());
                if (std::find(persons.begin(), persons.end(), person) == persons.end()) {
                    persons.push_back(person);
                }
            }
        }
        return persons;
    });
}

Result<std::vector<std::string>> planOf(const CaseworkRecords& records,
                                        const std::vector<Query>& queries) {
    return guarded([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> steps;
        for (const auto& query : queries) {
            const auto sql = "EXPLAIN QUERY PLAN " + std::string(query.sql);
            auto statement = prepare(records.connection(), sql, query.values, 1);
            while (statement.step()) {
                steps.push_back(statement.text(3));
            }
        }
        return steps;
    });
}

} // namespace

Result<std::vector<RecordId>> TypedPersonStore::find(std::string_view typed,
                                                     std::size_t limit) const {
    return read(m_records, beginningsOf(typed, m_meets), limit);
}

Result<std::vector<RecordId>> TypedPersonStore::findInside(std::string_view typed,
                                                           std::size_t limit) const {
    return read(m_records, insidesOf(typed, m_meets), limit);
}

Result<std::vector<std::string>> TypedPersonStore::plan(std::string_view typed) const {
    return planOf(m_records, beginningsOf(typed, m_meets));
}

Result<std::vector<std::string>> TypedPersonStore::planInside(std::string_view typed) const {
    return planOf(m_records, insidesOf(typed, m_meets));
}

} // namespace zaklon
