// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is shown or given about her rights. Made from a file of resources/leaflets; in more
// languages than the program itself speaks, because it is for her.
#pragma once

#include "core/base/LocalizedText.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::rights {

/// One text in every language of its leaflet: en, sr@latin, sr, fr, ar, fa ...
struct LeafletText {
    std::map<std::string, std::string, std::less<>> texts;

    /// English where the language is missing.
    const std::string& in(std::string_view language) const;
};

enum class PointBasis {
    Fact,    ///< read in its source
    ToCheck, ///< the organisation has to check it (domain.md 17)
    Practice ///< what the organisation promises or advises; no claim about the law
};

struct LeafletPoint {
    LeafletText text;
    PointBasis basis = PointBasis::Practice;
    std::string source; ///< never empty for a fact
};

struct LeafletSection {
    LeafletText heading;
    std::vector<LeafletPoint> points;
};

struct Leaflet {
    std::string code;
    int version = 0;
    std::set<std::string, std::less<>> drafts; ///< languages that a translator has to review
    LeafletText title; ///< for the screen; paper has LeafletNotices::paperTitle
    std::vector<LeafletSection> sections;

    std::vector<std::string> languages() const; ///< of every text, in order of their tags
    bool has(std::string_view language) const;
    bool isDraft(std::string_view language) const { return drafts.contains(language); }
    /// True if a point has to be checked by the organisation.
    bool hasPointsToCheck() const;
};

/// Words that stand on every leaflet.
struct LeafletNotices {
    LeafletText paperTitle; ///< tells nothing about the bearer
    LeafletText draft;
    LeafletText toCheck;
};

/// The tag of a language of the program in leaflets.
std::string_view leafletLanguage(Language language);

/// True for languages written from right to left.
bool isRightToLeft(std::string_view language);

} // namespace zaklon::rights
