// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ProviderSide.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::array<std::string_view, 18> kState{
    "mup",    "police",      "csw",   "social_inst", "centre", "labour_insp",
    "education", "health",   "prosecution", "court", "kirs",   "asylum_office",
    "embassy", "municipality", "employment_service", "ministry", "ombudsman", "free_legal_aid"};
constexpr std::array<std::string_view, 4> kCivilSociety{"cso", "ngo", "io", "faith"};

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
