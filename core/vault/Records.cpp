// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Records.h"

namespace zaklon {

Status RecordReader::permit(std::string_view kind) const {
    if (!mayRead(m_session->role(), kind)) {
        return fail(ErrorCode::NoPermission, std::string(kind));
    }
    return {};
}

bool RecordReader::isVisible(const RecordDescription& description, const Row& row) const {
    return !description.visible || description.visible(row, codeOf(m_session->role()));
}

Result<std::optional<Row>> RecordReader::rowIn(const RecordTable& table,
                                               const RecordDescription& description,
                                               const RecordId& id) const {
    return guarded([&]() -> Result<std::optional<Row>> {
        if (const auto permitted = permit(description.kind); !permitted) {
            return passOn(permitted);
        }
        auto row = table.find(*m_connection, id);
        if (row && !isVisible(description, *row)) {
            row.reset();
        }
        return row;
    });
}

Result<std::vector<Row>> RecordReader::rowsIn(const RecordTable& table,
                                              const RecordDescription& description,
                                              std::string_view field, const Value& value) const {
    return guarded([&]() -> Result<std::vector<Row>> {
        if (const auto permitted = permit(description.kind); !permitted) {
            return passOn(permitted);
        }
        auto rows = table.where(*m_connection, field, value);
        std::erase_if(rows, [&](const Row& row) { return !isVisible(description, row); });
        return rows;
    });
}

} // namespace zaklon
