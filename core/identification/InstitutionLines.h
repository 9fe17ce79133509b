// SPDX-License-Identifier: GPL-3.0-or-later
// The counted lines of a query, as the rows of kinds of institutions and of single ones under them.
#pragma once

#include "core/identification/InstitutionStore.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// One line of such a query, as it is added to a row.
struct CountedLine {
    std::string_view what;
    Code code;
    int number;
};

/// What lines of procedures by how they ended are called. The code of a reason is joined to that of
/// its outcome.
inline constexpr std::string_view kOutcome = "outcome";
inline constexpr std::string_view kOutcomeReason = "outcome_reason";
inline constexpr char kOfOutcome = '/';

/// Adds such a line to the counts; false if the line is of something else.
bool addEnded(std::vector<OutcomeCount>& counts, int& procedures, const CountedLine& line);

/// `arms`: SELECTs of kind, directory entry or NULL, what, code and number. Gives every kind with
/// all that was counted of it, and once more every directory entry; most frequent codes first.
std::string sqlOfLines(std::string_view arms);

/// The row of a single institution under that of its kind.
template <class Row>
Row& singleOf(Row& kind, const RecordId& institution, const std::string& name) {
    const auto known = std::find_if(kind.single.begin(), kind.single.end(),
                                    [&](const Row& row) { return row.institution == institution; });
    if (known != kind.single.end()) {
        return *known;
    }
    auto& row = kind.single.emplace_back();
    row.institution = institution;
    row.name = name;
    return row;
}

/// The rows by kind. `kindOf` says which kind is meant by the first column of a line.
template <class Row>
std::vector<Row>
gatherLines(const ReadConnection& connection, std::string_view sql,
            const std::function<std::string(const CountedLine&, std::string)>& kindOf,
            void (*add)(Row&, const CountedLine&)) {
    std::map<std::string, Row, std::less<>> rows;
    auto statement = connection.prepare(sql);
    while (statement.step()) {
        const CountedLine line{statement.textView(3), Code{statement.text(4)},
                               static_cast<int>(statement.integer(5))};
        const auto kind = kindOf(line, statement.text(0));
        auto& row = rows[kind];
        row.kind = Code{kind};
        if (const auto institution = statement.id(1)) {
            auto& single = singleOf(row, *institution, statement.text(2));
            single.kind = row.kind;
            add(single, line);
        } else {
            add(row, line);
        }
    }
    std::vector<Row> gathered;
    for (auto& [kind, row] : rows) {
        gathered.push_back(std::move(row));
    }
    return gathered;
}

/// Those with the largest `key` first, and so the single ones of each.
template <class Row, class Key>
void sortRows(std::vector<Row>& rows, const Key& key) {
    const auto more = [&](const Row& a, const Row& b) { return key(a) > key(b); };
    std::stable_sort(rows.begin(), rows.end(), more);
    for (auto& row : rows) {
        std::stable_sort(row.single.begin(), row.single.end(), more);
    }
}

/// Everything of these kinds of records may be read.
template <std::size_t N>
Status permitAll(const CaseworkRecords& casework, const std::array<std::string_view, N>& kinds) {
    for (const auto kind : kinds) {
        if (auto allowed = casework.permit(kind); !allowed) {
            return allowed;
        }
    }
    return {};
}

} // namespace zaklon
