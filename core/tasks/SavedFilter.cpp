// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/SavedFilter.h"

#include "core/base/Text.h"

#include <algorithm>

namespace zaklon {

Result<std::vector<SavedFilter>> savedFilters(const ConfidentialRecords& records,
                                              const RecordId& worker, FilteredList list) {
    auto filters = records.where<SavedFilter>("worker", worker);
    if (!filters) {
        return filters;
    }
    std::erase_if(*filters, [list](const auto& filter) { return filter.list != list; });
    std::stable_sort(filters->begin(), filters->end(), [](const auto& a, const auto& b) {
        return foldForSearch(a.name) < foldForSearch(b.name);
    });
    return filters;
}

} // namespace zaklon
