// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/RecordRows.h"

namespace zaklon {

RecordRows::RecordRows(Connection& connection, const RecordDescription& description)
    : m_connection(&connection)
    , m_table(description,
              description.compartment == Compartment::Casework ? "main" : "confidential") {}

Result<RecordRows> RecordRows::of(const Vault& vault, const RecordDescription& description) {
    const auto casework = vault.casework();
    const auto permitted = casework.permit(description.kind);
    if (!permitted) {
        return passOn(permitted);
    }
    if (description.compartment == Compartment::Casework) {
        return RecordRows(casework.connection(), description);
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, description.kind);
    }
    return RecordRows(confidential->connection(), description);
}

Result<std::optional<Row>> RecordRows::find(const RecordId& id) const {
    return guarded(
        [&]() -> Result<std::optional<Row>> { return m_table.find(*m_connection, id); });
}

Result<std::vector<Row>> RecordRows::page(const RecordId& after, int limit) const {
    return guarded(
        [&]() -> Result<std::vector<Row>> { return m_table.page(*m_connection, after, limit); });
}

Result<std::int64_t> RecordRows::count() const {
    return guarded([&]() -> Result<std::int64_t> { return m_table.count(*m_connection); });
}

} // namespace zaklon
