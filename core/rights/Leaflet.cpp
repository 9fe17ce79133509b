// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/Leaflet.h"

#include <algorithm>
#include <array>

namespace zaklon::rights {

const std::string& LeafletText::in(std::string_view language) const {
    static const std::string none;
    auto found = texts.find(language);
    if (found == texts.end()) {
        found = texts.find("en");
    }
    return found == texts.end() ? none : found->second;
}

std::vector<std::string> Leaflet::languages() const {
    std::vector<std::string> tags;
    for (const auto& [tag, text] : title.texts) {
        tags.push_back(tag);
    }
    return tags;
}

bool Leaflet::has(std::string_view language) const {
    return title.texts.find(language) != title.texts.end();
}

bool Leaflet::hasPointsToCheck() const {
    return std::any_of(sections.begin(), sections.end(), [](const LeafletSection& section) {
        return std::any_of(section.points.begin(), section.points.end(),
                           [](const auto& point) { return point.basis == PointBasis::ToCheck; });
    });
}

std::string_view leafletLanguage(Language language) {
    switch (language) {
    case Language::SerbianLatin:
        return "sr@latin";
    case Language::SerbianCyrillic:
        return "sr";
    case Language::English:
        break;
    }
    return "en";
}

bool isRightToLeft(std::string_view language) {
    static constexpr std::array<std::string_view, 6> kTags{"ar", "fa", "ur", "ps", "he", "ckb"};
    return std::find(kTags.begin(), kTags.end(), language) != kTags.end();
}

} // namespace zaklon::rights
