// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/NameKeyUpkeep.h"

#include "core/base/NameKeys.h"
#include "core/store/RecordTable.h"
#include "core/store/SearchIndex.h"
#include "core/store/SqlError.h"
#include "core/store/SqlTransaction.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace zaklon {

namespace {

constexpr int kNamesOfOneCommit = 200;

/// The one row of `name_key_rule`. From the first key that is made anew until the last, `made` is
/// 0.
struct Progress {
    std::int64_t made = 0;
    std::int64_t making = 0;
    std::string kind;
    RecordId after;
};

Progress progressOf(Connection& connection) {
    auto statement =
        connection.prepare("SELECT made, making, kind, after FROM confidential.name_key_rule");
    Progress progress;
    if (statement.step()) {
        progress = {statement.integer(0), statement.integer(1), statement.text(2),
                    statement.id(3).value_or(RecordId())};
    }
    return progress;
}

void keep(Connection& connection, const Progress& progress) {
    connection
        .prepare("UPDATE confidential.name_key_rule"
                 " SET made = ?1, making = ?2, kind = ?3, after = ?4")
        .bind(1, progress.made)
        .bind(2, progress.making)
        .bind(3, std::string_view(progress.kind))
        .bind(4, progress.after)
        .run();
}

/// The kinds that are found by name, in an order that does not depend on the catalogue's.
std::vector<const RecordDescription*> namedKinds(const RecordCatalogue& catalogue) {
    std::vector<const RecordDescription*> kinds;
    for (const auto& entry : catalogue.entries()) {
        const auto& fields = entry.description->fields;
        if (std::any_of(fields.begin(), fields.end(),
                        [](const auto& field) { return field.search == SearchUse::Name; })) {
            kinds.push_back(entry.description);
        }
    }
    std::sort(kinds.begin(), kinds.end(),
              [](const auto* one, const auto* other) { return one->kind < other->kind; });
    return kinds;
}

void renewKind(Connection& connection, const RecordDescription& description, Progress& progress) {
    const RecordTable table(description, "confidential");
    SearchIndex index(connection);
    for (auto rows = table.page(connection, progress.after, kNamesOfOneCommit); !rows.empty();
         rows = table.page(connection, progress.after, kNamesOfOneCommit)) {
        SqlTransaction transaction(connection);
        for (const auto& row : rows) {
            index.updateNames(description, row);
        }
        progress.after = rows.back().id;
        keep(connection, progress);
        transaction.commit();
    }
}

void renewAll(Connection& connection, const RecordCatalogue& catalogue) {
    auto progress = progressOf(connection);
    if (progress.made == kNameKeyRule && progress.making == kNameKeyRule) {
        return;
    }
    if (progress.made != 0 || progress.making != kNameKeyRule) { // nothing was begun by this rule
        progress = {0, kNameKeyRule, {}, {}};
        SqlTransaction transaction(connection);
        keep(connection, progress); // an older program that comes in between begins anew too
        transaction.commit();
    }
    for (const auto* description : namedKinds(catalogue)) {
        if (description->kind < progress.kind) {
            continue;
        }
        if (description->kind != progress.kind) {
            progress.kind = description->kind;
            progress.after = {};
        }
        renewKind(connection, *description, progress);
    }
    SqlTransaction transaction(connection);
    keep(connection, {kNameKeyRule, kNameKeyRule, {}, {}});
    transaction.commit();
}

} // namespace

bool renewNameKeys(Connection& connection, const RecordCatalogue& catalogue) {
    try {
        renewAll(connection, catalogue);
        return true;
    } catch (const SqlError& error) {
        const auto code = error.toError().code;
        if (code != ErrorCode::DiskFull && code != ErrorCode::Io) {
            throw;
        }
        return false;
    }
}

} // namespace zaklon
