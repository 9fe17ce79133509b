// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/SavedFilter.h"

#include "core/base/Text.h"
#include "core/store/Fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon {

std::string SavedFilter::setting(std::string_view field) const {
    const auto found = settings.data().find(field);
    return found != settings.data().end() && found->is_string() ? found->get<std::string>()
                                                                : std::string();
}

void SavedFilter::set(const std::string& field, const std::string& words) {
    if (words.empty()) {
        settings.data().erase(field);
    } else {
        settings.data()[field] = words;
    }
}

Status Description<SavedFilter>::check(const SavedFilter& record) {
    const auto& settings = record.settings.data();
    const bool fits = settings.is_object() &&
                      std::all_of(settings.begin(), settings.end(),
                                  [](const auto& setting) { return setting.is_string(); });
    return fits ? Status() : fail(ErrorCode::Invalid, "settings");
}

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

template <>
struct Fields<SavedFilter> {
    static auto all() {
        return std::tuple{field("worker", &SavedFilter::worker).refersTo("worker").required(),
                          field("list", &SavedFilter::list),
                          field("name", &SavedFilter::name).required(),
                          field("settings", &SavedFilter::settings).maxBytes(kShortTextBytes * 10)};
    }
};
template struct RecordMapping<SavedFilter>;

} // namespace zaklon
