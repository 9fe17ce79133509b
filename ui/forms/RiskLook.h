// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks and trends of core as levels and arrows of the badge.
#pragma once

#include "core/people/PersonStore.h"
#include "ui/components/RiskBadge.h"

namespace zaklon::ui {

inline RiskBadge::Level riskLevel(std::optional<int> rank) {
    return rank ? static_cast<RiskBadge::Level>(*rank + 1) : RiskBadge::Level::NotAssessed;
}

inline RiskBadge::Trend riskTrend(zaklon::RiskTrend trend) {
    switch (trend) {
    case zaklon::RiskTrend::Rising:
        return RiskBadge::Trend::Rising;
    case zaklon::RiskTrend::Falling:
        return RiskBadge::Trend::Falling;
    default:
        return RiskBadge::Trend::None;
    }
}

} // namespace zaklon::ui
