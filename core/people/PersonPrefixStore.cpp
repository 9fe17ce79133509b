// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonPrefixStore.h"

#include "core/base/Text.h"
#include "core/people/CaseCode.h"

#include <algorithm>
#include <optional>

namespace zaklon {

namespace {

constexpr std::string_view kByCode =
    "SELECT id FROM main.person WHERE code >= ?1 AND code < ?2 ORDER BY code LIMIT ?3";
constexpr std::string_view kByPseudonym =
    "SELECT person FROM main.person_summary WHERE pseudonym_key <> ''"
    " AND pseudonym_key >= ?1 AND pseudonym_key < ?2 ORDER BY pseudonym_key LIMIT ?3";

/// After every text that begins alike: no UTF-8 text is above it.
constexpr std::string_view kAfterAll = "\xF4\x8F\xBF\xBF";

struct Range {
    std::string_view sql;
    std::string from;
};

std::vector<Range> rangesOf(std::string_view typed) {
    std::vector<Range> ranges;
    if (const auto code = caseCodePrefix(typed)) {
        ranges.push_back({kByCode, *code});
    }
    if (auto key = foldForSearch(typed); !key.empty()) {
        ranges.push_back({kByPseudonym, std::move(key)});
    }
    return ranges;
}

Statement prepare(const ReadConnection& connection, const Range& range, std::string_view before,
                  std::size_t limit) {
    const std::string until = range.from + std::string(kAfterAll);
    auto statement = connection.prepare(std::string(before) + std::string(range.sql));
    statement.bind(1, std::string_view(range.from)).bind(2, std::string_view(until));
    statement.bind(3, static_cast<std::int64_t>(limit));
    return statement;
}

} // namespace

Result<std::vector<RecordId>> PersonPrefixStore::find(std::string_view typed,
                                                      std::size_t limit) const {
    return guarded([&]() -> Result<std::vector<RecordId>> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        std::vector<RecordId> persons;
        for (const auto& range : rangesOf(typed)) {
            auto statement = prepare(m_records.connection(), range, {}, limit);
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

Result<std::vector<std::string>> PersonPrefixStore::plan(std::string_view typed) const {
    return guarded([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> steps;
        for (const auto& range : rangesOf(typed)) {
            auto statement = prepare(m_records.connection(), range, "EXPLAIN QUERY PLAN ", 1);
            while (statement.step()) {
                steps.push_back(statement.text(3));
            }
        }
        return steps;
    });
}

} // namespace zaklon
