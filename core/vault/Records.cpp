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

} // namespace zaklon
