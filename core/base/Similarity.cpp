// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Similarity.h"

#include "core/base/Text.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace zaklon {

namespace {

using View = std::u32string_view;

struct Matched {
    std::u32string left;
    std::u32string right;
};

/// The letters that have a partner within the window of Jaro, in the order of each text.
Matched matchedLetters(View left, View right) {
    const std::size_t longer = std::max(left.size(), right.size());
    const std::size_t window = longer / 2 > 0 ? longer / 2 - 1 : 0;
    std::vector<bool> taken(right.size(), false);
    Matched matched;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const std::size_t first = i > window ? i - window : 0;
        const std::size_t last = std::min(right.size(), i + window + 1);
        for (std::size_t j = first; j < last; ++j) {
            if (!taken[j] && left[i] == right[j]) {
                taken[j] = true;
                matched.left += left[i];
                break;
            }
        }
    }
    for (std::size_t j = 0; j < right.size(); ++j) {
        if (taken[j]) {
            matched.right += right[j];
        }
    }
    return matched;
}

double jaro(View left, View right) {
    const auto matched = matchedLetters(left, right);
    if (matched.left.empty()) {
        return 0;
    }
    std::size_t moved = 0;
    for (std::size_t i = 0; i < matched.left.size(); ++i) {
        moved += matched.left[i] != matched.right[i] ? 1 : 0;
    }
    const auto count = static_cast<double>(matched.left.size());
    const double kept = (count - static_cast<double>(moved) / 2) / count;
    return (count / static_cast<double>(left.size()) + count / static_cast<double>(right.size()) +
            kept) /
           3;
}

std::vector<std::pair<char32_t, char32_t>> sortedPairs(View text) {
    std::vector<std::pair<char32_t, char32_t>> pairs;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        pairs.emplace_back(text[i], text[i + 1]);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

double jaroWinkler(std::string_view left, std::string_view right) {
    if (left == right) {
        return 1;
    }
    const auto a = toCodePoints(left);
    const auto b = toCodePoints(right);
    if (a.empty() || b.empty()) {
        return 0;
    }
    const double base = jaro(a, b);
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return base + static_cast<double>(prefix) * 0.1 * (1 - base);
}

double bigramDice(std::string_view left, std::string_view right) {
    if (left == right) {
        return 1;
    }
    const auto a = sortedPairs(toCodePoints(left));
    const auto b = sortedPairs(toCodePoints(right));
    if (a.empty() || b.empty()) {
        return 0;
    }
    std::vector<std::pair<char32_t, char32_t>> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return 2 * static_cast<double>(common.size()) / static_cast<double>(a.size() + b.size());
}

} // namespace zaklon
