// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule asks first when something agreed or decided is saved again.
#pragma once

#include "core/store/Description.h"

#include <string>
#include <vector>

namespace zaklon {

/// The names of the fields in which two states of a record differ, in the order of its description.
template <class Record>
std::vector<std::string> changedFields(const Record& before, const Record& after) {
    const auto was = toRow(before);
    const auto is = toRow(after);
    const auto& fields = describe<Record>().fields;
    std::vector<std::string> changed;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (was.values[i] != is.values[i]) {
            changed.emplace_back(fields[i].name);
        }
    }
    return changed;
}

} // namespace zaklon
