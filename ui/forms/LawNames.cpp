// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LawNames.h"

namespace zaklon::ui {

std::string lawNamed(const CodeLists& lists, std::string_view list,
                     const std::vector<Code>& codes) {
    std::string named;
    for (const auto& code : codes) {
        const auto* entry = lists.find(list, code.text);
        if (entry != nullptr && entry->description) {
            named += entry->description->english + "; ";
        }
    }
    return named;
}

std::string lawNamed(const rights::Leaflet& leaflet) {
    std::string named;
    for (const auto& section : leaflet.sections) {
        for (const auto& point : section.points) {
            named += point.source + "; ";
        }
    }
    return named;
}

} // namespace zaklon::ui
