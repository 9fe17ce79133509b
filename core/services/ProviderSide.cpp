// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ProviderSide.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::array<std::string_view, 14> kState{
    "police",     "prosecution",      "judiciary",        "social_work", "social_protection",
    "health",     "labour",           "education",        "migration",   "identification",
    "diplomatic", "local_government", "independent_body", "ministry"};
constexpr std::array<std::string_view, 7> kCivilSociety{
    "ngo", "international_organisation", "shelter", "legal_aid", "faith", "private", "volunteer"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, const Code& code) {
    return std::find(list.begin(), list.end(), code.text) != list.end();
}

} // namespace

std::optional<MetBy> providerSide(const Code& institutionType) {
    if (contains(kState, institutionType)) {
        return MetBy::State;
    }
    return contains(kCivilSociety, institutionType) ? std::optional(MetBy::CivilSociety)
                                                    : std::nullopt;
}

} // namespace zaklon
