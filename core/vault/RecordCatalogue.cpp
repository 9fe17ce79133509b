// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecordCatalogue.h"

#include <algorithm>

namespace zaklon {

const RecordCatalogue::Entry* RecordCatalogue::find(std::string_view kind) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) {
        return entry.description->kind == kind;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace zaklon
