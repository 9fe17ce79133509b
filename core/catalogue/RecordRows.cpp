// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/RecordRows.h"

namespace zaklon {

RecordRows::RecordRows(const RecordReader& reader, const RecordDescription& description)
    : m_reader(reader)
    , m_description(&description)
    , m_table((description.compartment == Compartment::Casework ? "main." : "confidential.") +
              description.kind) {
    m_select = "SELECT id";
    for (const auto& field : description.fields) {
        m_select += ", " + field.name;
    }
    m_select += " FROM " + m_table;
}

Result<RecordRows> RecordRows::of(const Vault& vault, const RecordDescription& description) {
    const auto casework = vault.casework();
    if (const auto permitted = casework.permit(description.kind); !permitted) {
        return passOn(permitted);
    }
    if (description.compartment == Compartment::Casework) {
        return RecordRows(casework, description);
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, description.kind);
    }
    return RecordRows(*confidential, description);
}

Row RecordRows::read(const Statement& statement) const {
    Row row{statement.id(0).value_or(RecordId()), {}};
    row.values.reserve(m_description->fields.size());
    for (std::size_t i = 0; i < m_description->fields.size(); ++i) {
        row.values.push_back(statement.value(static_cast<int>(i + 1)));
    }
    return row;
}

Result<std::optional<Row>> RecordRows::find(const RecordId& id) const {
    return guarded([&]() -> Result<std::optional<Row>> {
        auto statement = m_reader.connection().prepare(m_select + " WHERE id = ?1");
        statement.bind(1, id);
        if (!statement.step()) {
            return std::optional<Row>();
        }
        auto row = read(statement);
        return m_reader.isVisible(*m_description, row) ? std::optional(std::move(row))
                                                       : std::nullopt;
    });
}

Result<std::vector<Row>> RecordRows::where(std::string_view field, const Value& value) const {
    if (!m_description->indexOf(field)) {
        return fail(ErrorCode::Invalid, std::string(field), m_description->kind);
    }
    return guarded([&]() -> Result<std::vector<Row>> {
        auto statement = m_reader.connection().prepare(m_select + " WHERE " + std::string(field) +
                                                       " = ?1 ORDER BY id");
        statement.bind(1, value);
        std::vector<Row> rows;
        while (statement.step()) {
            auto row = read(statement);
            if (m_reader.isVisible(*m_description, row)) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    });
}

Result<RecordRows::Page> RecordRows::page(const RecordId& after, int limit) const {
    return guarded([&]() -> Result<Page> {
        auto statement =
            m_reader.connection().prepare(m_select + " WHERE id > ?1 ORDER BY id LIMIT ?2");
        statement.bind(1, after).bind(2, std::int64_t{limit});
        Page page;
        for (int taken = 0; statement.step(); ++taken) {
            auto row = read(statement);
            page.last = row.id;
            page.end = taken + 1 < limit;
            if (m_reader.isVisible(*m_description, row)) {
                page.rows.push_back(std::move(row));
            }
        }
        return page;
    });
}

Result<std::int64_t> RecordRows::count() const {
    if (!m_description->visible) {
        return guarded([&]() -> Result<std::int64_t> {
            return m_reader.connection().singleInteger("SELECT count(*) FROM " + m_table);
        });
    }
    std::int64_t seen = 0;
    Page at{{}, {}, false};
    while (!at.end) {
        auto next = page(at.last, 500);
        if (!next) {
            return passOn(next);
        }
        at = std::move(*next);
        seen += static_cast<std::int64_t>(at.rows.size());
    }
    return seen;
}

} // namespace zaklon
