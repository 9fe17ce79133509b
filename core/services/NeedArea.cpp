// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/NeedArea.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace zaklon {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array kAreas{Pair{"safe_accommodation", "accommodation"},
                            Pair{"supported_housing", "accommodation"},
                            Pair{"food_hygiene", "food_clothing"},
                            Pair{"medical", "health"},
                            Pair{"sti_pep", "health"},
                            Pair{"psychological", "mental_health"},
                            Pair{"psychiatric", "mental_health"},
                            Pair{"info_rights", "legal"},
                            Pair{"legal_info", "legal"},
                            Pair{"legal_rep", "legal"},
                            Pair{"trial_support", "justice"},
                            Pair{"compensation", "justice"},
                            Pair{"documents", "documents"},
                            Pair{"residence", "residence"},
                            Pair{"social_rights", "money"},
                            Pair{"financial", "money"},
                            Pair{"interpretation", "language"},
                            Pair{"education", "education"},
                            Pair{"employment", "work"},
                            Pair{"childcare", "child"},
                            Pair{"tracing_missing", "child"},
                            Pair{"family_mediation", "family"},
                            Pair{"repatriation", "return"},
                            Pair{"peer", "belonging"}};

} // namespace

Code needAreaOf(const Code& service) {
    const auto* found = std::find_if(kAreas.begin(), kAreas.end(),
                                     [&](const Pair& pair) { return pair.first == service.text; });
    return Code{std::string(found == kAreas.end() ? "safety" : found->second)};
}

} // namespace zaklon
