// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SaidFields.h"

#include <algorithm>

namespace zaklon {

bool differs(const RecordDescription& description, const Row& said, const Row& unsaid,
             std::span<const std::string_view> fields) {
    return std::any_of(fields.begin(), fields.end(), [&](std::string_view field) {
        const auto at = description.indexOf(field);
        return at && said.values[*at] != unsaid.values[*at];
    });
}

} // namespace zaklon
