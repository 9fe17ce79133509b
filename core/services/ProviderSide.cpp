// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ProviderSide.h"

#include "core/base/IsAmong.h"

namespace zaklon {

namespace {

constexpr std::array<std::string_view, 14> kState{
    "police",     "prosecution",      "judiciary",        "social_work", "social_protection",
    "health",     "labour",           "education",        "migration",   "identification",
    "diplomatic", "local_government", "independent_body", "ministry"};
constexpr std::array<std::string_view, 7> kCivilSociety{
    "ngo", "international_organisation", "shelter", "legal_aid", "faith", "private", "volunteer"};

} // namespace

std::optional<MetBy> providerSide(const Code& institutionType) {
    if (isAmong(institutionType.text, kState)) {
        return MetBy::State;
    }
    return isAmong(institutionType.text, kCivilSociety) ? std::optional(MetBy::CivilSociety)
                                                        : std::nullopt;
}

} // namespace zaklon
